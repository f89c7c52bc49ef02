import type {
	Outbox,
	OutboxEntry,
	OutboxQuery,
	OutboxState,
	Outgoing,
} from "./outbox.ts";

const isWanted =
	({ state, sink }: OutboxQuery) =>
	(entry: OutboxEntry): boolean =>
		(state === undefined || entry.state === state) &&
		(sink === undefined || entry.sink === sink);

/** The outbox of a run that keeps nothing (`--data :memory:`). */
export const memoryOutbox = (): Outbox => {
	const entries = new Map<number, OutboxEntry>();
	const known = new Set<string>();

	const change = (
		keys: readonly number[],
		next: (entry: OutboxEntry) => Partial<OutboxEntry>,
	): void => {
		for (const key of keys) {
			const entry = entries.get(key);
			if (entry) entries.set(key, { ...entry, ...next(entry) });
		}
	};

	const add = (entry: Outgoing): void => {
		const identity = JSON.stringify([entry.sink, entry.alert.id]);
		if (known.has(identity)) return;
		known.add(identity);
		const key = known.size;
		entries.set(key, { ...entry, key, state: "waiting", attempts: 0 });
	};

	const waiting = (sink: string): OutboxEntry[] =>
		[...entries.values()].filter(isWanted({ state: "waiting", sink }));

	const close = (state: OutboxState, keys: readonly number[], why?: string) =>
		change(keys, () => (why === undefined ? { state } : { state, why }));

	return {
		enqueue: async (fresh) => fresh.forEach(add),
		due: async (sink, now, limit) => {
			const queue = waiting(sink);
			const late = queue.findIndex((entry) => entry.due > now);
			return queue.slice(0, Math.min(limit, late < 0 ? queue.length : late));
		},
		nextDue: async (sink) => waiting(sink)[0]?.due ?? null,
		delivered: async (keys) => close("delivered", keys),
		dead: async (keys, _at, why) => close("dead", keys, why),
		retryAt: async (keys, due, why) =>
			change(keys, ({ attempts }) => ({ due, why, attempts: attempts + 1 })),
		list: async (query) =>
			[...entries.values()]
				.filter(isWanted(query))
				.reverse()
				.slice(0, query.limit),
		requeue: async (keys, now) => {
			const open = keys.filter((key) => {
				const state = entries.get(key)?.state;
				return state === "dead" || state === "waiting";
			});
			change(open, () => ({ state: "waiting", due: now, attempts: 0 }));
			return open.length;
		},
	};
};
