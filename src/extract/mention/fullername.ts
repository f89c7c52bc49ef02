import { fullerName, otherTrade } from "../../language/en/fullername.ts";
import type { LexiconEntry } from "../lexicon.ts";
import type { Hit } from "./name.ts";
import { matchAt } from "./pattern.ts";

const isLatin = /[A-Za-z]$/;

/** A company of a group's own: "Adani Green Energy" beside "Adani Group". */
const asOwn = ({ surface }: Hit): LexiconEntry => ({
	key: surface,
	fixed: false,
	sort: "company",
});

const withMore = (hit: Hit, more: string): Hit => ({
	...hit,
	end: hit.end + more.length,
	surface: hit.surface + more,
});

const extended = (text: string, hit: Hit): Hit => {
	if (hit.entry.sort !== "company") return hit;
	if (!isLatin.test(hit.surface) || text.charAt(hit.end) !== " ") return hit;
	const trade = matchAt(otherTrade, text, hit.end)?.[0];
	if (trade !== undefined) {
		const other = withMore(hit, trade);
		return { ...other, entry: asOwn(other) };
	}
	const more = hit.entry.fixed
		? undefined
		: matchAt(fullerName, text, hit.end)?.[0];
	return more === undefined ? hit : withMore(hit, more);
};

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
