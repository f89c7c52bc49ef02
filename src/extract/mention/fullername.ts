import { fullerName } from "../../language/en/fullername.ts";
import type { LexiconEntry } from "../lexicon.ts";
import type { Hit } from "./name.ts";
import { matchAt } from "./pattern.ts";

const isLatin = /[A-Za-z]$/;

const extended = (text: string, hit: Hit): Hit => {
	if (hit.entry.fixed || hit.entry.sort !== "company") return hit;
	if (!isLatin.test(hit.surface) || text.charAt(hit.end) !== " ") return hit;
	const more = matchAt(fullerName, text, hit.end)?.[0];
	return more === undefined
		? hit
		: { ...hit, end: hit.end + more.length, surface: hit.surface + more };
};

/** A company of a group's own: "Adani Green Energy" beside "Adani Group". */
const asOwn = ({ surface }: Hit): LexiconEntry => ({
	key: surface,
	fixed: false,
	sort: "company",
});

/**
 * Known names with the words behind them that belong to a longer name: "Renesas Electronics". Where an article has
 * several such names of one company, each is a company of its own.
 */
export const inFull = (text: string, hits: readonly Hit[]): readonly Hit[] => {
	const full = hits.map((hit) => extended(text, hit));
	const isLonger = (hit: Hit, at: number) => hit !== hits[at];
	const longer = full.filter(isLonger);
	return full.map((hit, at) =>
		isLonger(hit, at) &&
		longer.some(
			({ entry, surface }) =>
				entry.key === hit.entry.key && surface !== hit.surface,
		)
			? { ...hit, entry: asOwn(hit) }
			: hit,
	);
};
