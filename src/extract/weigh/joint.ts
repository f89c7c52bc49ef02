import { holdsAll } from "../../language/together.ts";
import { textBetween } from "../rule/line/linetext.ts";
import { clauseAround } from "../rule/line/pick.ts";
import type { Figure } from "./figure.ts";

/** "Oracle and MGX a further $7 billion": which of the two brings how much is not told. */
const ofSeveral = /N[&,]{1,2}N[^NM,;]{0,3}$/;
/** "$7 billion is to come from Oracle and MGX" */
const bySeveral = /^[^NM,;]{0,4}N&N/;

/** Whether a sum is that of several together, and so of none of them. */
export const isJoint = ({ line, at, quantity }: Figure): boolean => {
	if (quantity.type !== "money") return false;
	const { from, to } = clauseAround(line, at);
	if (ofSeveral.test(line.symbols.slice(from, at))) return true;
	if (bySeveral.test(line.symbols.slice(at + 1, to))) return true;
	return line.names.length > 1 && holdsAll(textBetween(line, from, to));
};
