import { setImmediate as breathe } from "node:timers/promises";
import type { Kysely, Transaction } from "kysely";
import type { Outbox, Outgoing } from "../alert/outbox.ts";
import type { FeedState } from "../feed/state.ts";
import {
	buryArticles,
	type KnownVersion,
	markTold,
	type ReadArticle,
	readArticle,
	readArticlesOf,
	readKnown,
	readVersions,
	rewriteReadings,
	writeArticles,
} from "./article.ts";
import { checkpoint, openDatabase } from "./database.ts";
import { readSeenDisputes, writeSeenDisputes } from "./dispute.ts";
import {
	deleteFeed,
	readFeedStates,
	readUserFeeds,
	writeFeedState,
} from "./feed.ts";
import { type Mark, readMark, readShownSince } from "./mark.ts";
import { migrate } from "./migrate.ts";
import { sqliteOutbox, writeOutgoing } from "./outbox.ts";
import {
	readSetting,
	type SettingName,
	settingNames,
	writeSetting,
} from "./setting.ts";
import { readShown, type Sighting, writeSightings } from "./sighting.ts";
import type { Tables } from "./tables.ts";

/** All that one poll changed: it is stored whole or not at all. */
export type Change = Readonly<{
	feeds: readonly FeedState[];
	articles: readonly ReadArticle[];
	sightings: readonly Sighting[];
	/** The alerts that these articles caused. */
	alerts: readonly Outgoing[];
	/** Ids of articles that were stored untold, whose alerts these are. */
	told?: readonly string[];
	settings?: Readonly<Partial<Record<SettingName, string>>>;
}>;

/** All that must survive a crash. */
export type Store = Readonly<{
	/** Validators, articles, claims and alerts in one transaction. */
	commit(change: Change): Promise<void>;
	feedStates(): Promise<ReadonlyMap<string, FeedState>>;
	userFeeds(): Promise<readonly string[]>;
	addFeed(state: FeedState): Promise<void>;
	removeFeed(url: string): Promise<boolean>;
	known(
		ids: readonly string[],
	): Promise<ReadonlyMap<string, readonly KnownVersion[]>>;
	/** Which version of each of these articles its feed showed last; those of which nobody has noted it are left out. */
	shown(
		sightings: readonly Pick<Sighting, "article" | "feed">[],
	): Promise<ReadonlyMap<string, number>>;
	articlesOf(feeds: readonly string[]): AsyncIterable<ReadArticle>;
	/** How far the store is written; another `version` where another process has written to it. */
	mark(): Promise<Mark>;
	/** Ids of the articles of these feeds that have come since a mark. */
	shownSince(mark: Mark, feeds: readonly string[]): Promise<readonly string[]>;
	/** A version of an article, the newest if none is told. */
	article(id: string, version?: number): Promise<ReadArticle | null>;
	/** All versions of an article, oldest first. */
	versions(id: string): Promise<readonly ReadArticle[]>;
	/** What was read anew in stored articles. */
	reread(articles: readonly ReadArticle[]): Promise<void>;
	/** Takes the text from so many articles at most that told nothing and were seen before an ISO instant; returns from how many. */
	bury(before: string, most: number): Promise<number>;
	seenDisputes(): Promise<ReadonlySet<string>>;
	markSeen(ids: readonly string[], at: string): Promise<void>;
	setting(name: SettingName): Promise<string | null>;
	setSetting(name: SettingName, value: string): Promise<void>;
	outbox: Outbox;
	close(): Promise<void>;
}>;

const commit = async (
	db: Transaction<Tables>,
	{ feeds, articles, sightings, alerts, told = [], settings = {} }: Change,
): Promise<void> => {
	await writeArticles(db, articles);
	await writeSightings(db, sightings);
	await writeOutgoing(db, alerts);
	await markTold(db, told);
	for (const state of feeds) await writeFeedState(db, state);
	for (const name of settingNames) {
		const value = settings[name];
		if (value !== undefined) await writeSetting(db, name, value);
	}
};

/** SQLite has one connection, on which a query from elsewhere would land inside an open transaction: so each waits its turn. */
const inTurn = () => {
	let last: Promise<unknown> = Promise.resolve();
	return <T>(work: () => Promise<T>): Promise<T> => {
		const next = last.then(work, work);
		last = next.catch(() => undefined);
		return next;
	};
};

const outboxInTurn = (
	outbox: Outbox,
	turn: ReturnType<typeof inTurn>,
): Outbox => ({
	enqueue: (entries) => turn(() => outbox.enqueue(entries)),
	due: (sink, now, limit) => turn(() => outbox.due(sink, now, limit)),
	nextDue: (sink) => turn(() => outbox.nextDue(sink)),
	delivered: (keys, at) => turn(() => outbox.delivered(keys, at)),
	retryAt: (keys, when, why) => turn(() => outbox.retryAt(keys, when, why)),
	dead: (keys, at, why) => turn(() => outbox.dead(keys, at, why)),
	list: (query) => turn(() => outbox.list(query)),
	backlogs: (sinks) => turn(() => outbox.backlogs(sinks)),
	requeue: (keys, now) => turn(() => outbox.requeue(keys, now)),
	drop: (keys) => turn(() => outbox.drop(keys)),
	prune: (before) => turn(() => outbox.prune(before)),
});

async function* articlesInTurn(
	db: Kysely<Tables>,
	feeds: readonly string[],
	turn: ReturnType<typeof inTurn>,
): AsyncGenerator<ReadArticle> {
	const articles = readArticlesOf(db, feeds);
	for (;;) {
		const { value, done } = await turn(() => articles.next());
		if (done) return;
		yield value;
	}
}

/**
 * Opens the store at `path`, or one that keeps nothing at `:memory:`, and brings it to the newest shape.
 * Throws where the file is no database or of a newer program.
 */
export const openStore = async (path: string): Promise<Store> => {
	const db = openDatabase(path);
	await migrate(db);
	const turn = inTurn();
	return {
		commit: (change) =>
			turn(() => db.transaction().execute((trx) => commit(trx, change))),
		feedStates: () => turn(() => readFeedStates(db)),
		userFeeds: () => turn(() => readUserFeeds(db)),
		addFeed: (state) => turn(() => writeFeedState(db, state, "user")),
		removeFeed: (url) => turn(() => deleteFeed(db, url)),
		known: (ids) => turn(() => readKnown(db, ids)),
		shown: (sightings) => turn(() => readShown(db, sightings)),
		articlesOf: (feeds) => articlesInTurn(db, feeds, turn),
		mark: () => turn(() => readMark(db)),
		shownSince: (mark, feeds) => turn(() => readShownSince(db, mark, feeds)),
		article: (id, version) => turn(() => readArticle(db, id, version)),
		versions: (id) => turn(() => readVersions(db, id)),
		reread: (articles) =>
			turn(() =>
				db.transaction().execute((trx) => rewriteReadings(trx, articles)),
			),
		bury: async (before, most) => {
			const buried = await turn(() => buryArticles(db, before, most));
			await breathe();
			if (buried > 0) await turn(() => checkpoint(db));
			return buried;
		},
		seenDisputes: () => turn(() => readSeenDisputes(db)),
		markSeen: (ids, at) => turn(() => writeSeenDisputes(db, ids, at)),
		setting: (name) => turn(() => readSetting(db, name)),
		setSetting: (name, value) => turn(() => writeSetting(db, name, value)),
		outbox: outboxInTurn(sqliteOutbox(db), turn),
		close: () => turn(() => db.destroy()),
	};
};
