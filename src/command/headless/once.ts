import { deliverDue } from "../../alert/delivery.ts";
import { begin, openRun, type Run } from "./open.ts";
import { openTidy } from "./tidy.ts";

/** Milliseconds for which a receiver that fails is tried again; what is left waits for the next run. */
const patience = 30_000;

/** Polls each feed once, delivers what is due, and ends. */
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
	} finally {
		await setup.close();
	}
};
