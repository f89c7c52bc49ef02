import { cleanLine } from "../text/clean.ts";
import type { FeedError } from "./error.ts";
import { challengeError } from "./http/answer.ts";
import { isChallenge } from "./http/challenge.ts";
import { defaultLimits, type Limits } from "./limits.ts";
import { contentHash } from "./marks.ts";
import { type Decoded, decodeBody } from "./parse/charset.ts";
import { cleanItem, lineOf, linkOf } from "./parse/clean.ts";
import { readJson } from "./parse/json.ts";
import { placeOf } from "./parse/place.ts";
import type { RawFeed } from "./parse/raw.ts";
import { type Repaired, repairXml } from "./parse/repair.ts";
import { discoverFeeds, sniff } from "./parse/sniff.ts";
import { readXml } from "./parse/xml.ts";
import type { FeedFormat, FeedReading, Pace, ParsedFeed } from "./parsed.ts";
import { isFile } from "./source.ts";

/** Where a body came from, which decides how it is read. */
export type Provenance = Readonly<{
	/** As the server said; `null` for a file. */
	contentType: string | null;
	/** Final address, or a file's path: what relative links start from, and what messages name. */
	url: string;
	/** The connection broke before the body was whole. */
	isCut?: boolean;
}>;

type RawReading = Readonly<{
	raw: RawFeed;
	format: FeedFormat;
	dialect: string;
	isTorn: boolean;
	warnings: readonly string[];
}>;

const formats = { rss: "rss", "rdf:RDF": "rdf", feed: "atom" } as const;
const weekdays =
	"sunday monday tuesday wednesday thursday friday saturday".split(" ");

const notFeed = (url: string, why: string): FeedError => ({
	kind: "not-a-feed",
	words: `${url} is not a feed: ${why}`,
});

const brokenOff = (url: string): FeedError => ({
	kind: "broken-off",
	words: `${url} breaks off before the end of its first item; it will be tried again`,
});

const pageError = (html: string, url: string): FeedError => {
	if (isChallenge(html)) return challengeError(url);
	const feeds = discoverFeeds(html, url);
	const hint =
		feeds.length === 0
			? "it is a web page that names no feed of its own"
			: `it is a web page; it names ${feeds.join(" , ")}`;
	return { ...notFeed(url, hint), feeds };
};

/** The repair leaves little that rss-parser could stumble over: a root without a channel, for one. */
const readRepaired = async (
	repaired: Repaired,
	url: string,
	limits: Limits,
): Promise<RawReading | FeedError> => {
	if (repaired.isCut && repaired.items === 0) return brokenOff(url);
	try {
		const raw = await readXml(repaired, limits.text);
		const format = formats[repaired.root];
		const { dialect, isTorn, repairs } = repaired;
		return { raw, format, dialect, isTorn, warnings: repairs };
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		return notFeed(url, `rss-parser can't read it: ${cleanLine(why)}`);
	}
};

const readJsonText = (
	text: string,
	url: string,
	limits: Limits,
): RawReading | FeedError => {
	const json = readJson(text, limits);
	switch (json.kind) {
		case "cut":
			return brokenOff(url);
		case "none":
			return notFeed(url, json.why);
		case "read": {
			const { raw, dialect, isTorn, repairs } = json;
			return { raw, format: "json", dialect, isTorn, warnings: repairs };
		}
		default:
			return json satisfies never;
	}
};

const readText = async (
	text: string,
	url: string,
	limits: Limits,
): Promise<RawReading | FeedError> => {
	const kind = sniff(text);
	switch (kind) {
		case "empty":
			return {
				kind: "empty",
				words: isFile(url)
					? `${url} is empty; name another file`
					: `${url} answered with nothing; it may be mended by its publisher`,
			};
		case "html":
			return pageError(text, url);
		case "json":
			return readJsonText(text, url, limits);
		case "xml":
		case "unknown": {
			const repaired = repairXml(text, limits.items);
			if (repaired !== null) return readRepaired(repaired, url, limits);
			return notFeed(url, "neither RSS, Atom nor JSON Feed is in it");
		}
		default:
			return kind satisfies never;
	}
};

const paceOf = (raw: RawFeed): Pace => ({
	ttlMinutes: raw.ttlMinutes,
	skipHours: raw.skipHours
		.filter((hour) => Number.isInteger(hour) && hour >= 0 && hour <= 24)
		.map((hour) => hour % 24),
	skipDays: raw.skipDays
		.map((day) => weekdays.indexOf(day.toLowerCase()))
		.filter((day) => day >= 0),
});

const feedOf = (
	{ raw, format, dialect, isTorn, warnings }: RawReading,
	decoded: Decoded,
	url: string,
	limits: Limits,
): ParsedFeed => {
	const base = linkOf(raw.base, url) ?? url;
	const place = placeOf(raw.language, base);
	const items = raw.items
		.map((item) => cleanItem(item, { base, place, longest: limits.text }))
		.filter((item) => item !== null)
		// Here, since this is mostly done in a thread.
		.map((item) => ({ ...item, content: contentHash(item) }));
	const lost = raw.dropped + raw.items.length - items.length;
	return {
		kind: "feed",
		format,
		dialect,
		charset: { name: decoded.charset, toldBy: decoded.toldBy },
		title: lineOf(raw.title),
		link: linkOf(raw.link, base),
		language: cleanLine(raw.language ?? "").slice(0, 20) || null,
		pace: paceOf(raw),
		...(isTorn && { isTorn }),
		items,
		warnings: [
			...decoded.warnings,
			...warnings,
			...(lost > 0 ? [`${lost} empty or unreadable items left out`] : []),
		],
	};
};

/**
 * Reads the bytes of a feed of any format into plain text. Never throws for what is in them: what can be mended is, and
 * said in `warnings`; what cannot be read comes back as a {@link FeedError}.
 */
export const readFeed = async (
	bytes: Uint8Array,
	{ contentType, url, isCut = false }: Provenance,
	limits: Limits = defaultLimits,
): Promise<FeedReading> => {
	const decoded = decodeBody(bytes, contentType);
	const reading = await readText(decoded.text, url, limits);
	if ("kind" in reading) return isCut ? brokenOff(url) : reading;
	return feedOf(reading, decoded, url, limits);
};
