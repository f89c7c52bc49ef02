import {
	type Condition,
	type Kind,
	kinds,
	type Qualifier,
	type QualifierOf,
	type Quantity,
	type Window,
} from "../extract/claim.ts";
import type { TallyLine } from "./report/tally.ts";

export type { TallyLine };

/** One sentence that says so, and where it stands. */
export type Evidence = Readonly<{
	article: string;
	outlet: string;
	url: string | null;
	title: string;
	/** ISO instant. */
	published: string;
	/** The version of the article that says so, where it is a later one, and the ISO instant at which that was first met. */
	altered?: Readonly<{ version: number; seen: string }>;
	/** Verbatim, in its own script. */
	quote: string;
	start: number;
	end: number;
	rule: string;
	/** The figure as these words put it. */
	value?: Quantity;
	/** The same sum in another currency, as the article converts it. */
	converted?: Quantity;
	source?: string;
	/** Id of the story (cluster of near-copies) that the article belongs to. */
	story: string;
}>;

/** One figure of a slot with all that supports it. */
export type Side = Readonly<{
	value?: Quantity;
	qualifier?: Qualifier;
	when?: Window;
	/** What has to come before money is released. */
	upon?: Condition;
	denied: boolean;
	/** Counts: stories (near-copies once) and outlets. */
	stories: number;
	outlets: number;
	/** ISO instants of the oldest and newest support. */
	first: string;
	last: string;
	evidence: readonly Evidence[];
}>;

/** That another deal of the same parties and kind holds a deal already. */
export type Within = Readonly<{
	/** The id of the deal that holds it. */
	deal: string;
	/** `part`: with others it adds up to that one; `first`: it is that one's first step; `same`: that one's number told otherwise. */
	as: "part" | "first" | "same";
}>;

/** Money or goods between parties: investments, purchases, acquisitions, funding rounds … */
export type Deal = Readonly<{
	id: string;
	kind: Kind;
	subject: string;
	object?: string;
	/** The best supported figure. */
	value?: Quantity;
	when?: Window;
	/** Latest status of the pair's deal, with denials told apart. */
	status?: QualifierOf<"status">;
	/** One story alone tells the status, against more that tell the deal; absent otherwise. */
	inDoubt?: true;
	/** What one story alone has told since, where the status holds none the less; absent otherwise. */
	doubted?: Setback["status"];
	/** The statuses that it has had, the one that holds in front; absent where nothing is told of it. */
	statuses?: readonly Side[];
	/** An open dispute is about one of its figures, or about the status in which it stands. */
	disputed: boolean;
	/** Somebody denies the figure in front, or nothing but denials are told. */
	denied: boolean;
	stories: number;
	outlets: number;
	first: string;
	last: string;
	/** All figures, the best supported first. */
	sides: readonly Side[];
	/** Those of its figures whose place others have taken; absent where none has. */
	replaced?: readonly Side[];
	/** Absent where it stands for itself. */
	within?: Within;
}>;

export const milestoneStates = ["ahead", "open", "met", "missed"] as const;
export type MilestoneState = (typeof milestoneStates)[number];

export type Milestone = Readonly<{
	qualifier: QualifierOf<"milestone">;
	from?: string;
	to?: string;
	/** The window as it was before the coverage revised it; absent where it stands. */
	planned?: Window;
	/** Share of the window gone by, 0 to 1; absent where the window has an open end. */
	elapsed?: number;
	/** Days to the window's end; negative once past. */
	daysLeft?: number;
	state: MilestoneState;
	/** The windows that are told. */
	sides: readonly Side[];
	/** What tells how far it has come: of the papers their statuses, the one that holds in front; of the systems what runs. */
	progress?: readonly Side[];
}>;

export const outlooks = [
	"on-track",
	"in-doubt",
	"cancelled",
	"met",
	"missed",
] as const;
export type Outlook = (typeof outlooks)[number];

export const setbackStatuses = [
	"cancelled",
	"on-hold",
	"scaled-back",
] as const satisfies readonly QualifierOf<"status">[];

