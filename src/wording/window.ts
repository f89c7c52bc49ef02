import type { Window } from "../extract/claim.ts";
import type { Words } from "./en.ts";
import { type Locale, wordsOf } from "./locale.ts";
import { fill } from "./template.ts";

type Day = Readonly<{ year: number; month: number; day: number }>;

const dayOf = (iso: string): Day => {
	const [year = 0, month = 1, day = 1] = iso
		.slice(0, 10)
		.split("-")
		.map(Number);
	return { year, month, day };
};

const lastDayOf = ({ year, month }: Day): number =>
	new Date(Date.UTC(year, month, 0)).getUTCDate();

const isMonthStart = (day: Day): boolean => day.day === 1;
const isMonthEnd = (day: Day): boolean => day.day === lastDayOf(day);

const wordDayParts = ({ year, month, day }: Day, words: Words): string =>
	fill(words.window.day, { year, month: words.window.months[month - 1], day });

/** "22 Sep 2025", 2025年9月22日, of an ISO day or the day of an instant (UTC). */
export const wordDay = (iso: string, locale: Locale): string =>
	wordDayParts(dayOf(iso), wordsOf(locale));

/** The same in a table's few columns: "22 Sep 25", 25/9/22. */
export const wordShortDay = (iso: string, locale: Locale): string => {
	const words = wordsOf(locale);
	const { year, month, day } = dayOf(iso);
	return fill(words.window.shortDay, {
		year: String(year % 100).padStart(2, "0"),
		month: words.window.months[month - 1],
		number: month,
		day,
	});
};

/** Whole months within one year: a month, quarter, half or the year's middle. */
const wordPeriod = (from: Day, to: Day, words: Words): string | null => {
	const { window } = words;
	const { year } = from;
	const length = to.month - from.month + 1;
	if (length === 12) return fill(window.year, { year });
	if (length === 6 && from.month % 6 === 1)
		return fill(window.half, {
			year,
			half: window.halves[from.month === 1 ? 0 : 1],
		});
	if (length === 3 && from.month % 3 === 1)
		return fill(window.quarter, { year, part: Math.ceil(from.month / 3) });
	if (length === 4 && from.month === 5) return fill(window.middle, { year });
	if (length === 1)
		return fill(window.month, { year, month: window.months[from.month - 1] });
	return null;
};

const wordClosed = (from: Day, to: Day, words: Words): string => {
	const isWhole = isMonthStart(from) && isMonthEnd(to);
	if (isWhole && from.year === to.year) {
		const period = wordPeriod(from, to, words);
		if (period) return period;
	}
	if (isWhole && from.month === 1 && to.month === 12)
		return fill(words.window.years, { start: from.year, end: to.year });
	const start = wordDayParts(from, words);
	const end = wordDayParts(to, words);
	return start === end ? start : fill(words.window.span, { start, end });
};

/** The shortest name of a day that ends or begins a year, a month or nothing. */
const wordEdge = (
	day: Day,
	isWhole: boolean,
	isYear: boolean,
	words: Words,
) => {
	if (isYear) return fill(words.window.year, { year: day.year });
	if (!isWhole) return wordDayParts(day, words);
	return fill(words.window.month, {
		year: day.year,
		month: words.window.months[day.month - 1],
	});
};

/** "H2 2026", "by end of 2030", "from 2027", "2027–2031", "22 Sep 2025"; empty for a window open at both ends. */
export const wordWindow = (window: Window, locale: Locale): string => {
	const words = wordsOf(locale);
	const from = window.from === undefined ? null : dayOf(window.from);
	const to = window.to === undefined ? null : dayOf(window.to);
	if (from && to) return wordClosed(from, to, words);
	if (from) {
		const start = isMonthStart(from);
		return fill(words.window.from, {
			start: wordEdge(from, start, start && from.month === 1, words),
		});
	}
	if (!to) return "";
	const end = isMonthEnd(to);
	return fill(end ? words.window.byEnd : words.window.by, {
		end: wordEdge(to, end, end && to.month === 12, words),
	});
};
