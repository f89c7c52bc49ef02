import { readFile } from "node:fs/promises";
import { buffer as readAll } from "node:stream/consumers";
import { explainFeed } from "../../feed/explain.ts";
import { withLearnt } from "../../feed/learnt.ts";
import { addressOf, type ListedFeed } from "../../feed/list/entry.ts";
import { writeNewsboat } from "../../feed/list/newsboat.ts";
import { readFeedListFile } from "../../feed/list/read.ts";
import { writeOpml } from "../../feed/list/write-opml.ts";
import { keepPauses } from "../../feed/poller.ts";
import { isFile, wordUnreadable } from "../../feed/source.ts";
import { silentWhenRead } from "../../feed/staleness.ts";
import { type FeedState, newFeedState } from "../../feed/state.ts";
import { withoutLogin } from "../../text/secret.ts";
import { count } from "../../wording/template.ts";
import { Failure, misuse } from "../failure.ts";
import type { AddFlags } from "../feeds.ts";
import type { LedgerFlags } from "../flags.ts";
import { type Setup, setUp } from "../setup.ts";
import { quoteForShell } from "../shell.ts";
import { feedMeant } from "./meant.ts";

const withSetup = async (
	flags: LedgerFlags,
	work: (setup: Setup) => Promise<void>,
): Promise<void> => {
	const setup = await setUp(flags);
	try {
		await work(setup);
	} finally {
		await setup.close();
	}
};

const stateOf = (feed: FeedState): string => {
	if (feed.error) return "failing";
	if (feed.lastSuccess === null) return "waiting";
	return silentWhenRead(feed) === null ? "ok" : "silent";
};

const wordOf = (feed: FeedState): string => {
	if (feed.error) return feed.error.words;
	const silent = silentWhenRead(feed);
	const owed = feed.owed.length;
	return [
		`${feed.items} items`,
		...(silent === null ? [] : [`none since ${silent.slice(0, 10)}`]),
		...(owed === 0 ? [] : [`pages still to be read: ${owed}`]),
	].join(", ");
};

const lineOf = (feed: FeedState): string =>
	[stateOf(feed), feed.title || "–", withoutLogin(feed.url), wordOf(feed)].join(
		"\t",
	);

const recordOf = (feed: FeedState) => ({
	url: withoutLogin(feed.url),
	title: feed.title,
	folders: feed.folders,
	tags: feed.tags,
	fullText: feed.fullText,
	lastSuccess: feed.lastSuccess,
	nextDue: feed.nextDue,
	every: feed.mostMinutes,
	items: feed.items,
	silentSince: silentWhenRead(feed),
	failures: feed.failures,
	error: feed.error?.words ?? null,
	warnings: [...feed.warnings, ...feed.pageWarnings].map(withoutLogin),
	pagesOwed: feed.owed.length,
});

export const listFeeds = (
	flags: LedgerFlags & { json?: boolean },
): Promise<void> =>
	withSetup(flags, async ({ monitor }) => {
		const feeds = monitor.feeds();
		const lines = flags.json
			? [JSON.stringify(feeds.map(recordOf), null, 2)]
			: feeds.map(lineOf);
		process.stdout.write(`${lines.join("\n")}\n`);
	});

/**
 * Looks at an address before it is followed. What is no feed will not become one, so that ends it; anything else may pass: what
 * comes back is how it is, for the user to judge.
 */
const lookAt = async (
	url: string,
	{ client, reader }: Pick<Setup, "client" | "reader">,
): Promise<string> => {
	const shown = withoutLogin(url);
	const reading = await explainFeed(url, client, new Date(), { reader });
	if (reading.kind === "explanation") return `${shown} is followed from now on`;
	const why = withoutLogin(reading.words);
	if (reading.kind === "not-a-feed")
		throw new Failure(`${why}; it is not followed`);
	return `${why}
${shown} is followed all the same: the dashboard and \`headless\` try it again with their next poll, then ever more rarely, at most 6 hours apart. \`dealwatch feeds remove ${quoteForShell(shown)}\` ends that.`;
};

