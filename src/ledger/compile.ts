import type { Qualifier } from "../extract/claim.ts";
import { auditsAt } from "./audit/audits.ts";
import { type Book, piecesAt, slotAbout } from "./book.ts";
import { isoOf } from "./day.ts";
import { dealOf, dealsIn, holdsDeals } from "./deal.ts";
import { disputeOf, isSettledAt, type Quarrel, quarrelsOf } from "./dispute.ts";
import { bySupport, type Figure } from "./figure.ts";
import { storyOf } from "./piece.ts";
import { reactionsAt } from "./reaction.ts";
import { type Reading, readAt } from "./reading.ts";
import { byRelevance } from "./relevance.ts";
import { revisionOf, successionsOf } from "./revision.ts";
import type { Slot } from "./slot.ts";
import type { Deal, Dispute, Revision, Statement } from "./statement.ts";
import { statusesIn, statusOf } from "./status.ts";
import { tallyOf } from "./tally.ts";
import { tranchesAt } from "./tranche.ts";

/** The latest status of a pair, whichever of them it is told of. */
const pairStatus = (
	book: Book,
	{ subject, object }: Slot["matter"],
	at: number,
): Qualifier | undefined => {
	if (object === undefined) return undefined;
	const [latest] = [
		slotAbout(book, { kind: "status", subject, object }),
		slotAbout(book, { kind: "status", subject: object, object: subject }),
	]
		.flatMap((slot) =>
			slot === undefined ? [] : statusesIn(readAt(slot, at)).slice(-1),
		)
		.sort((a, b) => b.backing.first - a.backing.first);
	return latest === undefined ? undefined : statusOf(latest);
};

type Page = Readonly<{
	deals: readonly Deal[];
	disputes: readonly Dispute[];
	revisions: readonly Revision[];
}>;

/** A status doesn't say which of a pair's deals it is about: the best supported has it. */
const dealsOf = (
	book: Book,
	slot: Slot,
	reading: Reading,
	quarrels: readonly Quarrel[],
	at: number,
): Deal[] => {
	const contested = new Set<Figure>(
		quarrels
			.filter((quarrel) => !isSettledAt(quarrel, at))
			.flatMap(({ figures }) => figures),
	);
	const status = pairStatus(book, slot.matter, at);
	return dealsIn(reading)
		.sort(([a], [b]) =>
			a === undefined || b === undefined ? 0 : bySupport(a, b),
		)
		.map((figures, i) =>
			dealOf(slot, figures, {
				isDisputed: figures.some((figure) => contested.has(figure)),
				...(i > 0 || status === undefined ? {} : { status }),
			}),
		);
};

/** What one slot adds to the statement. */
const pageOf = (book: Book, slot: Slot, at: number): Page => {
	const reading = readAt(slot, at);
	const quarrels = quarrelsOf(slot, reading);
	return {
		deals: holdsDeals(slot) ? dealsOf(book, slot, reading, quarrels, at) : [],
		disputes: quarrels.map((quarrel) => disputeOf(slot, quarrel, at)),
		revisions: successionsOf(slot, reading).map((succession) =>
			revisionOf(slot, succession),
		),
	};
};

const newestFirst = <Item>(
	items: readonly Item[],
	timeOf: (item: Item) => string,
): Item[] =>
	[...items].sort((a, b) =>
		timeOf(a) < timeOf(b) ? 1 : timeOf(a) > timeOf(b) ? -1 : 0,
	);

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
			(sum, piece) => sum + (book.traces.get(piece)?.claims ?? 0),
			0,
		),
	};
};

/** All that the book knows at an instant. Slots are taken in the order of their names, so that nothing depends on arrival. */
export const compile = (book: Book, at: number): Statement => {
	const pages = [...book.slots.values()]
		.sort((a, b) => (a.key < b.key ? -1 : 1))
		.map((slot) => pageOf(book, slot, at));
	const deals = pages.flatMap((page) => page.deals);
	const disputes = pages.flatMap((page) => page.disputes);
	return {
		asOf: isoOf(at),
		...countsAt(book, at),
		deals: byRelevance(deals, book.topic),
		tally: tallyOf(deals),
		tranches: tranchesAt(book, at),
		reactions: reactionsAt(book, at),
		disputes: newestFirst(
			[...disputes, ...auditsAt(book, at)],
			({ opened }) => opened,
		),
		revisions: newestFirst(
			pages.flatMap((page) => page.revisions),
			(revision) => revision.at,
		),
	};
};
