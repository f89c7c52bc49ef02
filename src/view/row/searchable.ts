import { plain } from "../../text/plain.ts";
import type { Locale } from "../../wording/locale.ts";
import type { Snapshot } from "../model.ts";
import type { Row } from "./row.ts";
import { findableIn } from "./words.ts";

/** What a row tells of: the same object from filter to filter, while the row is made anew. */
const matterOf = (row: Row): object => {
	switch (row.of) {
		case "deal":
			return row.deal;
		case "reaction":
			return row.reaction;
		case "dispute":
			return row.dispute;
		case "feed":
			return row.feed;
		case "setback":
			return row.setback;
		case "milestone":
			return row.milestone;
		case "outlook":
			return row.tranche.why;
		default:
			return row.tranche;
	}
};

/** The companies of a row. */
const namesIn = (row: Row): readonly (string | undefined)[] => {
	switch (row.of) {
		case "deal":
			return [row.deal.subject, row.deal.object];
		case "reaction":
			return [row.reaction.company];
		case "dispute":
			return [row.dispute.subject, row.dispute.object];
		case "feed":
			return [];
		default:
			return [row.tranche.subject, row.tranche.object];
	}
};

/** In plain letters, what a row shows, its days, and what else its companies are called, each name behind a space. */
export type Searchable = Readonly<{
	shown: string;
	besides: string;
	called: string;
}>;

type AlsoCalled = Snapshot["alsoCalled"] | undefined;

type Known = Readonly<{
	alsoCalled: AlsoCalled;
	texts: WeakMap<object, Searchable>;
}>;

const known = new Map<Locale, Known>();

/** What a row can be found by. Remembered, for a filter asks every row at every letter that is typed. */
export const searchable = (
	row: Row,
	locale: Locale,
	alsoCalled: AlsoCalled,
): Searchable => {
	const last = known.get(locale);
	const { texts } =
		last && last.alsoCalled === alsoCalled
			? last
			: { texts: new WeakMap<object, Searchable>() };
	known.set(locale, { alsoCalled, texts });
	const matter = matterOf(row);
	const before = texts.get(matter);
	if (before) return before;
	const names = namesIn(row).flatMap((name) =>
		name === undefined ? [] : (alsoCalled?.(name) ?? []),
	);
	const { shown, besides } = findableIn(row, locale);
	const text = {
		shown: plain(shown.join(" ")),
		besides: plain(besides.join(" ")),
		called: plain(names.map((name) => ` ${name}`).join("")),
	};
	texts.set(matter, text);
	return text;
};
