import type { Statement } from "../ledger/statement.ts";

export type FeedState =
	| "ok"
	| "waiting"
	| "polling"
	| "failing"
	| "silent"
	| "paused";

/** One feed as its panel shows it. */
export type FeedRow = Readonly<{
	url: string;
	title: string;
	/** It needs no network. */
	isFile?: true;
	state: FeedState;
	/** ISO instants; `null`: never yet, or not planned. */
	lastSuccess: string | null;
	nextDue: string | null;
	items: number;
	/** In English, for people. */
	error: string | null;
	/** The kind of the error and its HTTP status, for other languages. */
	trouble?: string;
	status?: number;
}>;

/** All that the dashboard shows at one moment. */
export type Snapshot = Readonly<{
	topicTitle: string;
	statement: Statement;
	feeds: readonly FeedRow[];
	/** Ids of the disputes that nobody has looked at, and of the deals and reactions that are new since the last visit. */
	unseen: ReadonlySet<string>;
	/** What else a company is called, for whoever looks for it; absent while that is being read. */
	alsoCalled?: (name: string) => readonly string[];
	now: Date;
	/** The moment that the statement was rewound to; `null` is now. */
	asOf: Date | null;
	/** Stored coverage in its own time, still running or at its end; `null` is live. */
	replay: "playing" | "ended" | null;
	/** The store is still being read. */
	loading: boolean;
	/** Trouble of the whole program, in words. */
	error: string | null;
}>;

/** An article as it is kept, with the places of its claims: offsets into {@link wholeText}. */
export type KeptArticle = Readonly<{
	id: string;
	title: string;
	text: string;
	claims: readonly Readonly<{ start: number; end: number }>[];
}>;

/** What offsets of claims count in: title, blank line, text; the text alone where there is no title. */
export const wholeText = ({ title, text }: KeptArticle): string =>
	title === "" ? text : `${title}\n\n${text}`;

/** Columns and rows of the terminal. */
export type Size = Readonly<{ columns: number; rows: number }>;
