/** Of a silence in the coverage so many days are played: nobody watches a clock for the months between two articles. */
const longestSilence = 2.5 * 86_400_000;

/** Told real milliseconds since the start, gives the moment in the coverage. */
export type PlayingClock = (elapsed: number) => Date;

/**
 * The clock of a replay. It runs `speed` times as fast as a real one, and faster through silences. `moments` are those at which
 * something happens, oldest first; after the last of them, the present, it runs as clocks do.
 */
export const playingClock = (
	moments: readonly Date[],
	speed: number,
): PlayingClock => {
	const marks: { real: number; played: number }[] = [];
	for (const moment of moments) {
		const played = moment.getTime();
		const last = marks.at(-1);
		const wait = last
			? Math.min(played - last.played, longestSilence) / speed
			: 0;
		marks.push({ real: (last?.real ?? 0) + wait, played });
	}
	return (elapsed) => {
		const at = marks.findLastIndex(({ real }) => real <= elapsed);
		const from = marks[at] ?? { real: 0, played: 0 };
		const to = marks[at + 1];
		if (!to) return new Date(from.played + (elapsed - from.real));
		const share = (elapsed - from.real) / (to.real - from.real);
		return new Date(from.played + share * (to.played - from.played));
	};
};

/**
 * The moment to show: the played one, but none at which something has happened that is not yet taken in. `moments` are as for
 * {@link playingClock}; `taken` is the one up to which all is.
 */
export const shownMoment = (
	moments: readonly Date[],
	taken: Date,
	played: Date,
): Date => {
	const next = moments.find((moment) => moment > taken);
	return next === undefined || played < next
		? played
		: new Date(Math.max(taken.getTime(), next.getTime() - 1));
};

/** Real time that can be held: what stands still is the clock that is played by it. */
export const stopwatch = (
	real: () => number,
): Readonly<{ elapsed: () => number; hold: (isHeld: boolean) => void }> => {
	let begun = real();
	let held: number | null = null;
	const elapsed = (): number => (held ?? real()) - begun;
	const hold = (isHeld: boolean): void => {
		if (isHeld) held ??= real();
		else if (held !== null) {
			begun += real() - held;
			held = null;
		}
	};
	return { elapsed, hold };
};
