import { deliverDue } from "../../alert/delivery.ts";
import type { FeedState } from "../../feed/state.ts";
import { exitCode } from "../failure.ts";
import { begin, openRun, type Run } from "./open.ts";
import { decisiveFeeds } from "./summary.ts";
import { openTidy } from "./tidy.ts";

/** Milliseconds for which a receiver that fails is tried again; what is left waits for the next run. */
const patience = 30_000;

/** Whether nothing could be read, though there are feeds. */
const hasReadNothing = (feeds: readonly FeedState[]): boolean => {
	const decisive = decisiveFeeds(feeds);
	return decisive.length > 0 && decisive.every(({ error }) => error !== null);
};

/** Polls each feed once, delivers what is due, and ends; as failed, where no feed could be read or a receiver took nothing. */
export const runOnce = async (run: Run): Promise<void> => {
	const opened = await openRun(run);
	const { setup, post, sinks } = opened;
	try {
		await setup.monitor.load();
		const urls = setup.monitor.feeds().map(({ url }) => url);
		await begin(opened, urls, run.log);
		const all = sinks.map(({ sink }) => sink);
		await openTidy(setup.store.outbox)(Date.now());
		await deliverDue(post, all, new AbortController().signal, patience);
		if (hasReadNothing(setup.monitor.feeds()) || run.tally.hasFailed())
			process.exitCode = exitCode.failed;
	} finally {
		await setup.close();
	}
};
