import type { Kind, Qualifier, Window } from "../extract/claim.ts";
import type { Setback, Side } from "./statement.ts";

export const eventNames = [
	"deal.new",
	"deal.revised",
	"status.changed",
	"dispute.opened",
	"dispute.changed",
	"dispute.settled",
	"claim.denied",
	"milestone.opened",
	"milestone.due",
	"milestone.met",
	"milestone.missed",
	"reaction.reported",
	"feed.failing",
	"feed.silent",
	"feed.recovered",
] as const;
export type EventName = (typeof eventNames)[number];

/** One change of what is known. The same cause has the same id for ever. */
export type LedgerEvent = Readonly<{
	id: string;
	name: Exclude<EventName, `feed.${string}`>;
	/** ISO instant at which it became known. */
	at: string;
	kind: Kind | "audit";
	subject: string;
	object?: string;
	qualifier?: Qualifier;
	/** The business, buyer or site that it is about, where it is not about the whole. */
	part?: string;
	/** The figures it is about: both sides of a dispute; from and to of a revision; one otherwise. */
	sides: readonly Side[];
	/** Days left, for `milestone.due`: 90, 30 or 7. */
	days?: number;
	/** ISO day, for reactions and milestones. */
	day?: string;
	/** The window of a milestone, which the topic's plan may know from no article. */
	window?: Window;
	/** Of a status: one story alone tells it so far. */
	inDoubt?: true;
	/** What had befallen the deal by then, for milestones: their windows run on none the less. */
	setback?: Setback;
	/** An article tells it that was read late: it is news, though it is dated before watching began. */
	late?: true;
	/** An article tells it that bears no date and was there when its feed was first read: it is no news. */
	undated?: true;
}>;

/** What happened to a feed itself. */
export type FeedEvent = Readonly<{
	id: string;
	name: Extract<EventName, `feed.${string}`>;
	at: string;
	feed: string;
	title: string;
	/** In English: the error, or since when it has been silent. */
	why: string;
	/** The same for those who say it in other words: the kind of trouble, its HTTP status, and since when (ISO). */
	trouble?: string;
	status?: number;
	since?: string;
}>;

export type DealEvent = LedgerEvent | FeedEvent;
