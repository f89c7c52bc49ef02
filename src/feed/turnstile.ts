/** Lets work begin as soon as there is room for it. */
export type Turnstile = <Result>(
	work: () => Promise<Result>,
) => Promise<Result>;

/** So many at a time, the others in the order in which they came. */
export const openTurnstile = (places: number): Turnstile => {
	let free = places;
	const waiting: (() => void)[] = [];
	return async (work) => {
		if (free > 0) free -= 1;
		else await new Promise<void>((resolve) => waiting.push(resolve));
		try {
			return await work();
		} finally {
			const next = waiting.shift();
			if (next === undefined) free += 1;
			else next();
		}
	};
};
