import {
	holder,
	stateHolder,
	tellsHolding,
	tellsStateHolding,
} from "../../language/en/holder.ts";
import type { Lexicon } from "../lexicon.ts";
import type { NameMention, Span } from "../mention.ts";
import { findLatinNames } from "./latin-names.ts";
import { findWithin } from "./pattern.ts";

/**
 * People, and parts of a state, told to hold a share of a company, where that is told and nowhere else: whoever speaks, buys and sells is the company.
 * @param spans where figures stand
 */
export const readHolders = (
	text: string,
	lexicon: Lexicon,
	spans: readonly Span[],
): NameMention[] => {
	const where = (tells: (sentence: string) => boolean) =>
		spans.filter(({ start, end }) => tells(text.slice(start, end)));
	return [
		...findWithin(holder, text, where(tellsHolding)),
		...findWithin(stateHolder, text, where(tellsStateHolding)),
	].flatMap((found) => {
		const name = found[1] ?? "";
		if (findLatinNames(name, lexicon.latin, () => true).length > 0) return [];
		const start = found.index;
		const end = start + name.length;
		return [{ type: "name", start, end, name, sort: "person" }];
	});
};
