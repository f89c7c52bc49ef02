import type { Outbox } from "../../alert/outbox.ts";

const day = 86_400_000;

/** Milliseconds for which the content of what was delivered is kept, for `alerts list`. */
const retention = 30 * day;

/** Prunes the outbox at the first call and then once a day, however often it is called. */
export const openTidy = (
	outbox: Outbox,
): ((now: number) => Promise<unknown>) => {
	let last = Number.NEGATIVE_INFINITY;
	return async (now) => {
		if (now - last < day) return;
		last = now;
		await outbox.prune(new Date(now - retention).toISOString());
	};
};
