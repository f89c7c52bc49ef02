import { finalPapers } from "../../../language/papers.ts";
import { mark } from "../../marks.ts";
import type { Draft } from "../draft.ts";
import type { Line } from "../line/line.ts";
import { clauseAround, windowOf } from "../line/pick.ts";
import { symbolsOf } from "../line/symbol.ts";
import { isSupplier, orientSupply, type Pair, rankOf } from "../party/trade.ts";
import type { Language } from "../read.ts";
import { namesOf, type Scene } from "../scene/scene.ts";

const negations = symbolsOf("not", "unsigned", "deny", "if");

/** Not to come, but missing: 尚未与OpenAI达成最终协议. */
const isMissing = (line: Line, at: number): boolean => {
	const { from } = clauseAround(line, at);
	const before = line.symbols.slice(from, at + 1);
	return [...before].some((symbol) => negations.includes(symbol));
};

/** When the papers are due: a window that is not over, the first one named. */
const dueIn = (
	line: Line,
	at: number,
	published: string,
): Pick<Draft, "when"> => {
	const own = clauseAround(line, at);
	for (const [place, token] of line.tokens.entries()) {
		const window = windowOf(token);
		// 首批1吉瓦明年下半年启用，…，细节将敲定: the window of the systems.
		const { from, to } = clauseAround(line, place);
		const isOfSystems = /[GEF]/.test(line.symbols.slice(from, to));
		if (isOfSystems && from !== own.from) continue;
		if (window?.sort !== "period" && window?.sort !== "deadline") continue;
		if ((window.when.to ?? published) >= published)
			return { when: window.when };
	}
	return {};
};

/** Customer and supplier of whom a letter of intent goes from `giver` to `taker`; of a taker whose business nobody knows a supplier is the giver. */
const pairOf = (giver: string, taker: string): Pair =>
	isSupplier(giver) && rankOf(taker) === null
		? { subject: taker, object: giver }
		: orientSupply(giver, taker);

/** Whose letters of intent this or else an earlier sentence told of, all of them. */
const pairsIntended = (drafts: readonly Draft[]): readonly Pair[] => {
	const letters = drafts.filter(isLetter);
	const last = letters.at(-1)?.line;
	return letters.flatMap(({ line, subject, object }) =>
		line === last && subject !== null && object !== null
			? [pairOf(subject, object)]
			: [],
	);
};

/** Those whose letters of intent the sentence tells of or follows, else the two whom it names or the deal's own parties. */
const pairsOf = (
	line: Line,
	scene: Scene,
	earlier: readonly Draft[],
	told: readonly Draft[],
): readonly Pair[] => {
	const [first, second, third] = namesOf(line);
	const own = pairsIntended(earlier);
	if (own.length > 0) return own;
	if (third !== undefined) return [];
	if (first !== undefined && second !== undefined)
		return [orientSupply(first, second)];
	const intended = pairsIntended(told).filter(
		({ subject, object }) =>
			first === undefined || first === subject || first === object,
	);
	if (intended.length > 1) return intended;
	return scene.supply === null ? intended : [scene.supply];
};

/** The final papers are still to come. */
export const readAgreement = (
	line: Line,
	scene: Scene,
	earlier: readonly Draft[],
	told: readonly Draft[],
	lang: Language,
): readonly Draft[] => {
	const { head, whole } = finalPapers[lang];
	const isSigned = (line.marks & mark.papers) !== 0 && head.test(line.text);
	const found = isSigned ? whole.exec(line.text) : null;
	if (found === null || earlier.some(isSettled)) return [];
	const from = line.sentence.start + found.index;
	const at = line.tokens.findIndex(({ end }) => end > from);
	const token = line.tokens[at];
	if (token === undefined || isMissing(line, at)) return [];
	const to = from + found[0].length;
	// 敲定50亿美元合同: signed, with its sum.
	const isSummed = line.tokens.some(
		({ start, mention }) =>
			mention?.type === "money" && start >= from && start < to,
	);
	if (isSummed) return [];
	return pairsOf(line, scene, earlier, told).map((pair) => ({
		kind: "milestone",
		...pair,
		qualifier: "agreement",
		...dueIn(line, at, scene.published),
		start: token.start,
		end: Math.max(token.end, to),
		rule: `${lang}/milestone/agreement`,
		line,
	}));
};

const isLetter = ({ kind, qualifier }: Draft): boolean =>
	kind === "status" && qualifier === "letter-of-intent";

/** Told in the same sentence as signed, as missing or as off. */
const isSettled = ({ kind, qualifier }: Draft): boolean =>
	kind === "status" && qualifier !== "letter-of-intent";
