import type { Alert } from "../../alert/alert.ts";
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
 * What the summary tells of, and up to when: what is news by `--since` was not known before, and `--as-of` sets the clock. One
 * told `offline` is not the one that is told once feeds can be read.
 */
const baselineOf = (
	{ monitor, topic, begun, asOf, now }: Setup,
	since: Date | undefined,
	offline: boolean,
): Alert => {
	const end = since ? new Date(since.getTime() - 1) : now();
	const run = [
		begun,
		...(asOf ? [`as of ${asOf.toISOString()}`] : []),
		...(offline ? ["offline"] : []),
	].join(" ");
	const start = since ?? asOf ?? new Date(begun);
	return baselineAlert(monitor.statement(end), topic, start.toISOString(), run);
};

const hasReadAny = ({ monitor }: Setup): boolean =>
	monitor.feeds().some(({ lastSuccess }) => lastSuccess !== null);

/**
 * Tells what was known before watching began, before any news that waits, once a run and as soon as a feed of the network could be
 * read: a summary of nothing would be spent. Each sink hears it once, for the outbox knows what it was told. A run that `ends` tells what it has, where
 * nothing but files could be read, and leaves the summary proper to a later one. What comes back: whether it was told just now.
 */
export const openSummary = (
	setup: Setup,
	sinks: readonly OpenSink[],
	since: Date | undefined,
): ((ends?: boolean) => Promise<boolean>) => {
	const { store, asOf } = setup;
	let isTold = false;
	return async (ends = false) => {
		const offline = !hasRead(setup);
		if (isTold || (offline && !(ends && hasReadAny(setup)))) return false;
		isTold = true;
		const now = new Date();
		const plans = sinks.map(({ plan }) => plan);
		const alert = baselineOf(setup, since, offline);
		const summary = route([alert], [], plans, now);
		await store.outbox.enqueue(
			summary.map((outgoing) => ({ ...outgoing, opens: true })),
		);
		// Who looks back has not begun to watch, and who is offline has yet to.
		const begins = !asOf && !offline;
		if (begins && (await store.setting("summary")) === null)
			await store.setSetting("summary", now.toISOString());
		return true;
	};
};
