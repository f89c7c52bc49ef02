import { fold } from "../../text/fold.ts";
import { wordKind, wordParties, wordWhat } from "../../wording/claim.ts";
import { wordDealFigure, wordStatus } from "../../wording/deal.ts";
import { wordDispute } from "../../wording/dispute.ts";
import { type Locale, wordsOf as wordsIn } from "../../wording/locale.ts";
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

const known = new Map<Locale, WeakMap<object, string>>();

/** In small letters and one script: whoever types 摩爾 finds 摩尔. */
const plain = (text: string): string => fold(text).toLowerCase();

/** In plain letters; remembered, for a filter asks every row at every letter that is typed. */
const searchable = (row: Row, locale: Locale): string => {
	const texts = known.get(locale) ?? new WeakMap<object, string>();
	known.set(locale, texts);
	const matter = matterOf(row);
	const text = texts.get(matter) ?? plain(wordsOf(row, locale).join(" "));
	texts.set(matter, text);
	return text;
};

/** The rows that hold the words typed; after a `!` those that don't. The word for what is new finds those as well. */
export const filtered = (
	rows: readonly Row[],
	typed: string,
	locale: Locale,
	unseen: ReadonlySet<string>,
): readonly Row[] => {
	const isInverse = typed.startsWith("!");
	const wanted = plain(isInverse ? typed.slice(1) : typed);
	if (wanted.trim() === "") return rows;
	const isNews = wanted === plain(wordsIn(locale).board.unseen);
	const holds = (row: Row): boolean =>
		(isNews && unseen.has(row.id)) || searchable(row, locale).includes(wanted);
	return rows.filter((row) => holds(row) !== isInverse);
};
