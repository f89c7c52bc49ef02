import type { Line } from "./line.ts";
import type { Hit } from "./match.ts";
import { quantityOf } from "./pick.ts";

const definite = /\b(?:the|its)[ -]*$|[该这此]座?$/i;

const isUnitOfPower = (line: Line, at: number): boolean => {
	const quantity = quantityOf(line.tokens[at]);
	if (quantity?.type !== "power") return true;
	const { low, high } = quantity.value;
	if (low !== 1 || high !== 1) return false;
	const before = line.text.slice(0, quantity.start - line.sentence.start);
	return quantity.each === true || !definite.test(before);
};

/** Each power in the match is one gigawatt of whatever systems: not ten, and not "the 1-gigawatt site". */
export const isPerGigawatt = (line: Line, { start, end }: Hit): boolean => {
	for (let at = start; at < end; at += 1)
		if (!isUnitOfPower(line, at)) return false;
	return true;
};
