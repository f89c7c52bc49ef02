import { existsSync } from "node:fs";
import { join } from "node:path";
import type { SinkPlan } from "../alert/route.ts";
import { type AddressRule, addressRule } from "../feed/http/address.ts";
import { type HttpClient, openClient } from "../feed/http/client.ts";
import { proxyOf, unreadableProxies } from "../feed/http/proxy.ts";
import { typedHosts } from "../feed/http/typed.ts";
import { keepPauses, openPoller } from "../feed/poller.ts";
import type { Reader } from "../feed/reader.ts";
import { inPresent } from "../feed/set-back.ts";
import { isFile } from "../feed/source.ts";
import type { FeedState } from "../feed/state.ts";
import {
	type Monitor,
	type MonitorParts,
	openMonitor,
} from "../monitor/monitor.ts";
import { openReaders } from "../monitor/readers.ts";
import { version } from "../package.ts";
import type { Store } from "../store/store.ts";
import { withoutLogin } from "../text/secret.ts";
import { mentionedBy } from "../topic/mention.ts";
import type { Topic } from "../topic/topic.ts";
import { readAsOf } from "./clock.ts";
import { dataDirectory } from "./directory.ts";
import { Failure, misuse } from "./failure.ts";
import type { LedgerFlags } from "./flags.ts";
import { followedFeeds } from "./followed.ts";
import { openStoreAt } from "./open-store.ts";
import { openTopic } from "./topic.ts";

/** All that a command needs to read the ledger, opened as its flags say. */
export type Setup = Readonly<{
	topic: Topic;
	store: Store;
	client: HttpClient;
	reader: Reader;
	monitor: Monitor;
	/** Path of the store, for messages. */
	path: string;
	/** The told clock, else the real one. */
	now: () => Date;
	/** ISO instant of the store's first run. */
	begun: string;
	/** The told `--as-of`; `null` is now. */
	asOf: Date | null;
	close(): Promise<void>;
}>;

/** What `replay` puts in the place of feeds and clock. */
export type Played = Pick<MonitorParts, "feeds" | "poll" | "now">;

/** How servers are told who reads them. */
const userAgent = `dealwatch/${version()} (feed reader)`;

/** Names in a file system: the topic's title in plain letters. */
const slugOf = (title: string): string =>
	title
		.toLowerCase()
		.normalize("NFKD")
		.replace(/[^\p{Letter}\p{Number}]+/gu, "-")
		.replace(/^-|-$/g, "") || "topic";

const storePath = (flags: LedgerFlags, topic: Topic): string => {
	const folder = dataDirectory(flags.data, process.env);
	return folder === ":memory:"
		? folder
		: join(folder, `${slugOf(topic.title)}.sqlite`);
};

/** The same for who only has the flags. Throws a failure where the topic can't be read. */
export const storePathOf = (flags: LedgerFlags): string =>
	storePath(flags, openTopic(flags.topic).topic);

const begunAt = async (
	store: Store,
	{ announced }: Pick<Topic, "announced">,
): Promise<string> => {
	const told = await store.setting("begun");
	const now = new Date().toISOString();
	// Where the clock was ahead then, nothing would be news until that comes; one that is before the deal itself is wrong now.
	if (told !== null && (told <= now || now < announced)) return told;
	await store.setSetting("begun", now);
	return now;
};

/** Milliseconds: what was read longer before the first run that tells anybody is no news to those it tells. */
const oblivion = 7 * 86_400_000;

/** From when on what was read and told to nobody is still to be told: from ever, but for the first run that tells anybody. */
const backlogStart = async (store: Store): Promise<string> => {
	const hasTold = (await store.setting("summary")) !== null;
	return new Date(hasTold ? 0 : Date.now() - oblivion).toISOString();
};

/** The web addresses that the user typed. */
const typedBy = ({ feed = [] }: LedgerFlags): string[] =>
	feed.filter((url) => !isFile(url));

/** Which addresses a run with these flags calls for its feeds themselves. */
export const addressRuleOf = (flags: LedgerFlags): AddressRule =>
	addressRule([...(flags.allowPrivate ?? []), ...typedHosts(typedBy(flags))]);

/** The client that these flags ask for. Throws a failure where the environment names a proxy that is none. */
export const openFeedClient = (flags: LedgerFlags): HttpClient => {
	const proxy = proxyOf(process.env);
	const [unreadable] = unreadableProxies(proxy);
	if (unreadable !== undefined)
		throw new Failure(
			`The environment names a proxy that is none: ${withoutLogin(unreadable)}; set http_proxy and https_proxy to http://HOST:PORT, or unset them.`,
		);
	return openClient({
		...{ userAgent, typed: typedBy(flags) },
		allowPrivate: flags.allowPrivate ?? [],
		...(proxy && { proxy }),
	});
};

/**
 * The feeds that are followed, with what was learnt of them. Begins no store where there is none; where topic or store can't be read,
 * it knows of none.
 */
export const followedWithoutSetup = async (
	flags: LedgerFlags,
): Promise<readonly FeedState[]> => {
	try {
		const { topic } = openTopic(flags.topic);
		const path = storePath(flags, topic);
		const store = await openStoreAt(existsSync(path) ? path : ":memory:");
		try {
			return await followedFeeds(topic, undefined, store);
		} finally {
			await store.close();
		}
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		return [];
	}
};

/**
 * Opens topic, store, client and monitor. `since` overrides what counts as news; by default all that became known after
 * the store's first run. Throws a usage failure where a flag is wrong.
 */
export const setUp = async (
	flags: LedgerFlags,
	options: Readonly<{
		plans?: readonly SinkPlan[];
		since?: Date;
		/** Nothing need be kept: a store that can't be written serves as well. */
		readsOnly?: boolean;
		/** See `MonitorParts`. */
		lingering?: number;
		isBrief?: boolean;
		/** Stored coverage instead of feeds, in its own time. */
		played?: Played;
	}> = {},
): Promise<Setup> => {
	const { played } = options;
	const { topic } = openTopic(flags.topic);
	const asOf = flags.asOf ? readAsOf(flags.asOf, new Date()) : null;
	const now = () => asOf ?? played?.now() ?? new Date();
	if (asOf && options.since && options.since > asOf)
		throw misuse(
			`--since is later than --as-of ${flags.asOf}: nothing could be told.`,
		);
	const path = storePath(flags, topic);
	const store = await openStoreAt(path, options.readsOnly);
	const begun = await begunAt(store, topic);
	const since = options.since?.toISOString() ?? begun;
	const backlogSince = options.since ? since : await backlogStart(store);
	const client = openFeedClient(flags);
	const feeds =
		played?.feeds ??
		(await followedFeeds(topic, flags.feed, store, flags.every));
	keepPauses(
		client,
		feeds.map((feed) => inPresent(feed, new Date())),
	);
	const readers = openReaders(topic.parties);
	const monitor = openMonitor({
		topic,
		store,
		...{ since, backlogSince },
		...(asOf && { until: asOf.toISOString() }),
		now: played?.now ?? (() => new Date()),
		feeds,
		reader: readers.claims,
		plans: options.plans ?? [],
		...(options.lingering !== undefined && { lingering: options.lingering }),
		...(options.isBrief && { isBrief: true }),
		poll:
			played?.poll ??
			openPoller(client, {
				allowFiles: true,
				reader: readers.feeds,
				wantsPage: mentionedBy(topic),
			}).poll,
	});
	return {
		...{ topic, store, client, monitor, path, now, begun, asOf },
		reader: readers.feeds,
		close: async () => {
			await readers.close();
			await client.close();
			await store.close();
		},
	};
};
