import * as en from "./en/calendar.ts";
import * as zh from "./zh/calendar.ts";

/**
 * How one language writes windows. `cores` are pattern sources whose named groups carry the parts of a period: `year`,
 * `yearTo`, `yearShift`, `openingMonths` and `openingQuarters` (from January on), `half`, `quarter`, `quarterShift`, `part`, `month`, `monthShift`, `day`, `weekday`, `weekShift`,
 * `dayShift`, `season`, `fiscal`, `years`, `months`, `decades`; `daysAgo`; `wholeYear`, the one at hand; `sameTerm`, the quarter or half-year told before, in the year told; `endSpan` and `endMonth`, how much ends when ("the three months ended June", `ended` where it is over). `values` says what the words in these groups mean.
 */
export type WindowWords = Readonly<{
	/**
	 * Words of which each core holds one, unless it holds a digit: a sentence without any tells no window. Latin ones are
	 * whole words, written as they stand in the middle of a sentence.
	 */
	heads: readonly string[];
	/** Pattern sources of a few words or digits each, of which each core holds one. */
	marks: readonly string[];
	/** Looks at where a core may begin, so that most places are passed at once. */
	start: string;
	cores: readonly string[];
	values: Readonly<Record<string, number>>;
	/** Where the words before and behind a core put its ends. Pattern sources. */
	before: Edges;
	after: Edges;
	/** Between the words before and a core. */
	glue: string;
	/** Words before a core that leave its end open together with those behind: 从…起. */
	since: string;
	/** Of the words behind that leave the end open, those that do so only with one of `since` before: 2026年开始上线 is in that year, 从2026年开始 goes on. */
	softFrom: readonly string[];
	/** Of the words before, those that leave no part of a year open: what starts "beginning in early 2027" is due then. Pattern source. */
	softLead: string;
}>;

/** `until`: open start, the core's end; `ahead`: ends before the core begins; `from`: open end; `past`: begins after it. */
export type Edges = Readonly<
	Record<"until" | "ahead" | "from" | "past", readonly string[]>
>;

const isEarly = (word: string): boolean =>
	en.early.test(word) || zh.early.test(word);
const isMid = (word: string): boolean => en.mid.test(word) || zh.mid.test(word);

/** Which part of a year a word means: "early", 年初, 年中. */
export const partOfYear = (word: string): "early" | "mid" | "late" => {
	if (isEarly(word)) return "early";
	return isMid(word) ? "mid" : "late";
};

/** Before a weekday: that of the week before, this or the next one, not simply the last or the coming one. */
export const countsWholeWeeks = (word: string): boolean =>
	zh.wholeWeeks.test(word);

/** Before a period: its end is meant, which "before the end of March" takes in. */
export const closesPeriod = (before: string): boolean =>
	en.closing.test(before);

/** Around a period: it is one of the year told last. "The second half of that year", 同年下半年. */
export const isOfSameYear = (before: string, behind: string): boolean =>
	en.sameYearBehind.test(behind) || zh.sameYearAhead.test(before);

/** Between a month of a year and a bare one: both are of that year. */
export const isListGoingOn = (between: string): boolean =>
	en.listGoesOn.test(between);

/** A year, or the one before, seen from the time that the text told last: 全年, 前一年. */
export const isOfYearTold = (word: string): boolean => zh.ofYearTold.test(word);

/** Between a time and a figure: the one belongs to the other, 3月的14亿美元. */
export const isJoinedToTime = (between: string): boolean =>
	zh.joinsFigure.test(between);

/** Behind a year: only its same quarter or half is told, to compare with, 去年同期. */
export const isSameTerm = (behind: string): boolean => zh.sameTerm.test(behind);

/** Before "year-end" without a year, early in a year: the end of the one before, "stood at $1.2 billion at year-end". */
export const tellsPast = (before: string): boolean => en.yearEnd.test(before);

/** Before a month without a year: what it tells is over, "came online in", 已于. */
export const tellsOver = (before: string): boolean =>
	en.isOver.test(before) || zh.isOver.test(before);

/** Behind a period: it names an event, and is not bounded by what stands before: "after first-quarter earnings". */
export const namesEvent = (behind: string): boolean => en.event.test(behind);

/** "The prior quarter", 前一季度: the one before the quarter told last, not before today's. */
export const isTermBefore = (word: string): boolean =>
	en.termBefore.test(word) || zh.termBefore.test(word);

/** Which quarter English words name, 1 to 4, whosever year it is of; `null` for none. */
export const quarterNamed = (time: string): number | null => {
	const [, ordinal, digit] = en.quarterWords.exec(time) ?? [];
	if (digit !== undefined) return Number(digit);
	return ordinal === undefined
		? null
		: en.ordinals.indexOf(ordinal.toLowerCase()) + 1;
};

/** A quarter without any year. */
export const isBareQuarter = (time: string): boolean =>
	en.bareQuarter.test(time);
