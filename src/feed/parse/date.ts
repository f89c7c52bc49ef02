import { nowhere, type Place } from "./place.ts";
import { offsetOf } from "./zone.ts";

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

const after = String.raw`[AaPp]\.?[Mm]\b\.?`;
const before = "凌晨|早上|上午|中午|下午|晚上";
const hands = String.raw`(?<early>${before})?\s*(?<hour>\d{1,2})[:：时時点點](?<minute>\d{2})(?:[:：分](?<second>\d{2})(?:[.,]\d+)?秒?|分)?\s*(?<half>${after})?`;
const time = String.raw`(?:(?:T|[\s,，]+(?:at\s+|[-–]\s+)?|(?<=日))${hands})?`;
const zone = String.raw`\s*\(?(?<zone>(?:GMT|UTC)?[+-]\d{1,2}(?::?\d{2})?|[A-Za-z]{1,4}\b)?`;
const weekday = String.raw`(?:\p{L}+\.?,?\s+)?`;
const month = String.raw`(?<month>[A-Za-z]{3,9})\.?`;
const chineseWeekday = String.raw`(?:\s*[(（]?(?:星期|周|週)[一二三四五六日天][)）]?)?`;

const form = (...parts: readonly string[]): RegExp =>
	new RegExp(`^${parts.join("")}`, "u");

/** The ways in which dates are written, each tried in turn. */
const forms: readonly RegExp[] = [
	form(
		String.raw`(?<year>\d{4})[-/.年](?<month>\d{1,2})[-/.月](?<day>\d{1,2})日?`,
		...[chineseWeekday, time, zone],
	),
	form(
		String.raw`(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})T(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})?`,
		zone,
	),
	form(
		...[weekday, String.raw`(?<day>\d{1,2})[\s-]+`, month],
		...[String.raw`[\s,-]+(?<year>\d{4}|\d{2})`, time, zone],
	),
	form(
		...[weekday, month, String.raw`\s+(?<day>\d{1,2}),?\s+(?<year>\d{4})`],
		...[time, zone],
	),
	// asctime() and Java: the year comes last.
	form(
		...[weekday, month, String.raw`\s+(?<day>\d{1,2})\s+`, hands, zone],
		String.raw`\s+(?<year>\d{4})`,
	),
	form(
		...[weekday, String.raw`(?<day>\d{1,2})\.(?<month>\d{1,2})\.`],
		...[String.raw`(?<year>\d{4})`, time, zone],
	),
	form(
		...[weekday, String.raw`(?<either>\d{1,2})[/-](?<other>\d{1,2})[/-]`],
		...[String.raw`(?<year>\d{4})`, time, zone],
	),
];

/** Before the Web there was no feed: what is older is a program's zero. */
const oldest = 1990;
/** The end of time that programs write; instants after it, as zones make of it, are written otherwise than all others. */
const latest = Date.UTC(9999, 11, 31, 23, 59, 59);

type Parts = Readonly<Partial<Record<string, string>>>;

const yearOf = (digits: string): number =>
	digits.length === 2 ? 2000 + Number(digits) : Number(digits);

const monthOf = (word: string): number =>
	/^\d/.test(word)
		? Number(word)
		: months.indexOf(word.slice(0, 3).toLowerCase()) + 1;

/** Month and day; of 9/10 a month that is none tells which is which, or else the place. */
const dayOf = (
	{ month = "", day = "", either, other }: Parts,
	isDayFirst: boolean,
): readonly [number, number] => {
	if (either === undefined) return [monthOf(month), Number(day)];
	const [a, b] = [Number(either), Number(other)];
	const isSwapped = a > 12 || (isDayFirst && b <= 12);
	return isSwapped ? [b, a] : [a, b];
};

/** The hour of the day: half of it may be told by a word. */
const hourOf = ({ hour = "0", early, half }: Parts): number => {
	const told = Number(hour);
	const word = early ?? half ?? "";
	if (word === "中午") return told < 3 ? told + 12 : told;
	if (/^[p下晚]/i.test(word)) return told < 12 ? told + 12 : told;
	return told === 12 && word !== "" ? 0 : told;
};

const instantOf = (parts: Parts, place: Place): string | null => {
	const { year = "", minute = "0", second = "0", zone } = parts;
	const [month, day] = dayOf(parts, place.isDayFirst);
	const isDay = month >= 1 && month <= 12 && day >= 1 && day <= 31;
	if (!isDay || yearOf(year) < oldest) return null;
	const clock = [hourOf(parts), Number(minute), Number(second)] as const;
	const local = Date.UTC(
		...[yearOf(year), month - 1, day],
		...[clock[0], clock[1], Math.min(59, clock[2])],
	);
	const offset = offsetOf(zone, place, local);
	if (offset === null) return null;
	return new Date(Math.min(latest, local - offset * 60_000)).toISOString();
};

/**
 * The instant that a feed's date stands for, as ISO text, whatever of the usual forms it has (RFC 822, RFC 3339, and
 * those that careless programs write); `null` for anything else. `place` is where the feed is at home.
 */
export const readDate = (
	written: string | null | undefined,
	place: Place = nowhere,
): string | null => {
	const text = written?.trim().slice(0, 80) ?? "";
	for (const form of forms) {
		const parts = form.exec(text)?.groups;
		if (parts !== undefined) return instantOf(parts, place);
	}
	return null;
};
