import { setImmediate as breathe } from "node:timers/promises";
import type { Desk } from "../alert/desk.ts";
import type { Poll } from "../feed/poll.ts";
import { isFile } from "../feed/source.ts";
import { feedEvents } from "../feed/staleness.ts";
import type { FeedState } from "../feed/state.ts";
import type { DealEvent } from "../ledger/event.ts";
import { type Ledger, record, statementOf } from "../ledger/ledger.ts";
import type { ReadArticle } from "../store/article.ts";
import type { Change, Store } from "../store/store.ts";
import { readStored, takeNew } from "./intake.ts";

/** What a poll came to, with what was read in its articles. */
export type ReadPoll = Readonly<{
	/** The feed as it was before. */
	before: FeedState;
	poll: Poll;
	read: readonly ReadArticle[];
}>;

export type TakeInParts = Readonly<{
	store: Store;
	ledger: Ledger;
	desk: Desk;
	/** Ids of the articles that the ledger holds. */
	recorded: Set<string>;
	now: () => Date;
}>;

/** Articles for which one transaction is worth its price, and few enough that it does not take long. */
const enough = 400;
/** What is learnt of a feed takes as long to write as so many articles. */
const weight = 5;
/** Milliseconds after which keys and the screen get their turn. */
const slice = 10;

/** Whether so much waits that it need not wait for more. */
export const areEnough = (waiting: readonly ReadPoll[]): boolean =>
	waiting.reduce((sum, { read }) => sum + read.length + weight, 0) >= enough;

/**
 * The polls to take in at once: not too many, and none that two of them bring, for the second must be compared with what the
 * store holds of the first.
 */
export const chooseTogether = (
	waiting: readonly ReadPoll[],
): readonly ReadPoll[] => {
	const chosen: ReadPoll[] = [];
	const ids = new Set<string>();
	for (const one of waiting) {
		const { articles } = one.poll;
		if (areEnough(chosen)) break;
		if (articles.some(({ id }) => ids.has(id))) continue;
		for (const { id } of articles) ids.add(id);
		chosen.push(one);
	}
	return chosen;
};

/** Records articles in the ledger, giving way to the terminal. */
const recordAll = async (
	ledger: Ledger,
	articles: readonly ReadArticle[],
): Promise<readonly DealEvent[]> => {
	const events: DealEvent[] = [];
	let since = performance.now();
	for (const article of articles) {
		events.push(...record(ledger, article));
		if (performance.now() - since < slice) continue;
		await breathe();
		since = performance.now();
	}
	return events;
};

/** What one poll changes; the ledger has it from here on. */
const changeOf = async (
	{ store, ledger, desk, recorded, now }: TakeInParts,
	{ before, poll }: ReadPoll,
	articles: readonly ReadArticle[],
): Promise<Change> => {
	const stored = await readStored(poll.articles, articles, recorded, store);
	const events: readonly DealEvent[] = [
		...(await recordAll(ledger, [...stored, ...articles])),
		...(isFile(before.url) ? [] : feedEvents(before, poll.state, now())),
	];
	const statement = () => statementOf(ledger, now());
	const hasNews = articles.length + events.length > 0;
	return {
		feeds: [poll.state],
		articles,
		sightings: poll.articles.map(({ id }) => ({
			article: id,
			feed: before.url,
		})),
		alerts: hasNews ? desk.outgoing(events, statement, now()) : [],
	};
};

/** Takes in polls of which no two bring the same article: in one transaction what is new in them, and what follows from it. */
export const takeIn = async (
	parts: TakeInParts,
	polls: readonly ReadPoll[],
): Promise<void> => {
	const read = polls.flatMap((one) => one.read);
	const taken = await takeNew(read, parts.store);
	const changes: Change[] = [];
	for (const one of polls) {
		const own = new Set(one.read.map(({ article }) => article.id));
		const articles = taken.filter(({ article }) => own.has(article.id));
		changes.push(await changeOf(parts, one, articles));
	}
	await parts.store.commit({
		feeds: changes.flatMap(({ feeds }) => feeds),
		articles: changes.flatMap(({ articles }) => articles),
		sightings: changes.flatMap(({ sightings }) => sightings),
		alerts: changes.flatMap(({ alerts }) => alerts),
	});
};
