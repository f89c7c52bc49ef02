import {
	addsForm,
	isFullOf as isFullEnglish,
} from "../../language/en/fullername.ts";
import {
	isFullOf as isFullChinese,
	isLedBy,
} from "../../language/zh/fullername.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Passage } from "../passage.ts";
import type { Hit } from "./name.ts";

/** Hyphens that only typesetters tell from the plain one. */
const setHyphen = /[\u2010\u2011]/g;

/** The spelling as the article has it, in its own script, unless noise stands inside. */
export const spellingOf = (
	passage: Passage,
	{ start, surface }: Pick<Hit, "start" | "surface">,
): string => {
	const { length } = surface;
	const from = passage.map[start] ?? 0;
	const to = (passage.map[start + length - 1] ?? 0) + 1;
	return to - from === length
		? passage.raw.slice(from, to).replace(setHyphen, "-")
		: surface;
};

/** AVGO.US, 2330: how exchanges call it, which no text does. */
const isTicker = (surface: string, lexicon: Lexicon): boolean =>
	lexicon.tickers.has(surface.replace(/\.[A-Z]+$/, ""));

const isFullOf = (longer: string, name: string): boolean =>
	isFullEnglish(longer, name) || isFullChinese(longer, name);

/** In full, Blue Owl Capital, or else more often used. Once the name is told without, a word of its form adds nothing. */
const isBetter = (
	[spelling, count]: readonly [string, number],
	[other, others]: readonly [string, number],
): boolean => {
	if (isLedBy(spelling) !== isLedBy(other)) return isLedBy(other);
	if (addsForm(spelling, other)) return false;
	if (addsForm(other, spelling)) return true;
	if (isFullOf(spelling, other)) return true;
	if (isFullOf(other, spelling)) return false;
	return count === others ? spelling.length > other.length : count > others;
};

/** A name counts for more than any number of tickers and products. */
const nameWeight = 1000;

/** The spelling used most; the full name of whom the article also calls by its first word, "Cipher", "Cipher Mining"; no small letters. */
const chosenOf = (key: string, own: ReadonlyMap<string, number>): string => {
	const [best] = [...own].reduce((one, next) =>
		isBetter(next, one) ? next : one,
	);
	const isTold = (own.get(key) ?? 0) >= nameWeight;
	const isFuller = isTold && key.startsWith(`${best} `);
	return isFuller || best === key.toLowerCase() ? key : best;
};

const startsHan = /^\p{Script=Han}/u;

/** 阿里平头哥: without whose it is. */
const withoutOwner = (hit: Hit): Hit => {
	const { key } = hit.entry;
	const ahead = hit.surface.length - key.length;
	return ahead > 0 && startsHan.test(key) && hit.surface.endsWith(key)
		? { ...hit, start: hit.start + ahead, surface: key }
		: hit;
};

/** For each company without a canonical name the spelling that the article uses most, tickers and products aside. */
export const spellingsOf = (
	passage: Passage,
	hits: readonly Hit[],
	lexicon: Lexicon,
) => {
	const counts = new Map<string, Map<string, number>>();
	for (const hit of hits) {
		if (hit.entry.fixed) continue;
		const own = counts.get(hit.entry.key) ?? new Map<string, number>();
		counts.set(hit.entry.key, own);
		const isFull = hit.isLearnt && hit.surface === hit.entry.key;
		const isShortened = hit.isLearnt && !isFull;
		const isName =
			hit.entry.sort !== "product" &&
			!isShortened &&
			!hit.entry.isShouted &&
			!isTicker(hit.surface, lexicon);
		const spelling = isName
			? spellingOf(passage, withoutOwner(hit))
			: hit.entry.key;
		const weight = isFull ? 1_000_000 : isName ? nameWeight : 1;
		own.set(spelling, (own.get(spelling) ?? 0) + weight);
	}
	return new Map(
		[...counts].map(([key, own]) => [key, chosenOf(key, own)] as const),
	);
};
