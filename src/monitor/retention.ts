import { setImmediate as breathe } from "node:timers/promises";
import type { Store } from "../store/store.ts";

const day = 86_400_000;
/** Milliseconds for which an article that told nothing keeps its text: those with claims are kept for good. */
const retention = 90 * day;
/** Articles after which keys and the screen get their turn: some milliseconds' work. */
const atOnce = 100;

/** Forgets what was kept for long enough. */
export type Retention = Readonly<{
	apply(): Promise<void>;
	/** The same, but once a day, however often it is asked for. */
	applyDaily(): Promise<void>;
}>;

export const openRetention = (
	store: Pick<Store, "bury">,
	now: () => Date,
): Retention => {
	let last = Number.NEGATIVE_INFINITY;
	const apply = async (): Promise<void> => {
		last = now().getTime();
		const before = new Date(last - retention).toISOString();
		while ((await store.bury(before, atOnce)) === atOnce) await breathe();
	};
	return {
		apply,
		applyDaily: async () => {
			if (now().getTime() - last >= day) await apply();
		},
	};
};
