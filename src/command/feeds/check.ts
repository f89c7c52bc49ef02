import { type Explanation, explainFeed } from "../../feed/explain.ts";
import type { PageCheck } from "../../feed/page/check.ts";
import { keepPauses } from "../../feed/poller.ts";
import { feedNameOf, isFile } from "../../feed/source.ts";
import type { FeedState } from "../../feed/state.ts";
import { openReaders } from "../../monitor/readers.ts";
import { withoutLogin } from "../../text/secret.ts";
import { count } from "../../wording/template.ts";
import { Failure } from "../failure.ts";
import type { LedgerFlags } from "../flags.ts";
import { followedWithoutSetup, openFeedClient } from "../setup.ts";
import { feedMeant } from "./meant.ts";

const charsetSigns = {
	"first-bytes": "told by its first bytes",
	"valid-utf-8": "its bytes are valid UTF-8",
	http: "as the server says",
	xml: "as its XML declaration says",
	guess: "guessed by its characters",
	default: "assumed, as nothing tells it",
} as const satisfies Readonly<Record<Explanation["charset"]["toldBy"], string>>;

const forms = {
	items: { one: "{n} item", other: "{n} items" },
	minutes: { one: "{n} minute", other: "{n} minutes" },
	bytes: { one: "{n} byte", other: "{n} bytes" },
	whole: { one: "{n} whole text", other: "{n} whole texts" },
	teaser: { one: "{n} teaser", other: "{n} teasers" },
	none: { one: "{n} title alone", other: "{n} titles alone" },
} as const;

const weekdays = "Sun Mon Tue Wed Thu Fri Sat".split(" ");

const minutes = (n: number): string => count(forms.minutes, Math.round(n));

const originWords = ({ origin }: Explanation): string =>
	[
		origin.status === null ? "a file" : `status ${origin.status}`,
		...(origin.status === null ? [] : [origin.contentType ?? "no type told"]),
		count(forms.bytes, origin.bytes),
		...(origin.isCut ? ["broken off by the server"] : []),
	].join(", ");

const validatorWords = ({ origin }: Explanation): string =>
	[
		...(origin.etag === null ? [] : [`ETag ${origin.etag}`]),
		...(origin.lastModified === null
			? []
			: [`last modified ${origin.lastModified}`]),
	].join(", ") || "none: it is sent whole each time";

const paceWords = ({ pace }: Explanation): string => {
	const { ttlMinutes, skipHours, skipDays, freshMinutes } = pace;
	const asked = [
		...(ttlMinutes === null ? [] : [`its ttl is ${minutes(ttlMinutes)}`]),
		...(freshMinutes > 0
			? [`the answer stays good for ${minutes(freshMinutes)}`]
			: []),
		...(skipHours.length > 0
			? [`quiet in the hours ${skipHours.join(", ")} UTC`]
			: []),
		...(skipDays.length > 0
			? [`quiet on ${skipDays.map((day) => weekdays[day]).join(", ")}`]
			: []),
	];
	const next = `asked again after some ${minutes(pace.nextMinutes)}`;
	return [next, ...asked].join("; ");
};

const wordPage = (page: PageCheck | undefined): string => {
	if (page === undefined) return "";
	const { length, problem } = page;
	if (problem !== null) return `  (page: ${withoutLogin(problem)})`;
	return length === null
		? "  (page: tells no more)"
		: `  (page: ${length} characters)`;
};

const textWords = ({ texts }: Explanation): string => {
	const kinds = (["whole", "teaser", "none"] as const)
		.filter((kind) => texts[kind] > 0)
		.map((kind) => count(forms[kind], texts[kind]));
	const hint =
		texts.teaser + texts.none > 0
			? "; the pages of relevant articles are fetched, unless it is followed with --full-text never"
			: "";
	return `${kinds.join(", ") || "no items"}${hint}`;
};

/** How a feed was read, for people. */
export const readingLines = (
	feed: string,
	reading: Explanation,
): readonly string[] => {
	const { title, items, warnings, charset, origin } = reading;
	const told = withoutLogin(feed);
	const rows: readonly (readonly [string, string])[] = [
		["format", reading.format],
		["encoding", `${charset.name}, ${charsetSigns[charset.toldBy]}`],
		["answer", originWords(reading)],
		...(origin.url === told ? [] : [["read from", origin.url] as const]),
		["validators", validatorWords(reading)],
		["pace", paceWords(reading)],
		["texts", textWords(reading)],
		...warnings.map((warning) => ["note", withoutLogin(warning)] as const),
	];
	return [
		`${told}: ${title || "no title"}, ${count(forms.items, items.length)}`,
		...rows.map(([name, value]) => `  ${name.padEnd(10)}  ${value}`),
		...items.map(
			({ published, title: name, page }) =>
				`  ${published?.slice(0, 10) ?? "no date   "}  ${name}${wordPage(page)}`,
		),
	];
};

/** The feed to check, which is no file: an address, which may be written as it is listed. */
const feedToCheck = (feed: string, followed: readonly FeedState[]): string =>
	feedMeant(
		feed,
		followed.map(({ url }) => url),
	) ?? feed;

/** Reads one feed without storing anything. Fails with the feed's own error, exit code 1. */
export const checkFeed = async (
	told: string,
	flags: LedgerFlags & { json?: boolean; pages?: boolean },
): Promise<void> => {
	const named = feedNameOf(told);
	const followed = isFile(named) ? [] : await followedWithoutSetup(flags);
	const feed = feedToCheck(named, followed);
	const client = openFeedClient({ ...flags, feed: [feed] });
	keepPauses(client, followed);
	const readers = openReaders([]);
	try {
		const reading = await explainFeed(feed, client, new Date(), {
			pages: flags.pages ?? false,
			reader: readers.feeds,
		});
		if (reading.kind !== "explanation")
			throw new Failure(withoutLogin(reading.words));
		const { kind, ...record } = reading;
		const lines = flags.json
			? [JSON.stringify(record, null, 2)]
			: readingLines(feed, reading);
		process.stdout.write(`${lines.join("\n")}\n`);
	} finally {
		await readers.close();
		await client.close();
	}
};
