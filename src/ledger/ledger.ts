import { withFullNames } from "../extract/fullname.ts";
import type { Topic } from "../topic/topic.ts";
import { type Book, openBook } from "./book.ts";
import { changesBetween } from "./change.ts";
import { ticksBetween } from "./clock.ts";
import { compile } from "./compile.ts";
import { digestOf } from "./digest.ts";
import type { Entry } from "./entry.ts";
import type { LedgerEvent } from "./event.ts";
import { named } from "./naming.ts";
import { pieceOf } from "./piece.ts";
import { metAt, metBetween } from "./plan/progress.ts";
import { slippedAt, slipsBetween } from "./plan/slipped.ts";
import { isRetold } from "./reaction/retold.ts";
import { enterPiece, isEntered, placesOf, slotsTouched } from "./record.ts";
import type { Statement } from "./statement.ts";

export type { Entry, EntryArticle } from "./entry.ts";

/** What is known of a topic. Opened empty, fed by `record`, read by `statementOf` and `clockEvents`. */
export type Ledger = {
	readonly book: Book;
	/** The latest instant at which anything became known. */
	latest: number;
};

/** An empty ledger for a topic. */
export const openLedger = (topic: Topic): Ledger => ({
	book: openBook(topic),
	latest: Number.NEGATIVE_INFINITY,
});

/**
 * Takes in one version of one article and returns what has changed by it. The same version twice changes nothing; the
 * order in which articles come makes no difference to any statement. Touches the slots of its own claims only.
 */
export const record = (ledger: Ledger, told: Entry): readonly LedgerEvent[] => {
	const { book } = ledger;
	if (isEntered(book, told)) return [];
	const claims = withFullNames(
		told.claims.map((claim) => named(claim, book.nameOf)),
	);
	const entry = { ...told, claims };
	const piece = pieceOf(entry);
	const at = Math.max(ledger.latest, piece.known);
	const placed = placesOf(book, entry);
	const touched = slotsTouched(book, entry, placed);
	const before = [...touched].map(digestOf);
	const metBefore = metAt(book, claims, at);
	const slippedBefore = slippedAt(book, touched, at);
	enterPiece(book, piece, placed);
	const metAfter = metAt(book, claims, at);
	const slippedAfter = slippedAt(book, touched, at);
	ledger.latest = at;
	return [
		...before
			.flatMap((digest) =>
				changesBetween(digest, digestOf(digest.slot), piece.known, at),
			)
			.filter((event) => !isRetold(book, event, at)),
		...metBetween(metBefore, metAfter, piece.known),
		...slipsBetween(
			slippedBefore,
			slippedAfter,
			book.topic.announced,
			piece.known,
		),
	];
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
