import { useMemo } from "react";

/**
 * The moment that a frame tells: now, for the clock has gone on since the last news and must not be set back by a frame. While
 * paused it is that of the last key that paused or travelled to a day (`asOf`, or `null` for now).
 */
export const useMoment = (
	now: () => Date,
	isPaused: boolean,
	asOf: number | null,
): Date => {
	// biome-ignore lint/correctness/useExhaustiveDependencies: a journey in time begins another moment.
	const stopped = useMemo(
		() => (isPaused ? now() : null),
		[now, isPaused, asOf],
	);
	return stopped ?? now();
};
