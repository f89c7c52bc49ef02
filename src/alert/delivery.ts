import { nap } from "./nap.ts";
import type { Outbox, OutboxEntry } from "./outbox.ts";
import type { Delivery, Sink } from "./sink.ts";
import { type Verdict, verdictOf } from "./verdict.ts";

/** What was tried and what came of it, for logs and metrics. */
export type Attempt = Readonly<{
	sink: string;
	entries: readonly OutboxEntry[];
	verdict: Verdict;
}>;

/** What a delivery needs besides the sink itself. */
export type Post = Readonly<{
	outbox: Outbox;
	now: () => Date;
	/** 0 to 1. */
	random: () => number;
	/** Milliseconds for one attempt. */
	timeout: number;
	report: (attempt: Attempt) => void;
}>;

/** More than this never goes into one message, not even of a digest. */
const digestAtMost = 200;

/** What goes out in one message: a digest, or as many as the sink takes at once. */
export const nextBatch = (
	due: readonly OutboxEntry[],
	atOnce: number,
): readonly OutboxEntry[] => {
	const digest = due[0]?.digest;
	const end = due.findIndex((entry) => entry.digest !== digest);
	const same = end < 0 ? due : due.slice(0, end);
	return digest === undefined ? same.slice(0, atOnce) : same;
};

const settle = (
	outbox: Outbox,
	entries: readonly OutboxEntry[],
	verdict: Verdict,
	now: Date,
): Promise<void> => {
	const keys = entries.map(({ key }) => key);
	const at = now.toISOString();
	switch (verdict.next) {
		case "done":
			return outbox.delivered(keys, at);
		case "again":
			return outbox.retryAt(keys, verdict.when, verdict.why);
		case "dead":
			return outbox.dead(keys, at, verdict.why);
	}
};

const attempt = (
	sink: Sink,
	entries: readonly OutboxEntry[],
	timeout: number,
	signal: AbortSignal,
): Promise<Delivery> =>
	sink.deliver(
		entries.map(({ alert }) => alert),
		AbortSignal.any([signal, AbortSignal.timeout(timeout)]),
	);

/** What is to go out next: read one message's worth, and more only for a digest. */
const readNext = async (
	{ outbox, now }: Post,
	{ name, batch }: Sink,
): Promise<readonly OutboxEntry[]> => {
	const at = now().toISOString();
	const due = await outbox.due(name, at, batch);
	return due[0]?.digest === undefined
		? nextBatch(due, batch)
		: nextBatch(await outbox.due(name, at, digestAtMost), batch);
};

/** One attempt; `false` where nothing more can be sent now. */
const deliverNext = async (
	post: Post,
	sink: Sink,
	signal: AbortSignal,
): Promise<boolean> => {
	const { outbox, now, random, timeout } = post;
	const entries = await readNext(post, sink);
	const [head] = entries;
	if (head === undefined || signal.aborted) return false;
	const delivery = await attempt(sink, entries, timeout, signal);
	// Our own stop is no failure of the receiver: the entries stay as they are.
	if (signal.aborted && delivery.outcome !== "delivered") return false;
	const { attempts, queued } = head;
	const verdict = verdictOf(delivery, attempts, queued, now(), random());
	await settle(outbox, entries, verdict, now());
	post.report({ sink: sink.name, entries, verdict });
	return verdict.next !== "again";
};

/** Sends what is due to one sink, in order, until nothing is due or an attempt has to be repeated later. */
export const deliverTo = async (
	post: Post,
	sink: Sink,
	signal: AbortSignal,
): Promise<void> => {
	while (await deliverNext(post, sink, signal));
};

/** As {@link deliverTo}, and again for what is to be repeated within the time that is left. */
const deliverPatiently = async (
	post: Post,
	sink: Sink,
	signal: AbortSignal,
	until: number,
	pause: typeof nap,
): Promise<void> => {
	for (;;) {
		await deliverTo(post, sink, signal);
		const due = Date.parse((await post.outbox.nextDue(sink.name)) ?? "");
		// Neither where nothing waits, for then there is no such time.
		if (!(due <= until) || signal.aborted) return;
		const wait = Math.max(due - post.now().getTime(), 1);
		await pause(wait, signal);
	}
};

/**
 * Sends what is due to all sinks, side by side: for runs that end (`--once`). What fails is tried again for as long
 * as `patience` allows (milliseconds), so that a receiver's hiccup does not wait for the next run.
 */
export const deliverDue = async (
	post: Post,
	sinks: readonly Sink[],
	signal: AbortSignal,
	patience = 0,
	pause = nap,
): Promise<void> => {
	const until = post.now().getTime() + patience;
	await Promise.all(
		sinks.map((sink) => deliverPatiently(post, sink, signal, until, pause)),
	);
};
