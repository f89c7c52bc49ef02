import { tellsSameHours } from "../../../language/tradingday.ts";
import type { Qualifier } from "../../claim.ts";
import type { Line } from "../line/line.ts";
import { symbolOf, symbolsOf } from "../line/symbol.ts";
import type { Scene } from "../scene/scene.ts";
import { fall, rise } from "./movement.ts";

const afterhours = symbolOf("afterhours");
const premarket = symbolOf("premarket");
const outside = afterhours + premarket;

/** Names and their moves alone: no time, no moment, nothing else measured. */
const movesAlone = new RegExp(
	`^[NP_,&${rise}${fall}${symbolsOf("stock", "clause", "quit", "loss")}]+;?$`,
);
/** Opens with a company and its move, of whatever cause, and tells no time. */
const opensWithMove = new RegExp(
	`^_?N[_${symbolOf("stock")}]*[${rise}${fall}]P[^W${outside}]*$`,
);
/** "Both companies' shares rose in premarket hours". */
const moveOutside = new RegExp(
	`${symbolOf("stock")}_?[${rise}${fall}][^,;]{0,3}[${outside}]`,
);

/** Opens with hours: 周三盘后,Alphabet…. */
const opensOutside = new RegExp(`^[^NPMGC]{0,4}[${outside}]`);
/** Of a company and its move, at no time of its own; what it earns or spends may be the cause. */
const ownMove = new RegExp(
	`^_?N[^NWM${outside}${symbolsOf("close", "open")}]*[${rise}${fall}]P[^NW${outside}]*$`,
);
const semicolon = /;\s*$/;

/** 截至收盘,微软跌2%;…: the close that a sentence opens with holds for all moves in it. */
const opensClosing = new RegExp(`^[^NPMGC,]{0,6}${symbolOf("close")}_?,?_?N`);
const closes = (line: Line, last: Line): boolean =>
	semicolon.test(last.text) &&
	opensClosing.test(last.symbols) &&
	movesAlone.test(line.symbols);

/** 周三盘后,Alphabet涨5%;Meta…跌8%: the hours that a sentence opens with hold behind its semicolon. */
const goesOnOutside = (line: Line, last: Line): boolean =>
	semicolon.test(last.text) &&
	opensOutside.test(last.symbols) &&
	ownMove.test(line.symbols);

const laterPrices = symbolsOf("close", "high", "low", "afterhours");
const onlyBeforeBell = new RegExp(`${premarket}[^${laterPrices}]*$`);

/** "Rose 5% premarket and closed up 6%": has gone on from the hours before the bell to the day. */
const hasOpened = ({ symbols, has }: Line): boolean =>
	has.has(premarket) && !onlyBeforeBell.test(symbols);

const headsList = /[:：]\s*$/;
const item = /^_?N[^M;]*P/;

/** How many blocks further down the next item of a list may stand. */
const reach = 2;

const outsideIn = (line: Line): Qualifier | null => {
	if (line.has.has(premarket)) return "premarket";
	return line.has.has(afterhours) ? "after-hours" : null;
};

/** Remembers the hours that a heading sets: "How they stood before the bell:", and the day with them, for as long as items follow. */
export const noteHours = (scene: Scene, line: Line): void => {
	const moment = outsideIn(line);
	const { block } = line;
	if (headsList.test(line.text) && !line.has.has("P") && moment !== null)
		scene.hours = { block, moment };
	else if (scene.hours === null) return;
	else if (block - scene.hours.block > reach || !item.test(line.symbols))
		scene.hours = null;
	else {
		scene.hours = { ...scene.hours, block };
		if (scene.day !== null) scene.day = { ...scene.day, block };
	}
};

/** What a heading has told of the hours of the item `line`; `null` for nothing. */
const headedHours = ({ block, symbols }: Line, { hours }: Scene) =>
	hours !== null && block - hours.block <= reach && item.test(symbols)
		? hours.moment
		: null;

/** 微软同一时段涨0.21%; "… premarket. Microsoft rose 0.36% as …": the hours that the sentence before has set. */
export const inSameHours = (
	line: Line,
	moment: Qualifier,
	scene: Scene,
): Qualifier => {
	const { last } = scene;
	const headed = headedHours(line, scene);
	if (headed !== null && moment === "session") return headed;
	if (moment !== "session" || last === null || last.block !== line.block)
		return moment;
	if (closes(line, last)) return "close";
	const isMove = last.has.has("P") || moveOutside.test(last.symbols);
	const goesOn =
		isMove &&
		!hasOpened(last) &&
		(movesAlone.test(line.symbols) ||
			// Before the bell there is no other price; after it there are those of the day.
			(last.has.has(premarket) && opensWithMove.test(line.symbols)));
	const isSame =
		goesOn || tellsSameHours(line.text) || goesOnOutside(line, last);
	if (!isSame) return moment;
	if (last.has.has(afterhours)) return "after-hours";
	return last.has.has(premarket) ? "premarket" : moment;
};
