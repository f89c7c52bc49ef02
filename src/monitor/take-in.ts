import type { Desk } from "../alert/desk.ts";
import { momentUntil } from "../alert/until.ts";
import type { Poll } from "../feed/poll.ts";
import { isFile } from "../feed/source.ts";
import { feedEvents } from "../feed/staleness.ts";
import type { FeedState } from "../feed/state.ts";
import type { DealEvent } from "../ledger/event.ts";
import { type Ledger, statementOf } from "../ledger/ledger.ts";
import type { ReadArticle } from "../store/article.ts";
import type { Store } from "../store/store.ts";
import type { Topic } from "../topic/topic.ts";
import type { ClaimReader } from "./claim-reader.ts";
import { type Recorded, readStored, takeNew } from "./intake.ts";
import { byKnown, knownAt } from "./known.ts";
import { markLate, noteLate } from "./late.ts";
import { broughtUp } from "./load.ts";
import type { Passed } from "./passing.ts";
import { forgetUnstored, recordAll, type Unstored } from "./record-all.ts";
import { sightingsOf } from "./sighted.ts";

/** What a poll came to, with what was read in its articles. */
export type ReadPoll = Readonly<{
	/** The feed as it was before. */
	before: FeedState;
	poll: Poll;
	read: readonly ReadArticle[];
}>;

export type TakeInParts = Readonly<{
	topic: Topic;
	reader: ClaimReader;
	store: Store;
	ledger: Ledger;
	desk: Desk;
	recorded: Recorded;
	/** Of earlier calls that have thrown. */
	unstored: Unstored;
	/** Gathers the ids of articles read late that are dated before `since`. */
	late: Set<string>;
	/** ISO instant at which watching began. */
	since: string;
	/** See `MonitorParts`. */
	until?: string;
	/** What time has brought, to be told with what these polls have; asked once they are in the ledger. */
	passed: () => Promise<Passed>;
	now: () => Date;
}>;

/** Articles for which one transaction is worth its price, and few enough that it does not take long. */
const enough = 400;
/** What is learnt of a feed takes as long to write as so many articles. */
const weight = 5;

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

/** Of each poll the articles that the store has already but this ledger has not, as they are read today. */
const storedIn = async (
	polls: readonly ReadPoll[],
	taken: readonly ReadArticle[],
	parts: TakeInParts,
): Promise<readonly ReadArticle[]> => {
	const { recorded, store } = parts;
	const stored: ReadArticle[] = [];
	for (const { poll } of polls)
		stored.push(...(await readStored(poll.articles, taken, recorded, store)));
	return broughtUp(stored, parts);
};

/** What befell the feeds themselves. */
const feedEventsOf = (polls: readonly ReadPoll[], now: Date): DealEvent[] =>
	polls.flatMap(({ before, poll }) =>
		isFile(before.url) ? [] : feedEvents(before, poll.state, now),
	);

/** Takes in polls of which no two bring the same article: in one transaction what is new in them, and what follows from it. */
export const takeIn = async (
	parts: TakeInParts,
	polls: readonly ReadPoll[],
): Promise<void> => {
	const { store, ledger, desk, late, since, until, now, unstored } = parts;
	const read = polls.flatMap((one) => one.read);
	const taken = markLate(await takeNew(read, store), polls);
	const sightings = await sightingsOf(polls, taken, store);
	const stored = await storedIn(polls, taken, parts);
	const articles = [...stored, ...taken].toSorted(byKnown);
	const recorded = await recordAll(ledger, articles, unstored);
	const { events: clock, settings } = await parts.passed();
	const events: readonly DealEvent[] = [
		...recorded,
		...clock,
		...feedEventsOf(polls, now()),
	];
	for (const one of articles) noteLate(late, one, since);
	const statement = () => statementOf(ledger, momentUntil(now(), until));
	const isTold = (one: ReadArticle): boolean => desk.tellsOf(knownAt(one));
	const hasNews = taken.length + events.length > 0;
	await store.commit({
		feeds: polls.map(({ poll }) => poll.state),
		articles: taken.map((one) =>
			isTold(one) ? one : { ...one, untold: true },
		),
		sightings,
		alerts: hasNews ? desk.outgoing(events, statement, now()) : [],
		settings,
		told: stored.filter(isTold).map(({ article: { id } }) => id),
	});
	forgetUnstored(unstored, articles);
};
