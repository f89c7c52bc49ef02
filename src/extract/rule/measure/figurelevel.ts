import { isBelowOrAbove } from "../../../language/level.ts";
import { endsInChange } from "../../mention/stepping.ts";
import type { Line } from "../line/line.ts";
import { textOf } from "../line/linetext.ts";
import { quantityOf } from "../line/pick.ts";
import { symbolOf } from "../line/symbol.ts";

const leads = new RegExp(
	`^[,_]{0,2}[${symbolOf("reach")}${symbolOf("to")}]{1,2}_?M`,
);

/** 将资本开支上调150亿美元，至500亿美元: the first sum is a step to the second. */
export const isStepAt = (line: Line, at: number): boolean => {
	const found = leads.exec(line.symbols.slice(at + 1));
	if (found === null) return false;
	const next = quantityOf(line.tokens[at + found[0].length])?.value;
	const token = line.tokens[at];
	const own = quantityOf(token)?.value;
	const ratio = (next?.high ?? next?.low ?? 0) / (own?.high ?? own?.low ?? 1);
	const start = (token?.start ?? 0) - line.sentence.start;
	return endsInChange(line.text, start, ratio);
};

/** "Slipped below $4 trillion": where it stands, not how far it went. */
export const isLevelAt = (line: Line, at: number): boolean => {
	const token = line.tokens[at];
	return token !== undefined && isBelowOrAbove(textOf(line, token));
};