/** What too few tell of a deal to take the place of what holds. */
export type Doubted = Pick<Setback, "status" | "since" | "stories">;

/** What has befallen a deal, as it is told last: it is off, on hold or scaled back. */
export type Setback = Readonly<{
	status: (typeof setbackStatuses)[number];
	/** ISO instant from which it holds. */
	since: string;
	/** Stories that say so, and those since that tell another status or deny it. */
	stories: number;
	against: number;
	/** Neither a second story nor a party has told it of the plan's deal yet; absent otherwise. */
	inDoubt?: true;
	/** What has been told since by too few to take its place; absent where nothing has. */
	doubted?: Doubted;
	/** How the deal came to stand so, the status that holds in front, and what is denied of it. */
	sides: readonly Side[];
}>;

/** A plan in steps: so much money for each so many gigawatts. */
export type Tranche = Readonly<{
	id: string;
	subject: string;
	object: string;
	/** USD (or the plan's currency); absent where neither topic nor coverage tells. */
	total?: Quantity;
	each?: Quantity;
	/** Size of one step, such as 1 GW. */
	step?: Quantity;
	steps: number;
	/** The whole plan's capacity. */
	capacity?: Quantity;
	/** GW running, money paid out, as far as the coverage tells. */
	online?: Quantity;
	released?: Quantity;
	milestones: readonly Milestone[];
	/** Absent where the coverage tells of none: then the plan's windows run. */
	setback?: Setback;
	outlook: Outlook;
	/** The quotes that decide the outlook. */
	why: readonly Evidence[];
	/** Support of each figure of the plan. */
	sides: readonly Side[];
}>;

export type Move = Readonly<{
	qualifier: QualifierOf<"price-move">;
	/** Percent, signed. */
	value: Quantity;
	stories: number;
	disputed: boolean;
	sides: readonly Side[];
}>;

/** One share on one trading day. */
export type Reaction = Readonly<{
	id: string;
	company: string;
	/** ISO day. */
	day: string;
	/** The day is not told by the coverage but the last trading day before it was published. */
	inferred: boolean;
	moves: readonly Move[];
	marketCapChange?: Side & Readonly<{ disputed: boolean }>;
	marketCap?: Side;
}>;

/** An audit is a sum that should come out and does not. */
export const disputeKinds = [...kinds, "audit"] as const;
export const disputeStates = ["open", "settled"] as const;

/** Figures of one slot that cannot all hold. */
export type Dispute = Readonly<{
	/** Stable: the same quarrel has the same id for ever. */
	id: string;
	kind: (typeof disputeKinds)[number];
	subject: string;
	object?: string;
	qualifier?: Qualifier;
	/** The business, buyer or site that it is about, where it is not about the whole. */
	part?: string;
	when?: Window;
	/** ISO instants. */
	opened: string;
	settled?: string;
	state: (typeof disputeStates)[number];
	sides: readonly Side[];
	/** For an audit: the sum written out, such as `10 × $10B = $100B, but $80B is stated`. */
	sum?: string;
}>;

/** A later figure that replaced an earlier one. */
export type Revision = Readonly<{
	kind: Kind;
	subject: string;
	object?: string;
	qualifier?: Qualifier;
	part?: string;
	/** ISO instant of the newer figure. */
	at: string;
	/** Of the status told last: no second story and neither party has told it yet; absent otherwise. */
	inDoubt?: true;
	from: Side;
	to: Side;
}>;

/** All that the ledger knows at one moment. */
export type Statement = Readonly<{
	/** ISO instant. */
	asOf: string;
	articles: number;
	/** Stories and outlets that tell anything. */
	stories: number;
	outlets: number;
	claims: number;
	deals: readonly Deal[];
	tally: readonly TallyLine[];
	/** What the tally leaves out, for it is told to be off. */
	tallyOff: readonly TallyLine[];
	tranches: readonly Tranche[];
	reactions: readonly Reaction[];
	disputes: readonly Dispute[];
	revisions: readonly Revision[];
}>;
