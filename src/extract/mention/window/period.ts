/** A stretch of whole days, and how it was told. */
export type Period = Readonly<{
	from: string;
	to: string;
	grain: "day" | "month" | "quarter" | "half" | "part" | "season" | "year";
	/** The last part of a year (年底, "the end of 2026"), which "before" includes. */
	isEnd?: true;
}>;

const pad = (number: number): string => String(number).padStart(2, "0");

const isoDay = (year: number, month: number, day: number): string =>
	`${year}-${pad(month)}-${pad(day)}`;

/** The ISO day so many days later. */
export const shiftDay = (day: string, days: number): string =>
	new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000)
		.toISOString()
		.slice(0, 10);

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (day: string): number =>
	new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

const daysOf = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean =>
	year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const lastDay = (year: number, month: number): string =>
	isoDay(
		year,
		month,
		month === 2 && isLeap(year) ? 29 : (daysOf[month - 1] ?? 31),
	);

const monthsOf = (
	year: number,
	first: number,
	last: number,
	grain: Period["grain"],
): Period => ({
	from: isoDay(year, first, 1),
	to: lastDay(year, last),
	grain,
});

export const yearPeriod = (year: number, last = year): Period => ({
	from: isoDay(year, 1, 1),
	to: isoDay(last, 12, 31),
	grain: "year",
});
export const halfPeriod = (year: number, half: number): Period =>
	monthsOf(year, half * 6 - 5, half * 6, "half");
export const quarterPeriod = (year: number, quarter: number): Period =>
	monthsOf(year, quarter * 3 - 2, quarter * 3, "quarter");
/** From January on: the first nine months. */
export const openingPeriod = (year: number, months: number): Period =>
	monthsOf(year, 1, Math.min(months, 12), "part");
export const monthPeriod = (year: number, month: number): Period =>
	monthsOf(year, month, month, "month");
/** So many whole months, the last of which is told. */
export const monthsUntil = (
	year: number,
	month: number,
	span: number,
): Period => {
	const first = year * 12 + month - span;
	const from = isoDay(Math.floor(first / 12), (first % 12) + 1, 1);
	return { from, to: lastDay(year, month), grain: "part" };
};
/** Spring, summer, autumn: 1, 2, 3. */
export const seasonPeriod = (year: number, season: number): Period =>
	monthsOf(year, season * 3, season * 3 + 2, "season");

/** Early is the first quarter, late the last; the middle runs from May to August. */
export const partPeriod = (
	year: number,
	part: "early" | "mid" | "late",
): Period => {
	if (part === "early") return monthsOf(year, 1, 3, "part");
	if (part === "mid") return monthsOf(year, 5, 8, "part");
	return { ...monthsOf(year, 10, 12, "part"), isEnd: true };
};

/** The day, or null where the month has no such day. */
export const dayPeriod = (
	year: number,
	month: number,
	day: number,
): Period | null => {
	if (month < 1 || month > 12 || day < 1) return null;
	const iso = isoDay(year, month, day);
	return iso <= lastDay(year, month)
		? { from: iso, to: iso, grain: "day" }
		: null;
};