export const addFeeds = (
	urls: readonly string[],
	flags: AddFlags,
): Promise<void> =>
	withSetup(flags, async ({ store, monitor, client, reader }) => {
		const { fullText } = flags;
		const own = new Set(await store.userFeeds());
		const known = new Map(
			monitor.feeds().map((feed) => [addressOf(feed.url), feed]),
		);
		const states = await store.feedStates();
		keepPauses(client, [...states.values()]);
		for (const url of urls) {
			if (isFile(url) || !URL.parse(url))
				throw misuse(
					`${withoutLogin(url)} is not an http or https address. Files are read with --feed, or named in a topic file.`,
				);
			const before = known.get(addressOf(url));
			const told = fullText === undefined ? {} : { fullText };
			if (
				before === undefined ||
				(own.has(before.url) && fullText !== undefined)
			) {
				const outcome =
					before === undefined
						? await lookAt(url, { client, reader })
						: `${withoutLogin(url)} is followed from now on`;
				await store.addFeed({
					...(before ?? states.get(url) ?? newFeedState(url)),
					...told,
				});
				console.error(outcome);
			} else console.error(`${withoutLogin(url)} is followed already`);
		}
	});

export const removeFeeds = (
	urls: readonly string[],
	flags: LedgerFlags,
): Promise<void> =>
	withSetup(flags, async ({ store }) => {
		const own = await store.userFeeds();
		for (const told of urls) {
			const url = feedMeant(told, own);
			if (url === undefined)
				throw misuse(
					`${withoutLogin(told)} was not added by hand. Feeds of a topic are removed from its file; \`dealwatch feeds list\` shows all.`,
				);
			await store.removeFeed(url);
			console.error(
				`${withoutLogin(url)} is followed no more; what was read of it stays`,
			);
		}
	});

const readList = async (file: string): Promise<Uint8Array> => {
	try {
		return file === "-" ? await readAll(process.stdin) : await readFile(file);
	} catch (cause) {
		throw misuse(wordUnreadable(file, cause));
	}
};

const feedsWord = { one: "{n} feed", other: "{n} feeds" } as const;

/** So many entries that could not be taken over are named. */
const mostProblems = 20;

/** A feed of a list, with what an earlier run may have learnt of it. */
const listedState = (
	{ url, mostMinutes, ...told }: ListedFeed,
	learnt: FeedState | undefined,
): FeedState => {
	const minutes = { mostMinutes, listedMinutes: mostMinutes };
	const listed = newFeedState(url, { ...told, ...minutes });
	return learnt === undefined
		? listed
		: { ...withLearnt(listed, learnt), ...minutes };
};

export const importFeeds = async (
	file: string,
	flags: LedgerFlags,
): Promise<void> => {
	const { feeds, problems } = readFeedListFile(await readList(file));
	const name = file === "-" ? "stdin" : file;
	for (const problem of problems.slice(0, mostProblems))
		console.error(`${name}: ${withoutLogin(problem)}`);
	if (problems.length > mostProblems)
		console.error(`${name}: ${problems.length - mostProblems} more like these`);
	if (feeds.length === 0)
		throw new Failure(
			`${name} names no feed. Give an OPML list, or newsboat's urls file: an address a line.`,
		);
	await withSetup(flags, async ({ store, monitor }) => {
		const known = new Set(monitor.feeds().map(({ url }) => addressOf(url)));
		const fresh = feeds.filter(({ url }) => !known.has(addressOf(url)));
		const states = await store.feedStates();
		for (const feed of fresh)
			await store.addFeed(listedState(feed, states.get(feed.url)));
		console.error(
			`${count(feedsWord, fresh.length)} added, ${feeds.length - fresh.length} followed already`,
		);
	});
};

export const exportFeeds = (
	flags: LedgerFlags & { newsboat?: boolean },
): Promise<void> =>
	withSetup(flags, async ({ monitor, topic }) => {
		const feeds = monitor.feeds().filter(({ url }) => !isFile(url));
		const open = feeds.filter(({ url }) => withoutLogin(url) !== url).length;
		if (open > 0)
			console.error(
				`${open} of these addresses ${open === 1 ? "holds a name or password" : "hold names or passwords"}, without which they could not be read: keep the list to yourself`,
			);
		process.stdout.write(
			flags.newsboat
				? writeNewsboat(feeds)
				: `${writeOpml(feeds, topic.title, new Date())}\n`,
		);
	});
