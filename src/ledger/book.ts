import type { Kind } from "../extract/claim.ts";
import type { Topic } from "../topic/topic.ts";
import type { Finding } from "./audit/finding.ts";
import { type Census, openCensus } from "./census.ts";
import type { Edition } from "./compile.ts";
import { holdsDeals } from "./deal/deal.ts";
import type { Figure } from "./figure/figure.ts";
import { type Naming, namingFor } from "./naming.ts";
import type { Piece } from "./piece.ts";
import { type Place, slotKeyOf } from "./place.ts";
import { tellsSteps } from "./plan/step-slot.ts";
import type { WrittenReaction } from "./reaction/reaction.ts";
import { readAt } from "./reading.ts";
import { type Cell, type Matter, openSlot, type Slot } from "./slot.ts";
import { openStories, type Stories } from "./story/stories.ts";

/** A figure that a piece tells. */
export type Told = Readonly<{ slot: Slot; cell: Cell }>;

/** What a piece has left in the book. */
export type Trace = Readonly<{
	/** Each figure once. */
	told: readonly Told[];
	/** Its sums that don't come out. */
	findings: readonly Finding[];
}>;

/** Everything that has been recorded; the ledger's inside. */
export type Book = Readonly<{
	topic: Topic;
	nameOf: Naming;
	slots: Map<string, Slot>;
	byKind: Map<Kind, Slot[]>;
	/** What is told of a pair besides its deals' figures, by the pair, whoever comes first. */
	pairs: Map<string, OpenPair>;
	/** Versions of each article, by id, lowest first. */
	versions: Map<string, Piece[]>;
	traces: Map<Piece, Trace>;
	/** Those that state sums that don't come out. */
	audited: Set<Piece>;
	stories: Stories;
	reactions: Map<string, WrittenReaction>;
	census: Census;
}> & {
	/** `null` before the first look. */
	edition: Edition | null;
};

type OpenPair = {
	status: Slot | null;
	readonly steps: Slot[];
	readonly deals: Slot[];
};

const openPair = (): OpenPair => ({ status: null, steps: [], deals: [] });

/** An empty book about a topic. */
export const openBook = (topic: Topic): Book => {
	const versions = new Map<string, Piece[]>();
	const versionsOf = ({ article }: Piece): readonly Piece[] =>
		versions.get(article.id) ?? [];
	return {
		topic,
		nameOf: namingFor(topic),
		slots: new Map(),
		byKind: new Map(),
		pairs: new Map(),
		versions,
		traces: new Map(),
		audited: new Set(),
		stories: openStories(versionsOf),
		reactions: new Map(),
		census: openCensus(),
		edition: null,
	};
};

const pairFor = (book: Book, { subject, object }: Matter): OpenPair => {
	if (object === undefined) return openPair();
	const name = [subject, object].sort().join("|");
	const known = book.pairs.get(name);
	if (known !== undefined) return known;
	const pair = openPair();
	book.pairs.set(name, pair);
	return pair;
};

/** The slot of a place, opened where nothing has been said of its matter. */
export const slotFor = (book: Book, place: Place): Slot => {
	const known = book.slots.get(place.slotKey);
	if (known !== undefined) return known;
	const { matter, rule } = place;
	const pair = pairFor(book, matter);
	const slot = openSlot(place.slotKey, matter, rule, pair);
	if (matter.kind === "status") pair.status = slot;
	if (tellsSteps(matter)) pair.steps.push(slot);
	if (holdsDeals(slot)) pair.deals.push(slot);
	const siblings = book.byKind.get(matter.kind);
	book.slots.set(slot.key, slot);
	if (siblings === undefined) book.byKind.set(matter.kind, [slot]);
	else siblings.push(slot);
	return slot;
};

/** All slots of a kind. */
export const slotsOf = (book: Book, kind: Kind): readonly Slot[] =>
	book.byKind.get(kind) ?? [];

/** The slot about a matter, if anything was ever said of it. */
export const slotAbout = (book: Book, matter: Matter): Slot | undefined =>
	book.slots.get(slotKeyOf(matter));

/** The figures about a matter as known at an instant; none where nothing was said. */
export const figuresAbout = (
	book: Book,
	matter: Matter,
	at: number,
): readonly Figure[] => {
	const slot = slotAbout(book, matter);
	return slot === undefined ? [] : readAt(slot, at).figures;
};
