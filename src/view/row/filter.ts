import { fold } from "../../text/fold.ts";
import { wordKind, wordParties, wordWhat } from "../../wording/claim.ts";
import { wordDealFigure, wordStatus } from "../../wording/deal.ts";
import { wordDispute } from "../../wording/dispute.ts";
import { type Locale, wordsOf as wordsIn } from "../../wording/locale.ts";
import type { Snapshot } from "../model.ts";
import type { Row } from "./row.ts";

/** The words that a row shows. */
const wordsOf = (row: Row, locale: Locale): readonly string[] => {
	switch (row.of) {
		case "deal": {
			const { deal } = row;
			const status = wordStatus(deal, locale);
			const said = wordDealFigure(deal, locale);
			return [wordParties(deal), wordKind(deal.kind, locale), said, status];
		}
		case "reaction":
			return [row.reaction.company, row.reaction.day];
		case "dispute":
			return [
				wordParties(row.dispute),
				wordWhat(row.dispute, locale),
				wordDispute(row.dispute, locale),
			];
		case "feed": {
			const { title, url, state, error } = row.feed;
			return [title, url, state, error ?? ""];
		}
		case "tally":
			return [];
		default:
			return [row.tranche.subject, row.tranche.object];
	}
};

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
		case "tally":
			return row.groups;
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
		case "tally":
			return [];
		default:
			return [row.tranche.subject, row.tranche.object];
	}
};

/** In plain letters, what a row shows, and what else its companies are called, each name behind a space. */
type Searchable = Readonly<{ shown: string; called: string }>;

type AlsoCalled = Snapshot["alsoCalled"] | undefined;

type Known = Readonly<{
	alsoCalled: AlsoCalled;
	texts: WeakMap<object, Searchable>;
}>;

const known = new Map<Locale, Known>();

/** In small letters and one script: whoever types 摩爾 finds 摩尔. */
const plain = (text: string): string => fold(text).toLowerCase();

/** Remembered, for a filter asks every row at every letter that is typed. */
const searchable = (
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
	const text = {
		shown: plain(wordsOf(row, locale).join(" ")),
		called: plain(names.map((name) => ` ${name}`).join("")),
	};
	texts.set(matter, text);
	return text;
};

const isHan = (word: string): boolean => /^\p{Script=Han}/u.test(word);

/** A name that is not shown is found from the beginning of its words: nobody could see why a part of one was found. */
const holds = ({ shown, called }: Searchable, word: string): boolean =>
	shown.includes(word) || called.includes(isHan(word) ? word : ` ${word}`);

type Wanted = Readonly<{ word: string; isBarred: boolean }>;

const wantedIn = (typed: string): Wanted[] =>
	plain(typed)
		.split(/\s+/)
		.map((each) => ({
			word: each.replace(/^!/, ""),
			isBarred: each.startsWith("!"),
		}))
		.filter(({ word }) => word !== "");

/**
 * The rows that hold all the words typed, and none of those after a `!`. Companies are found by their other names too, in either
 * script, and by their tickers; the word for what is new finds those as well.
 */
export const filtered = (
	rows: readonly Row[],
	typed: string,
	locale: Locale,
	{ unseen, alsoCalled }: Pick<Snapshot, "unseen" | "alsoCalled">,
): readonly Row[] => {
	const wanted = wantedIn(typed);
	if (wanted.length === 0) return rows;
	const news = plain(wordsIn(locale).board.unseen);
	const isFound = (row: Row, word: string): boolean =>
		(word === news && unseen.has(row.id)) ||
		holds(searchable(row, locale, alsoCalled), word);
	return rows.filter((row) =>
		wanted.every(({ word, isBarred }) => isFound(row, word) !== isBarred),
	);
};
