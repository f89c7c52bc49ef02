import { setTimeout as sleep } from "node:timers/promises";

/** Waits so many milliseconds; ends early, and without a word, when the signal aborts. */
export const nap = (milliseconds: number, signal: AbortSignal): Promise<void> =>
	sleep(milliseconds, undefined, { signal }).catch(() => {});
