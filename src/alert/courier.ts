import { deliverTo, type Post } from "./delivery.ts";
import { nap } from "./nap.ts";
import type { Sink } from "./sink.ts";

/** Delivers in the background while the program runs: one round a sink, none waits for another. */
export type Courier = Readonly<{
	/** Call after writing to the outbox. */
	wake(): void;
	/**
	 * Delivers what is due, for at most `grace` milliseconds (none unless told), and stops. What is not delivered by then stays in the
	 * outbox, with no failure counted.
	 */
	close(grace?: number): Promise<void>;
}>;

/** Milliseconds. The clock may jump (suspended laptop), so no sleep is longer than this. */
const longestSleep = 30_000;

const untilDue = async (post: Post, sink: Sink): Promise<number> => {
	const due = await post.outbox.nextDue(sink.name);
	if (due === null) return longestSleep;
	const left = Date.parse(due) - post.now().getTime();
	return Math.min(Math.max(left, 1), longestSleep);
};

/** Wakes every round that has gone to sleep, and keeps the call for those that have not yet. */
const openBell = () => {
	let ringing = new AbortController();
	return {
		ring: (): void => {
			const rung = ringing;
			ringing = new AbortController();
			rung.abort();
		},
		signal: (): AbortSignal => ringing.signal,
	};
};

/**
 * Starts delivering. `onTrouble` hears of an outbox that can't be read or written; the round goes on after a pause,
 * for nothing is lost meanwhile.
 */
export const openCourier = (
	post: Post,
	sinks: readonly Sink[],
	onTrouble: (error: unknown) => void,
): Courier => {
	const stop = new AbortController();
	const bell = openBell();
	let isClosing = false;

	const round = async (sink: Sink): Promise<void> => {
		while (!stop.signal.aborted) {
			const woken = AbortSignal.any([bell.signal(), stop.signal]);
			try {
				await deliverTo(post, sink, stop.signal);
				if (isClosing) return;
				await nap(await untilDue(post, sink), woken);
			} catch (error) {
				onTrouble(error);
				if (isClosing) return;
				await nap(longestSleep, woken);
			}
		}
	};

	const rounds = Promise.all(sinks.map(round));
	return {
		wake: bell.ring,
		close: async (grace = 0) => {
			isClosing = true;
			bell.ring();
			const end = setTimeout(() => stop.abort(), grace);
			await rounds;
			clearTimeout(end);
		},
	};
};
