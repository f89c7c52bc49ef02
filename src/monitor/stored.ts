import type { Ledger } from "../ledger/ledger.ts";
import type { ReadArticle } from "../store/article.ts";
import { tellBacklog } from "./backlog.ts";
import { catchUp } from "./catch-up.ts";
import { type Changing, tell } from "./changing.ts";
import { noteRecorded } from "./intake.ts";
import { knownAt } from "./known.ts";
import { noteLate } from "./late.ts";
import { loadArticles } from "./load.ts";
import type { MonitorParts } from "./monitor.ts";
import { recordOne } from "./record-all.ts";

/** Reads what is stored into the ledger; what was read but not told is told now, after all that was. */
export const loadStored = async (
	parts: MonitorParts,
	ledger: Ledger,
	changing: Changing,
): Promise<void> => {
	const { desk, recorded, late, retention } = changing;
	const { store, now, until, backlogSince = parts.since } = parts;
	await retention.apply();
	changing.mark = await store.mark();
	const backlog: ReadArticle[] = [];
	for await (const read of loadArticles(parts)) {
		const { article, untold } = read;
		noteRecorded(recorded, article);
		noteLate(late, read, parts.since);
		const isOpen = untold && desk.tellsOf(knownAt(read));
		if (isOpen && article.seen >= backlogSince) backlog.push(read);
		else desk.recall(recordOne(ledger, read));
	}
	await tellBacklog({ store, ledger, desk, now, until }, backlog);
};

/** Takes in what other processes have written since this run last looked. */
export const catchUpStored = async (
	parts: MonitorParts,
	ledger: Ledger,
	changing: Changing,
): Promise<void> => {
	const { desk, recorded, late, states, polling } = changing;
	const since = changing.mark;
	const mark = await parts.store.mark();
	if (since === null || since.version === mark.version) return;
	const { until, since: beginning } = parts;
	const caught = await catchUp(
		{ ...parts, ledger, desk, recorded, until },
		[...states.values()],
		(url) => polling.has(url),
		since,
	);
	changing.mark = mark;
	for (const one of caught.articles) noteLate(late, one, beginning);
	for (const state of caught.feeds)
		if (!polling.has(state.url)) states.set(state.url, state);
	if (caught.articles.length + caught.feeds.length > 0) tell(changing);
};
