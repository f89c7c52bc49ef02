import { isComparedWith, isDayOfEvent } from "../../../language/tradingday.ts";
import type { WindowMention } from "../../mention.ts";
import type { Line } from "../line/line.ts";
import { textBefore, textBehind, textOf } from "../line/linetext.ts";
import { windowOf } from "../line/pick.ts";

/** "On Tuesday (Wednesday AEDT)": the same day as another clock has it. */
const isOtherClock = ({ symbols }: Line, place: number): boolean =>
	symbols.slice(Math.max(0, place - 2), place) === "W(";

/** The day told at a place, no other of which a price is only compared with: "from $22.06 on Friday". */
const dayAt = (line: Line, place: number): WindowMention | null => {
	const window = windowOf(line.tokens[place]);
	if (window?.sort !== "day" || isOtherClock(line, place)) return null;
	return isComparedWith(textBefore(line, place)) ? null : window;
};

const possessed = /^_?$/;

/** "After Thursday's vote": that of an event, and of no move but the figure at `at` where it is the event, "after Thursday's 8% surge". */
export const isInPassing = (
	line: Line,
	place: number,
	window: WindowMention,
	at: number,
): boolean =>
	isDayOfEvent(
		textBefore(line, place) + textOf(line, window),
		textBehind(line, place),
	) && !(place < at && possessed.test(line.symbols.slice(place + 1, at)));

/** The place of the first day told in [from, to); -1 for none. */
export const placeOfDay = (line: Line, from: number, to: number): number => {
	for (let place = from; place < to; place += 1) {
		const window = dayAt(line, place);
		if (window !== null && !isInPassing(line, place, window, from))
			return place;
	}
	return -1;
};

/** The nearest day told before `at` in the sentence; `null` for none. */
export const dayBefore = (line: Line, at: number): WindowMention | null => {
	for (let place = at - 1; place >= 0; place -= 1) {
		const window = dayAt(line, place);
		if (window !== null && !isInPassing(line, place, window, at)) return window;
	}
	return null;
};
