import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { text as readAll } from "node:stream/consumers";
import { openClient } from "../../feed/http/client.ts";
import { writeOpml } from "../../feed/list/opml.ts";
import { readFeedList } from "../../feed/list/read.ts";
import { pollFeed } from "../../feed/poll.ts";
import { isFile } from "../../feed/source.ts";
import { type FeedState, newFeedState } from "../../feed/state.ts";
import { Failure, misuse } from "../failure.ts";
import type { LedgerFlags } from "../flags.ts";
import { type Setup, setUp, typedHosts, userAgent } from "../setup.ts";

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

const lineOf = ({ url, title, items, error, lastSuccess }: FeedState) =>
	[
		error ? "failing" : lastSuccess ? "ok" : "waiting",
		title || "–",
		url,
		error?.words ?? `${items} items`,
	].join("\t");

const recordOf = (feed: FeedState) => ({
	url: feed.url,
	title: feed.title,
	lastSuccess: feed.lastSuccess,
	nextDue: feed.nextDue,
	items: feed.items,
	failures: feed.failures,
	error: feed.error?.words ?? null,
	warnings: feed.warnings,
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

export const addFeeds = (
	urls: readonly string[],
	flags: LedgerFlags,
): Promise<void> =>
	withSetup(flags, async ({ store, monitor }) => {
		const known = new Set(monitor.feeds().map(({ url }) => url));
		for (const url of urls) {
			if (isFile(url) || !URL.parse(url))
				throw misuse(
					`${url} is not an http or https address. Files are read with --feed, or named in a topic file.`,
				);
			if (known.has(url)) console.error(`${url} is followed already`);
			else await store.addFeed(newFeedState(url));
		}
	});

export const removeFeeds = (
	urls: readonly string[],
	flags: LedgerFlags,
): Promise<void> =>
	withSetup(flags, async ({ store }) => {
		const own = new Set(await store.userFeeds());
		for (const url of urls) {
			if (!own.has(url))
				throw misuse(
					`${url} was not added by hand. Feeds of a topic are removed from its file; \`dealwatch feeds list\` shows all.`,
				);
			await store.removeFeed(url);
		}
	});

const readList = async (file: string): Promise<string> => {
	try {
		return file === "-"
			? await readAll(process.stdin)
			: await readFile(file, "utf8");
	} catch (cause) {
		const why = cause instanceof Error ? cause.message : String(cause);
		throw misuse(`${file} can't be read: ${why}`);
	}
};

export const importFeeds = async (
	file: string,
	flags: LedgerFlags,
): Promise<void> => {
	const { feeds, problems } = readFeedList(await readList(file));
	for (const problem of problems) console.error(`${file}: ${problem}`);
	if (feeds.length === 0) throw new Failure(`${file} names no feed.`);
	await withSetup(flags, async ({ store, monitor }) => {
		const known = new Set(monitor.feeds().map(({ url }) => url));
		const fresh = feeds.filter(({ url }) => !known.has(url));
		for (const { url, title } of fresh)
			await store.addFeed(newFeedState(url, { title }));
		console.error(
			`${fresh.length} feeds added, ${feeds.length - fresh.length} followed already`,
		);
	});
};

export const exportFeeds = (flags: LedgerFlags): Promise<void> =>
	withSetup(flags, async ({ monitor, topic }) => {
		const feeds = monitor
			.feeds()
			.filter(({ url }) => !isFile(url))
			.map(({ url, title, link }) => ({ url, title, link, folders: [] }));
		process.stdout.write(`${writeOpml(feeds, topic.title, new Date())}\n`);
	});

const printReading = (
	feed: string,
	{ state, articles, warnings }: Awaited<ReturnType<typeof pollFeed>>,
): void => {
	const lines = [
		`${feed}: ${state.title || "no title"}, ${state.items} items`,
		...warnings.map((warning) => `  repaired: ${warning}`),
		...articles.map(
			({ published, title }) => `  ${published.slice(0, 10)}  ${title}`,
		),
	];
	process.stdout.write(`${lines.join("\n")}\n`);
};

/** Reads one feed without storing anything. Fails with the feed's own error, exit code 1. */
export const checkFeed = async (
	told: string,
	flags: LedgerFlags & { json?: boolean },
): Promise<void> => {
	const feed = isFile(told) ? resolve(told) : told;
	const client = openClient({
		userAgent,
		allowPrivate: typedHosts({ ...flags, feed: [feed] }),
	});
	try {
		const poll = await pollFeed(newFeedState(feed), client, new Date(), {
			allowFiles: true,
		});
		if (poll.error) throw new Failure(poll.error.words);
		if (!flags.json) return printReading(feed, poll);
		const { state, articles, warnings } = poll;
		const items = articles.map(
			({ id, title, url, published, author, text }) => ({
				...{ id, title, link: url, published, author, text },
			}),
		);
		const record = { title: state.title, link: state.link, items, warnings };
		process.stdout.write(`${JSON.stringify(record, null, 2)}\n`);
	} finally {
		await client.close();
	}
};
