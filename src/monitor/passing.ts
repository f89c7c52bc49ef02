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

/** Milliseconds for which a clock may be wrong: a machine without a battery starts in the past, and is told the time only then. */
const usualPatience = 5 * 60_000;

/**
 * Time runs on from where the last run that told anybody has left it; from `since` (ISO instant) where there was none. A run that ends
 * soon has no `patience` to wait and see whether its clock is right.
 */
export const openPassing = (
	ledger: Ledger,
	store: Store,
	since: string,
	now: () => Date,
	patience = usualPatience,
): Passing => {
	let last: string | null = null;
	let behind: Date | null = null;

	/** From when on time is to be told of; a clock that stays behind what was told was ahead then, and runs on from where it is. */
	const startOf = (told: string, at: Date): Date => {
		const start = new Date(told);
		if (start <= at) {
			behind = null;
			return start;
		}
		if (behind === null || behind > at) behind = at;
		return at.getTime() - behind.getTime() < patience ? start : behind;
	};

	return {
		isFirst: () => last === null,
		look: async () => {
			const at = now();
			const stored = last ?? (await store.setting("clock"));
			const start = startOf(stored ?? since, at);
			if (start > at) return nothingPassed;
			last = at.toISOString();
			const events = start < at ? clockEvents(ledger, start, at) : [];
			// Else the next run would wait anew, and lose what came due before it.
			const isSetBack = stored !== null && stored > last;
			return events.length === 0 && !isSetBack
				? nothingPassed
				: { events, settings: { clock: last } };
		},
	};
};
