import type { Qualifier } from "../../claim.ts";
import type { Draft } from "../draft.ts";
import { figureAt } from "../following/placedfigure.ts";
import type { Line } from "../line/line.ts";
import { joiner, symbolOf, symbolsOf } from "../line/symbol.ts";
import type { Scene } from "../scene/scene.ts";
import { isForeignPercent } from "./foreignpercent.ts";
import { momentOf } from "./moment.ts";
import { fall, movedBy, rise } from "./movement.ts";
import { dayOf } from "./tradingday.ts";

const moment = symbolsOf("close", "high", "low", "premarket", "afterhours");
const reach = symbolsOf("reach", "into", "for", "to");
const at = symbolOf("for");
const on = symbolsOf("on", "into");

/** A further figure of the same share at another moment or on another day, the direction left out. */
const sequel = new RegExp(
	[
		// ，收盘时为3.9% · ，盘中最高见16%
		`^[_W${moment}]{0,4}[,${joiner}]{1,2}[_W]{0,2}[${moment}]{1,2}[_${reach}]{0,3}P`,
		// "4.5% at the high and 3.9% at the close", "10% by Monday's close and 5% more after hours"
		`^[_W${at}]{0,3}[${moment}]_?[,${joiner}]{1,2}[_${symbolOf("more")}]{0,2}P(?=[_${on}]{0,2}[${moment}])`,
		// "3% on Monday and 2% on Tuesday"
		`^_?[${on}]?W_?[,${joiner}]{1,2}[_${symbolOf("more")}]{0,2}P(?=_?[${on}]?W)`,
		// ", after a peak of 12%"
		`^[_W${on}${rise}${fall}]{0,4},?_?${symbolOf("clause")}_?[${symbolOf("high")}${symbolOf("low")}]${symbolOf("of")}?_?P`,
	].join("|"),
);

const qualifierAt = (
	line: Line,
	at: number,
	isFall: boolean,
	{ qualifier }: Draft,
): Qualifier => {
	const own = momentOf(line, at, isFall);
	const isOutside = qualifier === "premarket" || qualifier === "after-hours";
	return own === "session" && isOutside ? qualifier : own;
};

/** What a share's move, told before, came to at another moment or on the next day. */
export const readSequel = (
	line: Line,
	previous: Draft,
	scene: Scene,
	lang: string,
): Draft | null => {
	if (previous.at === undefined) return null;
	const found = sequel.exec(line.symbols.slice(previous.at + 1));
	const at = previous.at + (found?.[0].length ?? 0);
	const figure = figureAt(line, at);
	if (found === null || figure === null) return null;
	if (isForeignPercent(line, at, at)) return null;
	const isFall = (previous.value?.high ?? previous.value?.low ?? 0) < 0;
	const { when: _when, ...rest } = previous;
	return {
		...rest,
		...figure,
		value: movedBy(figure.value, isFall),
		qualifier: qualifierAt(line, at, isFall, previous),
		...dayOf(line, at, scene),
		rule: `${lang}/price-move/sequel`,
	};
};
