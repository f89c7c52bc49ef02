import { useMemo } from "react";

/**
 * The moment that a frame tells: now, for the clock has gone on since the last news and must not be set back by a frame. While
 * paused it is that of the key.
 */
export const useMoment = (now: () => Date, isPaused: boolean): Date => {
	const stopped = useMemo(() => (isPaused ? now() : null), [now, isPaused]);
	return stopped ?? now();
};
