import { deliverDue } from "../../alert/delivery.ts";
import type { FeedState } from "../../feed/state.ts";
import { exitCode } from "../failure.ts";
import { begin, openRun, type Run } from "./open.ts";
import { decisiveFeeds } from "./summary.ts";
import { openTidy } from "./tidy.ts";

/** Milliseconds for which a receiver that fails is tried again; what is left waits for the next run. */
const patience = 30_000;

/** Whether no feed could be read since then (ISO instant), though there are some; one whose host wants a pause was not. */
const hasReadNothing = (
	feeds: readonly FeedState[],
	since: string,
): boolean => {
	const decisive = decisiveFeeds(feeds);
	const isRead = ({ error, lastSuccess }: FeedState): boolean =>
		error === null && lastSuccess !== null && lastSuccess >= since;
	return decisive.length > 0 && !decisive.some(isRead);
};

/** Polls each feed once, delivers what is due, and ends; as failed, where no feed could be read or a receiver took nothing. */
export const runOnce = async (run: Run): Promise<void> => {
	const began = new Date().toISOString();
	const opened = await openRun(run);
	const { setup, post, sinks } = opened;
	try {
		await setup.monitor.load();
		const urls = setup.monitor.feeds().map(({ url }) => url);
		await begin(opened, urls, run.log);
		await opened.tellSummary(true);
		const all = sinks.map(({ sink }) => sink);
		await openTidy(setup.store.outbox)(Date.now());
		await deliverDue(post, all, new AbortController().signal, patience);
		if (hasReadNothing(setup.monitor.feeds(), began) || run.tally.hasFailed())
			process.exitCode = exitCode.failed;
	} finally {
		await setup.close();
	}
};
