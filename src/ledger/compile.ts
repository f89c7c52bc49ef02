import { auditsAt } from "./audit/audits.ts";
import { type Book, piecesAt } from "./book.ts";
import { isoOf } from "./day.ts";
import { pageAt } from "./page.ts";
import { storyOf } from "./piece.ts";
import { reactionsAt } from "./reaction.ts";
import { byRelevance } from "./relevance.ts";
import type { Dispute, Revision, Statement } from "./statement.ts";
import { tallyOf } from "./tally.ts";
import { tranchesAt } from "./tranche.ts";

const countsAt = (
	book: Book,
	at: number,
): Pick<Statement, "articles" | "stories" | "outlets" | "claims"> => {
	const pieces = piecesAt(book, at);
	return {
		articles: pieces.length,
		stories: new Set(pieces.map(storyOf)).size,
		outlets: new Set(pieces.map(({ article }) => article.outlet)).size,
		claims: pieces.reduce(
			(sum, piece) => sum + (book.traces.get(piece)?.told.length ?? 0),
			0,
		),
	};
};

const compareText = (a: string, b: string): number =>
	a < b ? -1 : a > b ? 1 : 0;

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

/** All that the book knows at an instant. Every list has an order of its own, so that nothing depends on arrival. */
export const compile = (book: Book, at: number): Statement => {
	const pages = [...book.slots.values()].map((slot) => pageAt(book, slot, at));
	const deals = byRelevance(
		pages.flatMap((page) => page.deals),
		book.topic,
	);
	return {
		asOf: isoOf(at),
		...countsAt(book, at),
		deals,
		tally: tallyOf(deals),
		tranches: tranchesAt(book, at),
		reactions: reactionsAt(book, at),
		disputes: [
			...pages.flatMap((page) => page.disputes),
			...auditsAt(book, at),
		].sort(newestDispute),
		revisions: pages.flatMap((page) => page.revisions).sort(newestRevision),
	};
};
