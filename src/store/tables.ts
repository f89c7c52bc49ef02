import type { Generated } from "kysely";

/** The columns as SQLite holds them. Instants are ISO strings; JSON is text. */
export type Tables = {
	feed: {
		url: string;
		/** `FeedState` as JSON. */
		state: string;
		/** `topic`, or `user` for one added by hand. */
		origin: string;
	};
	article: {
		id: string;
		version: number;
		feed: string;
		url: string | null;
		outlet: string;
		title: string;
		text: string;
		published: string;
		seen: string;
		author: string | null;
		/** Hash of what was read: tells an edited article from an unchanged one. */
		hash: string;
		/** `null`: in a language that is not read. */
		lang: string | null;
		/** `Claim[]` as JSON. */
		claims: string;
		/** MinHash of the body, 32-bit little-endian; `null` where the body is too short for one. */
		sketch: Uint8Array | null;
		/** By which extractor, and with which names, it was read. */
		revision: string;
		/** 1 where its news is still to be told. */
		untold: number;
		/** What its feed, as it was read before, tells of its date: see `Lateness`; 0 where it has shown it in time. */
		late: number;
		/** `teaser` where its page was not read, `completed` where that came later; `null` of all others. */
		stage: string | null;
		/** Length of the text that was taken from it; `null` of one that has its text. */
		buried: number | null;
	};
	/** Which feeds have shown an article, and which version each showed last; `null` where nobody has noted that. */
	sighting: { article: string; feed: string; version: number | null };
	/** Alerts on their way; one row for each sink. */
	outbox: {
		/** Order of writing, within which each sink delivers. */
		key: Generated<number>;
		sink: string;
		/** The alert's id: with the sink, what is never written twice. */
		id: string;
		/** CloudEvent as JSON; empty where it was sent long ago. */
		alert: string;
		queued: string;
		due: string;
		digest: string | null;
		/** `waiting`, `delivered`, `dead` or `dropped`. */
		state: string;
		attempts: number;
		why: string | null;
		/** 1 where it goes before all others of its sink that wait. */
		opens: number;
	};
	/** Disputes that the user has looked at. */
	seen_dispute: { id: string; at: string };
	/** Single values: when the store was begun, which extractor has read the articles. */
	setting: { name: string; value: string };
};
