/** Milliseconds that a silence in the coverage takes at the most: nobody watches a clock for the months between two articles. */
const longestSilence = 2_500;

/**
 * The clock of a replay: from real milliseconds since its start to the moment in the coverage. It runs `speed` times as fast as
 * a real one, and faster through silences. `moments` are those of the articles, oldest first; after the last it runs on.
 */
export const playingClock = (
	moments: readonly Date[],
	speed: number,
): ((elapsed: number) => Date) => {
	const marks: { real: number; played: number }[] = [];
	for (const moment of moments) {
		const played = moment.getTime();
		const last = marks.at(-1);
		const wait = last
			? Math.min((played - last.played) / speed, longestSilence)
			: 0;
		marks.push({ real: (last?.real ?? 0) + wait, played });
	}
	return (elapsed) => {
		const at = marks.findLastIndex(({ real }) => real <= elapsed);
		const from = marks[at] ?? { real: 0, played: 0 };
		const to = marks[at + 1];
		if (!to) return new Date(from.played + (elapsed - from.real) * speed);
		const share = (elapsed - from.real) / (to.real - from.real);
		return new Date(from.played + share * (to.played - from.played));
	};
};
