import { openDesk } from "../alert/desk.ts";
import type { SinkPlan } from "../alert/route.ts";
import { momentUntil } from "../alert/until.ts";
import type { Poll } from "../feed/poll.ts";
import { isDoubtful } from "../feed/poller.ts";
import { isDue } from "../feed/schedule.ts";
import { inPresent, openPresent } from "../feed/set-back.ts";
import type { FeedState } from "../feed/state.ts";
import { openTurnstile } from "../feed/turnstile.ts";
import { type Ledger, openLedger, statementOf } from "../ledger/ledger.ts";
import type { Statement } from "../ledger/statement.ts";
import type { Store } from "../store/store.ts";
import type { Topic } from "../topic/topic.ts";
import { openBatches } from "./batch.ts";
import { type Changing, tell } from "./changing.ts";
import type { ClaimReader } from "./claim-reader.ts";
import { readNew } from "./intake.ts";
import { nothingPassed, openPassing } from "./passing.ts";
import { putOff } from "./put-off.ts";
import { openRetention } from "./retention.ts";
import { catchUpStored, loadStored } from "./stored.ts";
import { areEnough, chooseTogether, type ReadPoll } from "./take-in.ts";
import { readSafely, takeSafely } from "./take-safely.ts";

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
	/** ISO instant at which the ledger's clock stands, of a run that looks back; feeds are polled by the real one. */
	until?: string;
	/** ISO instant: what was read earlier by a run that tells nobody is no news either; `since` where it isn't told. */
	backlogSince?: string;
	now: () => Date;
	/** Milliseconds for which news of one feed may wait for others; little, for somebody may be watching. */
	lingering?: number;
	/** It ends once all feeds were polled. */
	isBrief?: boolean;
}>;

/** Joins the rooms: feeds are polled, articles read, the ledger kept, the store written and alerts raised. */
export type Monitor = Readonly<{
	/** Reads what is stored; must be done before the first poll. */
	load(): Promise<void>;
	/**
	 * Polls these feeds and takes in what is new, soon after each has answered. Rejects for no feed's fault, not even where the program
	 * fails over one, only for the store's.
	 */
	poll(urls: readonly string[]): Promise<void>;
	/**
	 * Tells of what the mere passing of time has changed: a milestone due, a dispute settled. Once a day, while no feed is being
	 * polled, what told nothing and is old is forgotten.
	 */
	tick(): Promise<void>;
	/** Takes in what other processes have written to the store; cheap where that is nothing. */
	catchUp(): Promise<void>;
	/** URLs of the feeds whose time has come. */
	due(): readonly string[];
	statement(at: Date): Statement;
	/** Ids of articles that were read late: news, though they are dated before `since`. Grows by itself. */
	late(): ReadonlySet<string>;
	feeds(): readonly FeedState[];
	isPolling(url: string): boolean;
	/** Called after each change; returns how to stop that. */
	subscribe(listener: () => void): () => void;
}>;

/** Milliseconds for which news of one feed may wait for others, to be stored and told with them. */
const usualLingering = 250;

/** Feeds that are fetched or read at the same time: nothing is fetched much sooner than it can be read. */
const manyAtOnce = 24;

/** How a feed's answer becomes what the store knows. */
type Steps = Readonly<{
	poll: (before: FeedState) => Promise<ReadPoll>;
	read: (before: FeedState, poll: Poll | Promise<Poll>) => Promise<ReadPoll>;
	/** Settled once it is stored. */
	give: (read: ReadPoll) => Promise<void>;
}>;

const whileUnderway = async <Result>(
	changing: Changing,
	work: Promise<Result>,
): Promise<Result> => {
	changing.underway += 1;
	try {
		return await work;
	} finally {
		changing.underway -= 1;
	}
};

/** A feed's news first, then what its slow pages add to them. */
const takeAll = async (
	changing: Changing,
	{ poll, read, give }: Steps,
	before: FeedState,
): Promise<void> => {
	const first = await whileUnderway(changing, poll(before));
	await give(first);
	const { state, later } = first.poll;
	if (later === undefined) return;
	tell(changing);
	// While they are waited for, the news of others need not be.
	await later.catch(() => undefined);
	await give(await whileUnderway(changing, read(state, later)));
};

