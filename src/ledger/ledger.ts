import type { Claim } from "../extract/claim.ts";
import type { Topic } from "../topic/topic.ts";
import { findingsOf } from "./audit/finding.ts";
import type { Book } from "./book.ts";
import { changesBetween, digestOf } from "./change.ts";
import { milestoneEvent, ticksBetween } from "./clock.ts";
import { compile } from "./compile.ts";
import type { Entry } from "./entry.ts";
import type { LedgerEvent } from "./event.ts";
import { type Piece, pieceOf } from "./piece.ts";
import { placeOf } from "./place.ts";
import { openSlot, pairUp, retire, type Slot, support } from "./slot.ts";
import type { Statement } from "./statement.ts";
import { type Moved, openStories } from "./story/stories.ts";
import { tranchesAt } from "./tranche.ts";

export type { Entry, EntryArticle } from "./entry.ts";

/** What is known of a topic. Opened empty, fed by `record`, read by `statementOf` and `clockEvents`. */
export type Ledger = {
	readonly book: Book;
	/** The latest instant at which anything became known. */
	latest: number;
};

/** An empty ledger for a topic. */
export const openLedger = (topic: Topic): Ledger => {
	const versions = new Map<string, Piece[]>();
	const previous = ({ article }: Piece): Piece | undefined =>
		versions
			.get(article.id)
			?.findLast((other) => other.article.version < article.version);
	const book: Book = {
		topic,
		slots: new Map(),
		byKind: new Map(),
		versions,
		touched: new Map(),
		findings: new Map(),
		stories: openStories(previous),
	};
	return { book, latest: Number.NEGATIVE_INFINITY };
};

const slotFor = (book: Book, place: ReturnType<typeof placeOf>): Slot => {
	const known = book.slots.get(place.slotKey);
	if (known !== undefined) return known;
	const slot = openSlot(place.slotKey, place.matter, place.rule);
	book.slots.set(slot.key, slot);
	const { kind } = slot.matter;
	const siblings = book.byKind.get(kind);
	if (siblings === undefined) book.byKind.set(kind, [slot]);
	else siblings.push(slot);
	return slot;
};

/** Puts a version among the others of its article; returns those that no longer hold because of it, or itself. */
const shelve = (book: Book, piece: Piece): Piece[] => {
	const { id, version } = piece.article;
	const versions = [...(book.versions.get(id) ?? []), piece].sort(
		(a, b) => a.article.version - b.article.version,
	);
	book.versions.set(id, versions);
	const replaced: Piece[] = [];
	for (const other of versions) {
		const later = versions.filter(
			({ article }) => article.version > other.article.version,
		);
		const until = Math.min(...later.map(({ known }) => known));
		if (until === other.until) continue;
		other.until = until;
		replaced.push(other);
	}
	return replaced.filter(
		({ article }) => article.version !== version || piece.until !== Infinity,
	);
};

const relabel = (book: Book, { piece, from }: Moved): void => {
	for (const slot of book.touched.get(piece) ?? []) {
		for (const { backing } of slot.cells.values()) backing.move(piece, from);
		slot.figures = null;
	}
};

/** Adds each claim to its slot and notes which figures the piece states side by side. */
const enter = (book: Book, claims: readonly Claim[], piece: Piece): void => {
	const places = claims.map((claim) => {
		const place = placeOf(claim, piece.article, book.topic);
		const slot = slotFor(book, place);
		return { slot, cell: support(slot, place, claim, piece) };
	});
	const bySlot = Map.groupBy(places, ({ slot }) => slot);
	for (const [slot, those] of bySlot)
		pairUp(
			slot,
			those.map(({ cell }) => cell),
			piece,
		);
	book.touched.set(piece, [...bySlot.keys()]);
	const findings = findingsOf(claims, piece);
	if (findings.length > 0) book.findings.set(piece, findings);
};

/** The slots of a piece and of the versions that it replaces. */
const concerned = (
	book: Book,
	{ article }: Entry,
	claims: readonly Claim[],
) => {
	const old = (book.versions.get(article.id) ?? []).flatMap(
		(piece) => book.touched.get(piece) ?? [],
	);
	const own = claims.map((claim) =>
		slotFor(book, placeOf(claim, article, book.topic)),
	);
	return [...new Set([...old, ...own])];
};

const tellsProgress = ({ kind, qualifier }: Claim): boolean =>
	kind === "status" || (kind === "capacity" && qualifier === "online");

const metAt = (book: Book, at: number) =>
	tranchesAt(book, at).flatMap((tranche) =>
		tranche.milestones
			.filter(({ state }) => state === "met")
			.map((milestone) => ({ tranche, milestone })),
	);

const isKnown = (book: Book, { article }: Entry): boolean =>
	book.versions
		.get(article.id)
		?.some((piece) => piece.article.version === article.version) ?? false;

/**
 * Takes in one version of one article and returns what has changed by it. The same version twice changes nothing; the
 * order in which articles come makes no difference to any statement. Touches the slots of its own claims only.
 */
export const record = (
	ledger: Ledger,
	entry: Entry,
): readonly LedgerEvent[] => {
	const { book } = ledger;
	if (isKnown(book, entry)) return [];
	const piece = pieceOf(entry);
	ledger.latest = Math.max(ledger.latest, piece.known);
	const at = ledger.latest;
	const slots = concerned(book, entry, entry.claims);
	const before = slots.map((slot) => digestOf(slot, at));
	const isProgress = entry.claims.some(tellsProgress);
	const metBefore = isProgress ? metAt(book, at) : [];

	const replaced = shelve(book, piece);
	for (const moved of book.stories.place(piece)) relabel(book, moved);
	enter(book, entry.claims, piece);
	for (const old of replaced)
		for (const slot of book.touched.get(old) ?? []) retire(slot, old);

	const changes = before.flatMap((digest) =>
		changesBetween(digest, digestOf(digest.slot, at), piece.known),
	);
	const met = (isProgress ? metAt(book, at) : [])
		.map(({ tranche, milestone }) =>
			milestoneEvent(tranche, milestone, "milestone.met", piece.known),
		)
		.filter(
			({ id }) =>
				!metBefore.some(
					({ tranche, milestone }) =>
						milestoneEvent(tranche, milestone, "milestone.met", piece.known)
							.id === id,
				),
		);
	return [...changes, ...met];
};

/** All that was known at an instant, as a run at that time would have told it. */
export const statementOf = (ledger: Ledger, at: Date): Statement =>
	compile(ledger.book, at.getTime());

/** What the passing of time alone has brought after `from` and up to `to`: milestones opened, due and missed, disputes settled. */
export const clockEvents = (
	ledger: Ledger,
	from: Date,
	to: Date,
): LedgerEvent[] => ticksBetween(ledger.book, from.getTime(), to.getTime());
