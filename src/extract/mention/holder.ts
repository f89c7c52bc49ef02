import {
	holder,
	stateHolder,
	tellsHolding,
	tellsStateHolding,
} from "../../language/en/holder.ts";
import * as zh from "../../language/zh/holder.ts";
import type { Lexicon } from "../lexicon.ts";
import type { NameMention, Span } from "../mention.ts";
import type { Passage } from "../passage.ts";
import { findHanWords } from "./han-words.ts";
import { findLatinNames } from "./latin-names.ts";
import { spellingOf } from "./ownspelling.ts";
import { findWithin } from "./pattern.ts";

const holdsKnown = (name: string, lexicon: Lexicon): boolean =>
	findLatinNames(name, lexicon.latin, () => true).length > 0 ||
	findHanWords(name, lexicon.han).length > 0;

/**
 * People, and parts of a state, told to hold a share of a company, where that is told and nowhere else: whoever speaks, buys and sells is the company.
 * @param spans where figures stand
 */
export const readHolders = (
	passage: Passage,
	lexicon: Lexicon,
	spans: readonly Span[],
): NameMention[] => {
	const text = passage.clean;
	const where = (tells: (sentence: string) => boolean) =>
		spans.filter(({ start, end }) => tells(text.slice(start, end)));
	return [
		...findWithin(holder, text, where(tellsHolding)),
		...findWithin(stateHolder, text, where(tellsStateHolding)),
		...findWithin(zh.holder, text, where(zh.tellsHolding)),
	].flatMap((found) => {
		const surface = found[1] ?? "";
		if (holdsKnown(surface, lexicon)) return [];
		const start = found.index;
		const end = start + surface.length;
		const name = spellingOf(passage, { start, surface });
		return [{ type: "name", start, end, name, sort: "person" }];
	});
};
