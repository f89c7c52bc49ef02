import { type Desk, openDesk } from "../alert/desk.ts";
import type { SinkPlan } from "../alert/route.ts";
import type { Poll } from "../feed/poll.ts";
import { isFile } from "../feed/source.ts";
import { feedEvents } from "../feed/staleness.ts";
import type { FeedState } from "../feed/state.ts";
import type { DealEvent } from "../ledger/event.ts";
import {
	clockEvents,
	type Ledger,
	openLedger,
	record,
	statementOf,
} from "../ledger/ledger.ts";
import type { Statement } from "../ledger/statement.ts";
import type { ReadArticle } from "../store/article.ts";
import type { Store } from "../store/store.ts";
import type { Topic } from "../topic/topic.ts";
import type { ClaimReader } from "./claim-reader.ts";
import { readNew, readStored, takeNew } from "./intake.ts";
import { loadArticles } from "./load.ts";

/** What the one loop joins. */
export type MonitorParts = Readonly<{
	topic: Topic;
	/** The feeds that are followed, with what was learnt of them. */
	feeds: readonly FeedState[];
	store: Store;
	reader: ClaimReader;
	poll: (state: FeedState, now: Date) => Promise<Poll>;
	/** The sinks for which alerts are written. */
	plans: readonly SinkPlan[];
	/** ISO instant: what became known earlier raises no alert. */
	since: string;
	now: () => Date;
}>;

/** Joins the rooms: feeds are polled, articles read, the ledger kept, the store written and alerts raised. */
export type Monitor = Readonly<{
	/** Reads what is stored; must be done before the first poll. */
	load(): Promise<void>;
	/** Polls these feeds and takes in what is new, each as soon as it has answered. Never rejects for a feed's fault. */
	poll(urls: readonly string[]): Promise<void>;
	/** Tells of what the mere passing of time has changed: a milestone due, a dispute settled. */
	tick(): Promise<void>;
	/** URLs of the feeds whose time has come. */
	due(): readonly string[];
	statement(at: Date): Statement;
	feeds(): readonly FeedState[];
	isPolling(url: string): boolean;
	/** Called after each change; returns how to stop that. */
	subscribe(listener: () => void): () => void;
}>;

/** Milliseconds for which an article that told nothing keeps its text: those with claims are kept for good. */
const retention = 90 * 86_400_000;

type Changing = {
	readonly desk: Desk;
	/** Ids of the articles that the ledger holds. */
	readonly recorded: Set<string>;
	readonly states: Map<string, FeedState>;
	readonly polling: Set<string>;
	readonly listeners: Set<() => void>;
	/** Answers are taken in one after the other, for each depends on what the one before it stored. */
	turn: Promise<void>;
	lastTick: string | null;
};

const tell = ({ listeners }: Changing): void => {
	for (const listener of listeners) listener();
};

const takeIn = async (
	parts: MonitorParts,
	ledger: Ledger,
	changing: Changing,
	before: FeedState,
	poll: Poll,
	read: readonly ReadArticle[],
): Promise<void> => {
	const { store, now } = parts;
	const { recorded } = changing;
	const articles = await takeNew(read, store);
	const stored = await readStored(poll.articles, articles, recorded, store);
	const events: DealEvent[] = [
		...[...stored, ...articles].flatMap((article) => record(ledger, article)),
		...(isFile(before.url) ? [] : feedEvents(before, poll.state, now())),
	];
	const statement = () => statementOf(ledger, now());
	await store.commit({
		feeds: [poll.state],
		articles,
		sightings: poll.articles.map(({ id }) => ({
			article: id,
			feed: before.url,
		})),
		alerts:
			articles.length + events.length === 0
				? []
				: changing.desk.outgoing(events, statement, now()),
	});
	changing.states.set(before.url, poll.state);
};

const pollOne = async (
	parts: MonitorParts,
	ledger: Ledger,
	changing: Changing,
	url: string,
): Promise<void> => {
	const before = changing.states.get(url);
	if (!before || changing.polling.has(url)) return;
	changing.polling.add(url);
	tell(changing);
	try {
		const poll = await parts.poll(before, parts.now());
		const read = await readNew(poll.articles, parts);
		const turn = changing.turn.then(() =>
			takeIn(parts, ledger, changing, before, poll, read),
		);
		changing.turn = turn.catch(() => undefined);
		await turn;
	} finally {
		changing.polling.delete(url);
		tell(changing);
	}
};

const tick = async (
	{ store, now, since }: MonitorParts,
	ledger: Ledger,
	changing: Changing,
): Promise<void> => {
	const at = now();
	const from = changing.lastTick ?? (await store.setting("clock")) ?? since;
	if (Date.parse(from) >= at.getTime()) return;
	changing.lastTick = at.toISOString();
	const events = clockEvents(ledger, new Date(from), at);
	if (events.length === 0) return;
	await store.commit({
		feeds: [],
		articles: [],
		sightings: [],
		alerts: changing.desk.outgoing(events, () => statementOf(ledger, at), at),
		settings: { clock: at.toISOString() },
	});
	tell(changing);
};

/** Sets up the loop; nothing is read or polled yet. */
export const openMonitor = (parts: MonitorParts): Monitor => {
	const ledger = openLedger(parts.topic);
	const changing: Changing = {
		desk: openDesk(parts),
		recorded: new Set(),
		states: new Map(parts.feeds.map((state) => [state.url, state])),
		polling: new Set(),
		listeners: new Set(),
		turn: Promise.resolve(),
		lastTick: null,
	};
	return {
		load: async () => {
			await parts.store.bury(
				new Date(parts.now().getTime() - retention).toISOString(),
			);
			for await (const article of loadArticles(parts)) {
				changing.recorded.add(article.article.id);
				changing.desk.recall(record(ledger, article));
			}
			tell(changing);
		},
		poll: async (urls) => {
			await Promise.all(
				urls.map((url) => pollOne(parts, ledger, changing, url)),
			);
		},
		tick: () => tick(parts, ledger, changing),
		due: () => {
			const now = parts.now().toISOString();
			return [...changing.states.values()]
				.filter(({ nextDue }) => nextDue === null || nextDue <= now)
				.map(({ url }) => url);
		},
		statement: (at) => statementOf(ledger, at),
		feeds: () => [...changing.states.values()],
		isPolling: (url) => changing.polling.has(url),
		subscribe: (listener) => {
			changing.listeners.add(listener);
			return () => changing.listeners.delete(listener);
		},
	};
};
