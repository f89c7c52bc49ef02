import type { LedgerEvent } from "../ledger/event.ts";
import { clockEvents, type Ledger } from "../ledger/ledger.ts";
import type { Change, Store } from "../store/store.ts";

/** What the mere passing of time has brought, and what to store with it so that no later run tells it again. */
export type Passed = Readonly<{
	events: readonly LedgerEvent[];
	settings: NonNullable<Change["settings"]>;
}>;

export const nothingPassed: Passed = { events: [], settings: {} };

/** Looks at the clock, each moment of time once. */
export type Passing = Readonly<{
	/** Whether this run has not looked yet: then there may be a past to tell, among what else happened in it. */
	isFirst(): boolean;
	look(): Promise<Passed>;
}>;

/** Time runs on from where the last run that told anybody has left it; from `since` (ISO instant) where there was none. */
export const openPassing = (
	ledger: Ledger,
	store: Store,
	since: string,
	now: () => Date,
): Passing => {
	let last: string | null = null;
	return {
		isFirst: () => last === null,
		look: async () => {
			const at = now();
			const from = last ?? (await store.setting("clock")) ?? since;
			// A clock that was ahead runs on from here.
			last = at.toISOString();
			if (Date.parse(from) >= at.getTime()) return nothingPassed;
			const events = clockEvents(ledger, new Date(from), at);
			return events.length === 0
				? nothingPassed
				: { events, settings: { clock: last } };
		},
	};
};
