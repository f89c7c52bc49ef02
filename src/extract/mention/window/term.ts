import { isTermBefore } from "../../../language/calendar.ts";
import type { WindowMention } from "../../mention.ts";
import { type Context, type Parts, toldYear } from "./context.ts";
import type { Period } from "./period.ts";

/** How far back, in characters, the quarter or half-year may stand to which "the same quarter of 2024" points. */
const farthest = 400;
const dayLength = 86_400_000;
/** Days of a month at least, of a quarter at least, and of three quarters at most. */
const month = 26;
const quarter = 88;
const longest = 275;

type Term = Readonly<{ from: string; to: string }>;

const termOf = (
	{ when: { from, to } }: WindowMention,
	shortest: number,
): Term | null => {
	if (from === undefined || to === undefined) return null;
	const days = (Date.parse(to) - Date.parse(from)) / dayLength;
	return days > shortest && days < longest ? { from, to } : null;
};

/** The term of so many days at least, up to three quarters, told last before a place of a text; `null` where none is near. */
const lastTerm = (
	mentions: readonly WindowMention[],
	at: number,
	shortest: number,
): Term | null => {
	const last = mentions.findLast(
		(mention) => termOf(mention, shortest) !== null,
	);
	return last === undefined || at - last.end > farthest
		? null
		: termOf(last, shortest);
};

/** The quarter, half-year or opening months told last before a place of a text; `null` where none is near. */
export const termBefore = (
	mentions: readonly WindowMention[],
	at: number,
): Term | null => lastTerm(mentions, at, quarter);

const isoYear = /^\d{4}/;

/** "The prior quarter", "the same quarter of 2024", "for the year": of the calendar or a company's own as what was told before. */
export const pointsToTerm = ({
	sameTerm,
	wholeYear,
	quarterShift,
}: Parts): boolean =>
	(sameTerm ?? wholeYear) !== undefined || isTermBefore(quarterShift ?? "");

/** A term in another year. "Last year", told early in a year of a term of the year before, is the year before that. */
const sameTermIn = ({ from, to }: Term, year: number): Period => {
	const own = Number(from.slice(0, 4));
	const told = String(year === own ? year - 1 : year);
	return {
		from: from.replace(isoYear, told),
		to: to.replace(isoYear, told),
		grain: "quarter",
	};
};

/** "The same quarter of 2024": the term told before, in the year told here; `null` where the words point to none. */
export const sameTermOf = (
	context: Context,
	told: readonly WindowMention[],
	at: number,
): Period | null => {
	if (context.parts.sameTerm === undefined) return null;
	const year = toldYear(context);
	const term = lastTerm(told, at, month);
	return term === null || year === null ? null : sameTermIn(term, year);
};
