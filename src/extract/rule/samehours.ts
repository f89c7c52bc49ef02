import { tellsSameHours } from "../../language/tradingday.ts";
import type { Qualifier } from "../claim.ts";
import type { Line } from "./line.ts";
import { fall, rise } from "./movement.ts";
import type { Scene } from "./scene.ts";
import { symbolOf, symbolsOf } from "./symbol.ts";

const afterhours = symbolOf("afterhours");
const premarket = symbolOf("premarket");
const outside = afterhours + premarket;

/** Names and their moves alone: no time, no moment, nothing else measured. */
const movesAlone = new RegExp(
	`^[NP_,&${rise}${fall}${symbolsOf("stock", "clause", "quit", "loss")}]+$`,
);
/** Opens with a company and its move, of whatever cause, and tells no time. */
const opensWithMove = new RegExp(
	`^_?N[_${symbolOf("stock")}]*[${rise}${fall}]P[^W${outside}]*$`,
);
/** "Both companies' shares rose in premarket hours". */
const moveOutside = new RegExp(
	`${symbolOf("stock")}_?[${rise}${fall}][^,;]{0,3}[${outside}]`,
);

/** 微软同一时段涨0.21%; "… premarket. Microsoft rose 0.36% as …": the hours that the sentence before has set. */
export const inSameHours = (
	line: Line,
	moment: Qualifier,
	{ last }: Scene,
): Qualifier => {
	if (moment !== "session" || last === null || last.block !== line.block)
		return moment;
	const isMove = last.has.has("P") || moveOutside.test(last.symbols);
	const goesOn =
		isMove &&
		(movesAlone.test(line.symbols) ||
			// Before the bell there is no other price; after it there are those of the day.
			(last.has.has(premarket) && opensWithMove.test(line.symbols)));
	if (!goesOn && !tellsSameHours(line.text)) return moment;
	if (last.has.has(afterhours)) return "after-hours";
	return last.has.has(premarket) ? "premarket" : moment;
};
