import type { Bound, BoundTable } from "../../language/bound.ts";
import * as en from "../../language/en/bound.ts";
import * as zh from "../../language/zh/bound.ts";
import { often } from "../../text/translate.ts";
import {
	anyOf,
	anyWord,
	before,
	firstsOf,
	inOrder,
	matchAt,
	mayBegin,
	mayEnd,
} from "./pattern.ts";

/** What the words around a number say of its ends, and how far they reach. */
export type Bounds = Readonly<{ at: number; bounds: ReadonlySet<Bound> }>;

const kinds = ["most", "least", "about"] as const;

/** Words as they stand in a sentence, and in a headline in capitals. */
const formsOf = (words: readonly string[]): readonly string[] =>
	words.flatMap((word) =>
		/^[a-z ]+$/.test(word) ? [word, word.toUpperCase()] : [word],
	);

/** Marks that quote a bound alone: 'should take "at least" 1 GW'. */
const quoteEnds = "\"'”’»";

/** What parts a word from its number: none needs to follow an abbreviation, "c.$20bn". Pattern source. */
const gapBehind = (word: string): string => {
	if (word.endsWith("-")) return "";
	return word.endsWith(".") ? " ?" : `[${quoteEnds}]? `;
};

/** One named group for each kind of bound, the longest words of all kinds tried first within it. */
const grouped = (latin: BoundTable, han: BoundTable): string =>
	kinds
		.map((kind) => {
			const words = formsOf(latin[kind]).map(
				(word) => `(?<![A-Za-z])${word}${gapBehind(word)}`,
			);
			const signs = latin[kind].filter((word) => !/[a-z.]/i.test(word));
			const all = [...words, ...signs, ...han[kind].map((word) => `${word} ?`)];
			return `(?<${kind}>${inOrder(all)})`;
		})
		.join("|");

const fillers = en.boundFillers
	.map((word) => `(?<![A-Za-z])${word} `)
	.join("|");
const beforePattern = often(
	before(
		`(?:${grouped(en.boundsBefore, zh.boundsBefore)})(?:${fillers})?(?:[${zh.boundLinks}]|(?<![A-Za-z])${en.boundLink} )?`,
	),
	"en",
	"zh",
);
const behind = (latin: BoundTable, han: BoundTable | null): string =>
	kinds
		.map(
			(kind) =>
				`(?<${kind}>${anyOf([...latin[kind], ...(han?.[kind] ?? [])])})`,
		)
		.join("|");
const afterPattern = often(
	new RegExp(`[ -]?(?:${behind(en.boundsAfter, zh.boundsAfter)})`, "y"),
	"en",
	"zh",
);
const partedPattern = new RegExp(
	`${en.beforeParted}(?:${behind(en.boundsParted, null)})`,
	"y",
);
const detachedPattern = before(
	`(?:${kinds
		.map((kind) => `(?<${kind}>${zh.detachedBounds[kind].join("|")})`)
		.join(
			"|",
		)})${zh.beforeDetaching}${anyWord(zh.detachingVerbs)}(?:[A-Za-z][A-Za-z ]{0,20}|[\\u4e00-\\u9fff]{0,4})`,
);

const detachedFirst = new RegExp(
	kinds.flatMap((kind) => zh.detachedBounds[kind]).join("|"),
);
const longestDetached = 32;

const kindOf = (found: RegExpExecArray): Bound | undefined =>
	kinds.find((kind) => found.groups?.[kind] !== undefined);

const noBounds: ReadonlySet<Bound> = new Set();

const lastCharacter = (source: string): string =>
	source
		.replace(/\(\?[^)]*\)/g, "")
		.replace(/[\\?]/g, "")
		.slice(-1);

/** The last characters of all that the pattern accepts: most numbers follow none of them, and need not try it. */
const lastCharacters = new Set([
	...zh.boundLinks,
	...en.boundLink,
	...quoteEnds,
	".",
	...en.boundFillers.map(lastCharacter),
	...kinds.flatMap((kind) =>
		[...formsOf(en.boundsBefore[kind]), ...zh.boundsBefore[kind]].map(
			lastCharacter,
		),
	),
]);

const firstCharacters = firstsOf([
	"+",
	...kinds.flatMap((kind) => [
		...en.boundsAfter[kind],
		...zh.boundsAfter[kind].map((word) => word.replace(/^\\/, "")),
	]),
]);

const lengthBefore = (text: string, at: number): [number, Bound] | null => {
	if (!mayEnd(lastCharacters, text, at)) return null;
	const found = matchAt(beforePattern, text, at);
	const kind = found && kindOf(found);
	if (!found || !kind) return null;
	const word = found.groups?.[kind] ?? "";
	const start = text.lastIndexOf(word, at - word.length);
	return start < 0 ? null : [start, kind];
};

/** Bounds that end at `at`; several may stand in a row ("up to about"). `at` of the answer is where they begin. */
export const boundsBefore = (text: string, at: number): Bounds => {
	let start = at;
	let bounds: Set<Bound> | null = null;
	for (let count = 0; count < 3; count++) {
		const found = lengthBefore(text, start);
		if (!found) break;
		// "In talks over as much as $30 billion": over what, not how much.
		if (found[1] === "least" && bounds?.has("most")) break;
		start = found[0];
		bounds ??= new Set();
		bounds.add(found[1]);
	}
	return { at: start, bounds: bounds ?? noBounds };
};

/** Bounds that begin at `at`: 左右, "or more". `at` of the answer is where they end. */
export const boundsAfter = (text: string, at: number): Bounds => {
	if (!mayBegin(firstCharacters, text, at)) return { at, bounds: noBounds };
	const found = matchAt(afterPattern, text, at);
	const kind = found && kindOf(found);
	if (!found || !kind) return { at, bounds: noBounds };
	return { at: at + found[0].length, bounds: new Set<Bound>([kind]) };
};

/** A bound that a noun parts from the amount that ends at `at`: "$5 billion in revenue or less". Both stay outside the amount. */
export const partedBound = (text: string, at: number): Bound | undefined => {
	if (!en.opensParted.test(text.slice(at, at + 3))) return undefined;
	const found = matchAt(partedPattern, text, at);
	return found ? kindOf(found) : undefined;
};

const passingPattern = before(`(?<![A-Za-z])${en.passing}`);

/** "Went through the $460 billion threshold": a mark that is passed, whose number stands between `start` and `end`. */
export const passesMark = (text: string, start: number, end: number): boolean =>
	matchAt(en.markBehind, text, end) !== null &&
	matchAt(passingPattern, text, start) !== null;

/** A bound that a verb parts from the amount at `at`: 最多投1000亿美元. The verb stays outside the amount. */
export const detachedBound = (text: string, at: number): Bound | undefined => {
	if (!detachedFirst.test(text.slice(Math.max(0, at - longestDetached), at)))
		return undefined;
	const found = matchAt(detachedPattern, text, at);
	return found ? kindOf(found) : undefined;
};
