import { compareText } from "../text/compare.ts";
import { auditsAt } from "./audit/audits.ts";
import type { Book } from "./book.ts";
import { countsOf } from "./census.ts";
import { isoOf } from "./day.ts";
import { emptyRanking, type Ranking, ranked } from "./deal/relevance.ts";
import { tallyOf } from "./deal/tally.ts";
import { type Page, pageAt } from "./page.ts";
import { holdsAt, type Piece, storyOf } from "./piece.ts";
import { tranchesAt } from "./plan/tranche.ts";
import { reactionsAt } from "./reaction/reaction.ts";
import { type Exchange, exchanged } from "./roll.ts";
import type { Dispute, Revision, Statement } from "./statement.ts";

const countsAt = (
	book: Book,
	at: number,
): Pick<Statement, "articles" | "stories" | "outlets" | "claims"> => {
	if (at >= book.census.latest) return countsOf(book.census);
	const stories = new Set<Piece>();
	const outlets = new Set<string>();
	let articles = 0;
	let claims = 0;
	for (const [piece, { told }] of book.traces) {
		if (!holdsAt(piece, at)) continue;
		articles++;
		if (told.length === 0) continue;
		stories.add(storyOf(piece));
		outlets.add(piece.article.outlet);
		claims += told.length;
	}
	return { articles, stories: stories.size, outlets: outlets.size, claims };
};

const newestDispute = (a: Dispute, b: Dispute): number =>
	compareText(b.opened, a.opened) || compareText(a.id, b.id);

const nameOf = ({ kind, subject, object, qualifier, to }: Revision): string =>
	[
		kind,
		subject,
		object,
		qualifier,
		to.last,
		JSON.stringify([to.value, to.when]),
	].join("|");

const newestRevision = (a: Revision, b: Revision): number =>
	compareText(b.at, a.at) || compareText(nameOf(a), nameOf(b));

/** What the statement before was made of. */
export type Edition = Readonly<{
	/** In the order in which the slots were opened. */
	pages: readonly Page[];
	ranking: Ranking;
	tallies: ReturnType<typeof tallyOf>;
	disputes: readonly Dispute[];
	revisions: readonly Revision[];
}>;

const emptyEdition: Edition = {
	pages: [],
	ranking: emptyRanking,
	tallies: { tally: [], tallyOff: [] },
	disputes: [],
	revisions: [],
};

type Turned = Readonly<{ gone: readonly Page[]; fresh: readonly Page[] }>;

const turnedBetween = (
	before: readonly Page[],
	after: readonly Page[],
): Turned => {
	const gone: Page[] = [];
	const fresh: Page[] = [];
	for (const [i, page] of after.entries()) {
		const known = before[i];
		if (known === page) continue;
		if (known !== undefined) gone.push(known);
		fresh.push(page);
	}
	return { gone, fresh };
};

const exchangeOf = <Item>(
	{ gone, fresh }: Turned,
	itemsOf: (page: Page) => readonly Item[],
): Exchange<Item> => ({
	gone: new Set(gone.flatMap(itemsOf)),
	fresh: fresh.flatMap(itemsOf),
});

/** Only the pages that differ from the edition before are put in their places. */
const editionAt = (book: Book, known: Edition, at: number): Edition => {
	const pages = Array.from(book.slots.values(), (slot) => pageAt(slot, at));
	const turned = turnedBetween(known.pages, pages);
	const deals = exchangeOf(turned, (page) => page.deals);
	const ranking = ranked(known.ranking, deals, book.topic);
	return {
		pages,
		ranking,
		tallies:
			ranking === known.ranking
				? known.tallies
				: tallyOf(ranking.ranked.map(({ share }) => share)),
		disputes: exchanged(
			known.disputes,
			exchangeOf(turned, (page) => page.disputes),
			newestDispute,
		),
		revisions: exchanged(
			known.revisions,
			exchangeOf(turned, (page) => page.revisions),
			newestRevision,
		),
	};
};

/** All that the book knows at an instant. Every list has an order of its own, so that nothing depends on arrival. */
export const compile = (book: Book, at: number): Statement => {
	const edition = editionAt(book, book.edition ?? emptyEdition, at);
	book.edition = edition;
	const audits = { gone: new Set<Dispute>(), fresh: auditsAt(book, at) };
	return {
		asOf: isoOf(at),
		...countsAt(book, at),
		deals: edition.ranking.deals,
		...edition.tallies,
		tranches: tranchesAt(book, at),
		reactions: reactionsAt(book, at),
		disputes: exchanged(edition.disputes, audits, newestDispute),
		revisions: edition.revisions,
	};
};