const pollOne = async (
	changing: Changing,
	steps: Steps,
	now: Date,
	url: string,
): Promise<void> => {
	const known = changing.states.get(url);
	if (!known || changing.polling.has(url)) return;
	const before = inPresent(known, now);
	changing.polling.add(url);
	tell(changing);
	try {
		await takeAll(changing, steps, before);
	} catch (error) {
		// Where nothing can be stored, the servers of others must not pay for it.
		const last = changing.states.get(url) ?? before;
		changing.states.set(url, putOff(last, now));
		throw error;
	} finally {
		changing.polling.delete(url);
		tell(changing);
	}
};

const tick = async (
	{ store, now, until }: MonitorParts,
	ledger: Ledger,
	changing: Changing,
): Promise<void> => {
	const { desk, passing } = changing;
	const passed = await passing.look();
	if (passed === nothingPassed) return;
	const { events, settings } = passed;
	const at = now();
	const statement = () => statementOf(ledger, momentUntil(at, until));
	// Who tells nobody leaves it to the next run that does.
	if (desk.tells)
		await store.commit({
			...{ feeds: [], articles: [], sightings: [], settings },
			alerts: desk.outgoing(events, statement, at),
		});
	tell(changing);
};

/** Sets up the loop; nothing is read or polled yet. */
export const openMonitor = (parts: MonitorParts): Monitor => {
	const ledger = openLedger(parts.topic);
	const changing: Changing = {
		desk: openDesk(parts),
		recorded: new Map(),
		unstored: new Map(),
		late: new Set(),
		states: new Map(parts.feeds.map((state) => [state.url, state])),
		polling: new Set(),
		listeners: new Set(),
		underway: 0,
		mark: null,
		passing: openPassing(
			...([ledger, parts.store, parts.since] as const),
			() => momentUntil(parts.now(), parts.until),
			...(parts.isBrief && parts.until === undefined ? [0] : []),
		),
		retention: openRetention(parts.store, parts.now),
	};
	const { desk, recorded, late, passing } = changing;
	const enter = openTurnstile(manyAtOnce);
	const toPresent = openPresent();
	const read: Steps["read"] = (before, poll) =>
		readSafely(
			...([before, poll] as const),
			({ articles }) => readNew(articles, parts),
			parts.now,
		);
	const poll = (before: FeedState) =>
		enter(
			() => read(before, parts.poll(before, parts.now())),
			isDoubtful(before),
		);
	const give = openBatches<ReadPoll>({
		work: async (polls) => {
			// What came due before this run began is told among the articles of that time, once all are there.
			const isWhole =
				changing.polling.size === polls.length &&
				polls.every(({ poll: { later } }) => later === undefined);
			const isPast = isWhole && desk.tells && passing.isFirst();
			const passed = isPast ? passing.look : async () => nothingPassed;
			const about = { ledger, desk, recorded, late, passed };
			const all = { ...parts, ...about, unstored: changing.unstored };
			for (const { before, poll } of await takeSafely(all, polls))
				changing.states.set(before.url, poll.state);
		},
		choose: chooseTogether,
		isReady: (waiting) => changing.underway === 0 || areEnough(waiting),
		patience: parts.lingering ?? usualLingering,
	});
	return {
		load: async () => {
			await loadStored(parts, ledger, changing);
			tell(changing);
		},
		poll: async (urls) => {
			if (urls.some((url) => changing.states.get(url)?.digest === null))
				parts.reader.prepare();
			const steps = { poll, read, give };
			await Promise.all(
				urls.map((url) => pollOne(changing, steps, parts.now(), url)),
			);
		},
		tick: async () => {
			await tick(parts, ledger, changing);
			if (changing.polling.size === 0) await changing.retention.applyDaily();
		},
		catchUp: () => catchUpStored(parts, ledger, changing),
		due: () => {
			const now = parts.now();
			return toPresent([...changing.states.values()], now)
				.filter((state) => isDue(state, now))
				.map(({ url }) => url);
		},
		statement: (at) => statementOf(ledger, at),
		late: () => late,
		feeds: () => [...changing.states.values()],
		isPolling: (url) => changing.polling.has(url),
		subscribe: (listener) => {
			changing.listeners.add(listener);
			return () => changing.listeners.delete(listener);
		},
	};
};
