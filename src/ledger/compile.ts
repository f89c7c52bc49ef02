import type { Qualifier } from "../extract/claim.ts";
import { auditsAt } from "./audit/audits.ts";
import { type Book, piecesAt, slotAbout } from "./book.ts";
import { isoOf } from "./day.ts";
import { dealOf, dealsIn, holdsDeals } from "./deal.ts";
import { type Quarrel, quarrelsAt } from "./dispute.ts";
import { bySupport, figuresAt } from "./figure.ts";
import { idOf } from "./hash.ts";
import { storyOf } from "./piece.ts";
import { reactionsAt } from "./reaction.ts";
import { byRelevance } from "./relevance.ts";
import { successionsAt } from "./revision.ts";
import { sideOf } from "./side.ts";
import type { Slot } from "./slot.ts";
import type { Deal, Dispute, Revision, Statement } from "./statement.ts";
import { statusesAt, statusOf } from "./status.ts";
import { tallyOf } from "./tally.ts";
import { tranchesAt } from "./tranche.ts";

/** The latest status of a pair, whichever of them it is told of. */
const pairStatus = (
	book: Book,
	{ subject, object }: Slot["matter"],
	at: number,
): Qualifier | undefined => {
	if (object === undefined) return undefined;
	const latest = [
		{ kind: "status", subject, object } as const,
		{ kind: "status", subject: object, object: subject } as const,
	]
		.flatMap((matter) => {
			const slot = slotAbout(book, matter);
			return slot === undefined ? [] : statusesAt(slot, at).slice(-1);
		})
		.sort((a, b) => b.backing.first - a.backing.first)[0];
	return latest === undefined ? undefined : statusOf(latest);
};

/** The deals of one slot. A status doesn't say which of a pair's deals it is about: the best supported has it. */
export const dealsOf = (book: Book, slot: Slot, at: number): Deal[] => {
	const status = pairStatus(book, slot.matter, at);
	return dealsIn(slot, at)
		.sort(([a], [b]) =>
			a === undefined || b === undefined ? 0 : bySupport(a, b),
		)
		.map((figures, i) =>
			dealOf(slot, figures, at, i === 0 ? status : undefined),
		);
};

/** The same quarrel has the same id for ever. */
export const disputeId = (slot: Slot, { qualifier }: Quarrel): string =>
	idOf("dispute", slot.key, qualifier ?? "");

/** A quarrel as a reader sees it. */
export const disputeOf = (slot: Slot, quarrel: Quarrel): Dispute => {
	const { kind, subject, object, when } = slot.matter;
	const qualifier = quarrel.qualifier ?? slot.matter.qualifier;
	return {
		id: disputeId(slot, quarrel),
		kind,
		subject,
		...(object === undefined ? {} : { object }),
		...(qualifier === undefined ? {} : { qualifier }),
		...(when === undefined ? {} : { when }),
		opened: isoOf(quarrel.opened),
		...(quarrel.settled === null ? {} : { settled: isoOf(quarrel.settled) }),
		state: quarrel.settled === null ? "open" : "settled",
		sides: quarrel.figures.map((figure) => sideOf(figure, slot)),
	};
};

/** The disputes of one slot. */
export const disputesOf = (slot: Slot, at: number): Dispute[] =>
	quarrelsAt(slot, at).map((quarrel) => disputeOf(slot, quarrel));

/** The revisions of one slot, oldest first. */
export const revisionsOf = (slot: Slot, at: number): Revision[] => {
	const { kind, subject, object, qualifier } = slot.matter;
	return successionsAt(slot, at).map(({ from, to, at: since }) => ({
		kind,
		subject,
		...(object === undefined ? {} : { object }),
		...(qualifier === undefined ? {} : { qualifier }),
		at: isoOf(since),
		from: sideOf(from, slot),
		to: sideOf(to, slot),
	}));
};

const newestFirst = <Item>(
	items: readonly Item[],
	timeOf: (item: Item) => string,
): Item[] =>
	[...items].sort((a, b) =>
		timeOf(a) < timeOf(b) ? 1 : timeOf(a) > timeOf(b) ? -1 : 0,
	);

const claimsAt = (slots: readonly Slot[], at: number): number =>
	slots.reduce(
		(sum, slot) =>
			figuresAt(slot, at)
				.flatMap(({ cells }) => cells)
				.reduce((part, { backing }) => part + backing.supports.length, sum),
		0,
	);

const counts = (
	book: Book,
	slots: readonly Slot[],
	at: number,
): Pick<Statement, "articles" | "stories" | "outlets" | "claims"> => {
	const pieces = piecesAt(book, at);
	return {
		articles: pieces.length,
		stories: new Set(pieces.map(storyOf)).size,
		outlets: new Set(pieces.map(({ article }) => article.outlet)).size,
		claims: claimsAt(slots, at),
	};
};

/** All that the book knows at an instant. Slots are taken in the order of their names, so that nothing depends on arrival. */
export const compile = (book: Book, at: number): Statement => {
	const slots = [...book.slots.values()].sort((a, b) =>
		a.key < b.key ? -1 : 1,
	);
	const deals = slots
		.filter(holdsDeals)
		.flatMap((slot) => dealsOf(book, slot, at));
	const disputes = slots.flatMap((slot) => disputesOf(slot, at));
	return {
		asOf: isoOf(at),
		...counts(book, slots, at),
		deals: byRelevance(deals, book.topic),
		tally: tallyOf(deals),
		tranches: tranchesAt(book, at),
		reactions: reactionsAt(book, at),
		disputes: newestFirst(
			[...disputes, ...auditsAt(book, at)],
			({ opened }) => opened,
		),
		revisions: newestFirst(
			slots.flatMap((slot) => revisionsOf(slot, at)),
			(revision) => revision.at,
		),
	};
};
