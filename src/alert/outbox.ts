import type { Alert } from "./alert.ts";

/** One alert on its way to one sink. */
export type Outgoing = Readonly<{
	sink: string;
	alert: Alert;
	/** ISO instant at which it was written. */
	queued: string;
	/** ISO instant before which it must not be sent: quiet hours, digests, and later the next attempt. */
	due: string;
	/** Those of one sink with the same digest are sent as one message. */
	digest?: string;
	/** Another alert for this sink says it: kept as delivered, so that it is never sent after all. */
	told?: true;
	/** It goes before all others of its sink that wait. */
	opens?: true;
}>;

/** `dead`: given up, until the user has it sent again or drops it. */
export const outboxStates = [
	"waiting",
	"delivered",
	"dead",
	"dropped",
] as const;
export type OutboxState = (typeof outboxStates)[number];

/** An entry as kept. */
export type OutboxEntry = Outgoing &
	Readonly<{
		/** Rises with the order of writing, over all sinks. */
		key: number;
		state: OutboxState;
		/** Failed attempts so far. */
		attempts: number;
		/** Why the last attempt failed. */
		why?: string;
	}>;

export type OutboxQuery = Readonly<{
	state?: OutboxState;
	sink?: string;
	limit?: number;
}>;

/** What a sink has not taken, in counts. */
export type Backlog = Readonly<{
	sink: string;
	waiting: number;
	dead: number;
	/** ISO instant at which the oldest waiting alert was written; `null` if none waits. */
	oldest: string | null;
}>;

/**
 * The alerts that must not be lost. Writing belongs to the transaction that stores the claims which caused
 * them; `enqueue` is for those without claims. A sink and alert id that is known, delivered or dead included,
 * is not written again: the same cause is announced once.
 */
export type Outbox = Readonly<{
	enqueue(entries: readonly Outgoing[]): Promise<void>;
	/**
	 * The oldest waiting entries of a sink by key, but none from the first on that is not yet due: a sink gets its
	 * alerts in order, so one that has to be sent again holds up those behind it.
	 */
	due(
		sink: string,
		now: string,
		limit: number,
	): Promise<readonly OutboxEntry[]>;
	/** When the sink's oldest waiting entry is due; `null` if none waits. */
	nextDue(sink: string): Promise<string | null>;
	delivered(keys: readonly number[], at: string): Promise<void>;
	/** Counts one failed attempt. */
	retryAt(keys: readonly number[], when: string, why: string): Promise<void>;
	dead(keys: readonly number[], at: string, why: string): Promise<void>;
	/** Newest first. */
	list(query: OutboxQuery): Promise<readonly OutboxEntry[]>;
	/** One for each of these sinks, in their order. */
	backlogs(sinks: readonly string[]): Promise<readonly Backlog[]>;
	/** Makes dead and waiting entries due at once with no attempts counted; returns how many. */
	requeue(keys: readonly number[], now: string): Promise<number>;
	/** Lets dead and waiting entries go unsent; returns how many. */
	drop(keys: readonly number[]): Promise<number>;
	/**
	 * Takes the content from what was delivered or dropped and is older than an ISO instant; returns from how many. Their ids
	 * stay, so that the same cause is never announced again. What waits or is dead stays whole.
	 */
	prune(before: string): Promise<number>;
}>;
