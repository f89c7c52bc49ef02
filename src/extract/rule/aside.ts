import type { Line } from "./line.ts";
import { clauseAround } from "./pick.ts";
import { codeOf, mentionSymbol } from "./symbol.ts";

const comma = codeOf(",");
const nameCode = codeOf(mentionSymbol.name);

/** "in which Nvidia holds 6%", "whose biggest customer is Microsoft", "a supplier to Nvidia", "6% owned by Nvidia". */
const opening =
	/^\s*(?:(?:about |roughly |around |some |nearly )?[\d.]+% )?(?:(?:(?:in|into|of|to|from|by|for|on|with|behind|against|behind) )?(?:which|whom|who|whose)|an? |the |one of|long an? |once an? |part-?(?:ly )?owned|(?:[a-z]+ly )?[a-z]+(?:ed|held|led) by)\b/i;

/**
 * "CoreWeave, in which Nvidia holds 6%, fell": the place of the name in whose aside the name at `place` stands,
 * where `at` stands behind the aside; -1 for none.
 */
export const ownerOfAside = (line: Line, place: number, at: number): number => {
	const { symbols, tokens, sentence, text } = line;
	const { from, to } = clauseAround(line, place);
	if (to >= at || symbols.charCodeAt(to) !== comma) return -1;
	if (symbols.charCodeAt(from - 1) !== comma) return -1;
	if (symbols.charCodeAt(from - 2) !== nameCode) return -1;
	const words = text.slice((tokens[from]?.start ?? 0) - sentence.start);
	return opening.test(words) ? from - 2 : -1;
};
