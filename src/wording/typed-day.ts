import { fold } from "../text/fold.ts";
import { locales, wordsOf } from "./locale.ts";

const dayLength = 86_400_000;

const isoOf = (time: number): string =>
	new Date(time).toISOString().slice(0, 10);

type Parts = Readonly<{ year?: number; month: number; day: number }>;

/** The ISO day; `null` for the 30th of February. */
const isoDay = (year: number, { month, day }: Parts): string | null => {
	const iso = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
	const time = Date.parse(iso);
	return Number.isNaN(time) || isoOf(time) !== iso ? null : iso;
};

const forms = [
	/^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/,
	/^(?<year>\d{4}|\d{2})\/(?<month>\d{1,2})\/(?<day>\d{1,2})$/,
	/^(?<day>\d{1,2})[ -]?(?<name>\p{L}{3,9})\.?(?:[ ,-]+(?<year>\d{4}|\d{2}))?$/u,
	/^(?<name>\p{L}{3,9})\.? ?(?<day>\d{1,2})(?:[ ,]+(?<year>\d{4}|\d{2}))?$/u,
	/^(?:(?<year>\d{4})年)?(?<month>\d{1,2})月(?<day>\d{1,2})[日号]?$/,
] as const;

/** "sep", "sept" and "September" alike. */
const monthNamed = (name: string): number =>
	wordsOf("en").window.months.findIndex((month) =>
		name.startsWith(month.toLowerCase()),
	) + 1;

const fullYear = (year: string): number =>
	year.length === 2 ? 2000 + Number(year) : Number(year);

const partsIn = (text: string): Parts | null => {
	for (const form of forms) {
		const { year, month, name, day } = form.exec(text)?.groups ?? {};
		if (day === undefined) continue;
		return {
			...(year && { year: fullYear(year) }),
			month: month ? Number(month) : monthNamed(name ?? ""),
			day: Number(day),
		};
	}
	return null;
};

/** Without a year the last such day that has begun; four years hold a 29th of February. */
const ofParts = (parts: Parts, now: Date): string | null => {
	if (parts.year !== undefined) return isoDay(parts.year, parts);
	const today = isoOf(now.getTime());
	for (let back = 0; back < 8; back++) {
		const day = isoDay(now.getUTCFullYear() - back, parts);
		if (day !== null && day <= today) return day;
	}
	return null;
};

const before = /^(?:- ?(\d{1,4}) ?(\p{L}{1,2})|(\d{1,4})(天|日|周)前)$/u;

/** How many days before today: "yesterday", "-2w", 3天前; `null` for another text. */
const daysBefore = (text: string): number | null => {
	const tables = locales.map((locale) => wordsOf(locale).window.typed);
	for (const { today, yesterday } of tables) {
		if (today.some((word) => fold(word) === text)) return 0;
		if (yesterday.some((word) => fold(word) === text)) return 1;
	}
	const [, number, unit, told, named] = before.exec(text) ?? [];
	const name = unit ?? named;
	if (name === undefined) return null;
	const length = tables.flatMap(({ days, weeks }) => [
		...(days.includes(name) ? [1] : []),
		...(weeks.includes(name) ? [7] : []),
	])[0];
	return length === undefined ? null : Number(number ?? told) * length;
};

/**
 * The ISO day that somebody types, in whatever of the languages: `2025-09-22`, "22 sep", "Sep 22, 2025", 9月22日, "yesterday", `-3d`, `-2w`,
 * counted from today (UTC). `null` for what is no day.
 */
export const typedDay = (typed: string, now: Date): string | null => {
	const text = fold(typed).trim().toLowerCase();
	const days = daysBefore(text);
	if (days !== null) return isoOf(now.getTime() - days * dayLength);
	const parts = partsIn(text);
	return parts === null ? null : ofParts(parts, now);
};
