import { baselineAlert } from "../../alert/baseline.ts";
import type { OpenSink } from "../../alert/open-sinks.ts";
import { route } from "../../alert/route.ts";
import { isFile } from "../../feed/source.ts";
import type { FeedState } from "../../feed/state.ts";
import type { Setup } from "../setup.ts";

/** The feeds whose failing leaves a run with nothing new: those of the network, or the files where only files are followed. */
export const decisiveFeeds = (
	feeds: readonly FeedState[],
): readonly FeedState[] => {
	const live = feeds.filter(({ url }) => !isFile(url));
	return live.length > 0 ? live : feeds;
};

const hasRead = ({ monitor }: Setup): boolean =>
	decisiveFeeds(monitor.feeds()).some(
		({ lastSuccess }) => lastSuccess !== null,
	);

/**
 * Tells what was known before watching began, once a run and as soon as a feed could be read: a summary of nothing would be spent.
 * Each sink hears it once, for the outbox knows what it was told. What comes back: whether it was told just now.
 */
export const openSummary = (
	setup: Setup,
	sinks: readonly OpenSink[],
): (() => Promise<boolean>) => {
	const { monitor, store, topic, begun, now } = setup;
	let isTold = false;
	return async () => {
		if (isTold || !hasRead(setup)) return false;
		isTold = true;
		const alert = baselineAlert(monitor.statement(now()), topic, begun);
		const plans = sinks.map(({ plan }) => plan);
		await store.outbox.enqueue(route([alert], [], plans, now()));
		if ((await store.setting("summary")) === null)
			await store.setSetting("summary", now().toISOString());
		return true;
	};
};
