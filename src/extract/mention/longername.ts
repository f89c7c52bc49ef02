import {
	actsThen,
	furtherWord,
	isOfOwnName,
} from "../../language/en/longername.ts";
import { namesLargerPlace } from "../../language/en/place.ts";
import type { Hit } from "./name.ts";
import { matchAt } from "./pattern.ts";

const wordBehind = (text: string, { end }: Hit): string | undefined =>
	matchAt(furtherWord, text, end)?.[1];

const acts = (text: string, { end }: Hit, word: string): boolean =>
	matchAt(actsThen, text, end + 1 + word.length) !== null;

/** The word that follows a known company's name wherever the text has it, and with which it acts or owns. */
const furtherOf = (text: string, hits: readonly Hit[]): string | undefined => {
	const [first] = hits;
	if (first === undefined || first.entry.fixed) return undefined;
	const word = wordBehind(text, first);
	if (word === undefined || !isOfOwnName(word) || namesLargerPlace(word))
		return undefined;
	return hits.every((hit) => wordBehind(text, hit) === word) &&
		hits.some((hit) => acts(text, hit, word))
		? word
		: undefined;
};

/**
 * "Lumen Harbor said … Lumen Harbor's": a company of its own, of whose name a known one's is but the first word; not where the
 * text has the known name alone as well, nor of companies that everybody knows.
 */
export const withLongerNames = (
	text: string,
	hits: readonly Hit[],
): readonly Hit[] => {
	const further = new Map<string, string>();
	for (const [key, same] of Map.groupBy(hits, ({ entry }) => entry.key)) {
		const word =
			same[0]?.entry.sort === "company" ? furtherOf(text, same) : undefined;
		if (word !== undefined) further.set(key, word);
	}
	if (further.size === 0) return hits;
	return hits.map((hit) => {
		const word = further.get(hit.entry.key);
		if (word === undefined) return hit;
		const surface = `${hit.surface} ${word}`;
		return {
			...hit,
			...{ end: hit.end + 1 + word.length, surface },
			entry: { key: surface, fixed: false, sort: "company" },
		};
	});
};
