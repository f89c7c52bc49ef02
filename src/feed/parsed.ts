import type { FeedError } from "./error.ts";
import type { Decoded } from "./parse/charset.ts";

/** One entry as the feed gives it: plain text, cleaned, links absolute. */
export type ParsedItem = Readonly<{
	/** The feed's own identifier (guid, atom:id), or `null`. */
	id: string | null;
	title: string;
	/** http or https, or `null`. */
	link: string | null;
	/** ISO instant, or `null` where the feed tells none or one that cannot be read. */
	published: string | null;
	updated: string | null;
	author: string | null;
	text: string;
	/** The entry gives a summary only; its page may hold more. */
	isTeaser: boolean;
	/** Web address of the outlet that an aggregator names as its source. */
	source: string | null;
	/** Digest of all that it says, where whoever read it has worked that out. */
	content?: string;
}>;

/** How often the publisher asks to be read. */
export type Pace = Readonly<{
	ttlMinutes: number | null;
	/** Hours of the day, GMT, in which nothing is published. */
	skipHours: readonly number[];
	/** 0 is Sunday. */
	skipDays: readonly number[];
}>;

export type FeedFormat = "rss" | "rdf" | "atom" | "json";

/** A feed that was read, perhaps after repairs; every repair is listed in `warnings`. */
export type ParsedFeed = Readonly<{
	kind: "feed";
	format: FeedFormat;
	/** Format and version as their standards write them: "RSS 2.0", "Atom 1.0". */
	dialect: string;
	/** The encoding in which it was read, and what told it. */
	charset: Readonly<{ name: string; toldBy: Decoded["toldBy"] }>;
	title: string;
	/** The site that the feed belongs to. */
	link: string | null;
	language: string | null;
	pace: Pace;
	/** It ended within an item, as what a server sends while it is being written does, however whole the answer was. */
	isTorn?: true;
	items: readonly ParsedItem[];
	warnings: readonly string[];
}>;

export type FeedReading = ParsedFeed | FeedError;
