import type { Delivery } from "./sink.ts";

const second = 1_000;
const hour = 3_600 * second;

/** How long to wait after failures, and when to give up. Milliseconds. */
export const patience = {
	first: 5 * second,
	cap: hour,
	/** A receiver may ask for more than our own cap, but not for ever. */
	askedAtMost: 24 * hour,
	/** A long weekend, so that a receiver that is down on Friday evening loses nothing. */
	giveUpAfter: 96 * hour,
} as const;

export type Verdict =
	| Readonly<{ next: "done" }>
	| Readonly<{ next: "again"; when: string; why: string }>
	| Readonly<{ next: "dead"; why: string }>;

/** Doubles with each failure up to the cap; the random half keeps many clients from returning at once. */
const wait = (attempts: number, random: number): number => {
	const full = Math.min(patience.first * 2 ** attempts, patience.cap);
	return full / 2 + (full / 2) * random;
};

/**
 * What becomes of entries after one more attempt.
 * `attempts`: failures before this one; `queued`: ISO instant of writing; `random`: 0 to 1.
 */
export const verdictOf = (
	delivery: Delivery,
	attempts: number,
	queued: string,
	now: Date,
	random: number,
): Verdict => {
	if (delivery.outcome === "delivered") return { next: "done" };
	const { why } = delivery;
	if (delivery.outcome === "dead") return { next: "dead", why };
	if (now.getTime() - Date.parse(queued) > patience.giveUpAfter)
		return { next: "dead", why: `given up after 96 hours: ${why}` };
	const asked = Math.min(delivery.after ?? 0, patience.askedAtMost);
	const delay = Math.max(wait(attempts, random), asked);
	return {
		next: "again",
		when: new Date(now.getTime() + delay).toISOString(),
		why,
	};
};
