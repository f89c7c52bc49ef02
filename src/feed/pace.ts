import { setImmediate as breathe } from "node:timers/promises";

/** Milliseconds after which keys and the screen get their turn: no frame is late by more. */
const stretch = 10;

/** Gives way to the terminal, once a stretch of work is over; asked after each piece of it. */
export type Pace = () => Promise<void>;

/** @param clock milliseconds, as `performance.now()` tells them */
export const openPace = (clock = () => performance.now()): Pace => {
	let since = clock();
	return async () => {
		if (clock() - since < stretch) return;
		await breathe();
		since = clock();
	};
};

/** The same of each, worked out in stretches. */
export const mapPaced = async <One, Other>(
	all: readonly One[],
	of: (one: One) => Other,
	clock?: () => number,
): Promise<readonly Other[]> => {
	const pace = openPace(clock);
	const made: Other[] = [];
	for (const one of all) {
		made.push(of(one));
		await pace();
	}
	return made;
};
