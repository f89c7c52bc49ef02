import { isDefinite } from "../../../language/definite.ts";
import type { Line } from "../line/line.ts";
import { textBefore } from "../line/linetext.ts";
import type { Hit } from "../line/match.ts";
import { quantityOf } from "../line/pick.ts";

const isUnitOfPower = (line: Line, at: number): boolean => {
	const quantity = quantityOf(line.tokens[at]);
	if (quantity?.type !== "power") return true;
	const { low, high } = quantity.value;
	if (low !== 1 || high !== 1) return false;
	return quantity.each === true || !isDefinite(textBefore(line, at));
};

/** Each power in the match is one gigawatt of whatever systems: not ten, and not "the 1-gigawatt site". */
export const isPerGigawatt = (line: Line, { start, end }: Hit): boolean => {
	for (let at = start; at < end; at += 1)
		if (!isUnitOfPower(line, at)) return false;
	return true;
};
