import { existsSync } from "node:fs";
import { isFile } from "../../feed/source.ts";
import { silentWhenRead } from "../../feed/staleness.ts";
import type { FeedState } from "../../feed/state.ts";
import { withoutLogin } from "../../text/secret.ts";
import { count } from "../../wording/template.ts";
import { quoteForShell } from "../shell.ts";
import { type Finding, fine, warning, wrong } from "./finding.ts";

/** So many of the feeds that have the same trouble are named. */
const named = 3;

const feedsWord = { one: "{n} feed", other: "{n} feeds" } as const;

const nameOf = ({ title, url }: FeedState): string =>
	title || withoutLogin(url);

const namesOf = (feeds: readonly FeedState[]): string => {
	const names = feeds.slice(0, named).map(nameOf).join(", ");
	const more = feeds.length - named;
	return more > 0 ? `${names} and ${more} more` : names;
};

const isMissing = ({ url }: FeedState): boolean =>
	isFile(url) && !existsSync(url);

const missing = (feed: FeedState): Finding =>
	wrong(
		`${nameOf(feed)}: the file ${withoutLogin(feed.url)} does not exist`,
		"Correct its path in the topic file.",
	);

/** An address is let through by a flag of each run, which its check alone would not tell: there the address is typed. */
const mendOf = ({ url, error }: FeedState): string =>
	error?.allow === undefined
		? `\`dealwatch feeds check ${quoteForShell(withoutLogin(url))}\` tries it again and says more.`
		: `If it is yours, start with \`--allow-private ${quoteForShell(error.allow)}\`, \`watch\` and \`headless\` alike.`;

const troubled = (feed: FeedState): Finding => {
	const { failures } = feed;
	const times = failures > 1 ? ` (${failures} times in a row)` : "";
	return warning(
		`${nameOf(feed)}: ${feed.error?.words ?? ""}${times}`,
		mendOf(feed),
	);
};

const troubledAlike = (
	first: FeedState,
	feeds: readonly FeedState[],
): Finding => ({
	...warning(
		`${count(feedsWord, feeds.length)} (${namesOf(feeds)}) alike, first: ${first.error?.words ?? ""}`,
		`${mendOf(first)} \`dealwatch feeds list\` shows all.`,
	),
	feeds: feeds.map(({ url }) => withoutLogin(url)),
});

/** Those that fail in the same way are told at once: thirty lines for one broken cable would hide all others. */
const troublesOf = (feeds: readonly FeedState[]): Finding[] => {
	const failing = feeds.filter((feed) => feed.error && !isMissing(feed));
	const kinds = Map.groupBy(
		failing,
		({ error }) => `${error?.kind} ${error?.status ?? ""}`,
	);
	return [...kinds.values()].flatMap((alike) => {
		const [first] = alike;
		return first && alike.length > named
			? [troubledAlike(first, alike)]
			: alike.map(troubled);
	});
};

const sinceOf = (feed: FeedState): string =>
	silentWhenRead(feed)?.slice(0, 10) ?? "";

const silent = (feed: FeedState): Finding =>
	warning(
		`${nameOf(feed)}: nothing new since ${sinceOf(feed)}, which is long for this feed`,
		`\`dealwatch feeds check ${quoteForShell(withoutLogin(feed.url))}\` shows what it brings; its site may have another one by now.`,
	);

const silentAlike = (feeds: readonly FeedState[]): Finding => ({
	...warning(
		`${count(feedsWord, feeds.length)} (${namesOf(feeds)}) have brought nothing new for longer than is usual with them`,
		"`dealwatch feeds list` shows all, with their days.",
	),
	feeds: feeds.map(({ url }) => withoutLogin(url)),
});

/** Those from which something was to be expected, and nothing came. */
const silencesOf = (feeds: readonly FeedState[]): Finding[] =>
	feeds.length > named ? [silentAlike(feeds)] : feeds.map(silent);

/** Which feeds are followed, and what is wrong with them. */
export const examineFeeds = (feeds: readonly FeedState[]): Finding[] => {
	if (feeds.length === 0)
		return [
			wrong(
				"no feed is followed",
				"Name some in the topic file, or `dealwatch feeds add URL`.",
			),
		];
	const gone = feeds.filter(isMissing);
	const bad = feeds.filter((feed) => isMissing(feed) || feed.error).length;
	const quiet = feeds.filter((feed) => !feed.error && silentWhenRead(feed));
	const told = [
		`${count(feedsWord, feeds.length)} followed`,
		`${bad} in trouble`,
		...(quiet.length > 0 ? [`${quiet.length} silent`] : []),
	].join(", ");
	return [
		bad === 0 ? fine(told) : { state: "warning", what: told },
		...gone.map(missing),
		...troublesOf(feeds),
		...silencesOf(quiet),
	];
};
