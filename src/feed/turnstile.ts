/** Lets work begin as soon as there is room for it, at once where there is; what is likely to be slow lets all other go first. */
export type Turnstile = <Result>(
	work: () => Promise<Result>,
	isDoubtful?: boolean,
) => Promise<Result>;

type Kind = "ready" | "doubtful";

/** Milliseconds after which work proves to be slow. */
export const usualPatience = 5_000;

/**
 * So many at a time, the others in the order in which they came. Doubtful work waits behind all other, and half of the places are
 * not for it; work that proves to be slow counts as such from then on, and keeps no more of them from the rest.
 */
export const openTurnstile = (
	places: number,
	patience = usualPatience,
): Turnstile => {
	const half = Math.max(1, Math.floor(places / 2));
	const active: Record<Kind, number> = { ready: 0, doubtful: 0 };
	const waiting: Record<Kind, (() => void)[]> = { ready: [], doubtful: [] };

	const hasRoom = (kind: Kind): boolean =>
		active.ready + Math.min(active.doubtful, half) < places &&
		(kind === "ready" || active.doubtful < half);

	const admit = (): void => {
		for (const kind of ["ready", "doubtful"] as const)
			while (waiting[kind].length > 0 && hasRoom(kind)) {
				active[kind] += 1;
				waiting[kind].shift()?.();
			}
	};

	return async (work, isDoubtful = false) => {
		let kind: Kind = isDoubtful ? "doubtful" : "ready";
		if (hasRoom(kind)) active[kind] += 1;
		else await new Promise<void>((resolve) => waiting[kind].push(resolve));
		const timer = setTimeout(() => {
			active[kind] -= 1;
			kind = "doubtful";
			active[kind] += 1;
			admit();
		}, patience);
		// What is at work keeps the process alive, not the watch over it.
		timer.unref();
		try {
			return await work();
		} finally {
			clearTimeout(timer);
			active[kind] -= 1;
			admit();
		}
	};
};
