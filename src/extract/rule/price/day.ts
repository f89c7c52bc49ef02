import { isToCome } from "../../../language/en/future.ts";
import {
	isComparedWith,
	isDayOfEvent,
	tellsFormerMove,
} from "../../../language/tradingday.ts";
import type { Draft } from "../draft.ts";
import type { Line } from "../line/line.ts";
import { textBefore, textOf } from "../line/linetext.ts";
import { windowOf } from "../line/pick.ts";

/** "Nvidia gained 3.9%, Oracle 6.3% and AMD 1.6% on Monday": the day holds for the whole list. */
export const ofOneDay = (
	line: Line,
	drafts: readonly Draft[],
): readonly Draft[] => {
	const { when, at = 0 } = drafts.at(-1) ?? {};
	const isFormer = tellsFormerMove(textBefore(line, at));
	return when === undefined || drafts.length < 2 || isFormer
		? drafts
		: drafts.map((draft) => ({ when, ...draft }));
};

/** "Nvidia (up 3.1%) and AMD (down 1.4%) were the movers on Monday": the one day of the sentence is that of all its moves. */
export const onOneDay = (
	line: Line,
	drafts: readonly Draft[],
	published: string,
): readonly Draft[] => {
	if (drafts.every((draft) => draft.when !== undefined)) return drafts;
	const [day, ...more] = line.tokens.flatMap((token) => windowOf(token) ?? []);
	const isOne = day?.sort === "day" && more.length === 0;
	if (!isOne || (day.when.from ?? published) > published) return drafts;
	const ahead = line.text.slice(0, day.start - line.sentence.start);
	if (isToCome.test(ahead) || isComparedWith(ahead)) return drafts;
	const behind = line.text.slice(day.end - line.sentence.start);
	if (tellsFormerMove(ahead) || isDayOfEvent(ahead + textOf(line, day), behind))
		return drafts;
	return drafts.map((draft) => ({ ...draft, when: day.when }));
};
