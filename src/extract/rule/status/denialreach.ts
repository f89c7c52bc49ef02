import { endsDenial } from "../../../language/denial.ts";
import type { Line } from "../line/line.ts";
import { textBetween } from "../line/linetext.ts";
import { codeOf, symbolOf } from "../line/symbol.ts";

const deny = codeOf(symbolOf("deny"));

/** Whether a verb of denial in [from, to) reaches as far as to: nothing affirmed is said in between. */
export const denialReaches = (
	line: Line,
	from: number,
	to: number,
): boolean => {
	for (let at = from; at < to; at += 1)
		if (
			line.symbols.charCodeAt(at) === deny &&
			!endsDenial(textBetween(line, at + 1, to))
		)
			return true;
	return false;
};
