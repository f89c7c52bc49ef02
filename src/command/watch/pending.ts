import type { Statement } from "../../ledger/statement.ts";
import type { Glimpse } from "../../monitor/glimpse.ts";
import type { DashboardSource } from "../../panel/source.ts";
import type { Snapshot } from "../../view/model.ts";

const nothing = (at: Date): Statement => ({
	asOf: at.toISOString(),
	articles: 0,
	stories: 0,
	outlets: 0,
	claims: 0,
	deals: [],
	tally: [],
	tallyOff: [],
	tranches: [],
	reactions: [],
	disputes: [],
	revisions: [],
});

const untold: Omit<Snapshot, "now" | "topicTitle" | "statement" | "asOf"> = {
	feeds: [],
	unseen: new Set(),
	replay: null,
	loading: true,
	error: null,
};

/**
 * A source for the first frames, which must not wait until the store is open: it knows what the last run showed, and from
 * `arrive` on is the real one. What is wished before then is forgotten, as there is nothing yet to open or mark.
 */
export const pendingSource = (
	start: Date,
	last: Glimpse | null,
): Readonly<{
	source: DashboardSource;
	arrive: (real: DashboardSource) => void;
}> => {
	const listeners = new Set<() => void>();
	const { topicTitle, statement } = last ?? {
		topicTitle: "",
		statement: nothing(start),
	};
	let real: DashboardSource | null = null;
	const { promise: arrival, resolve: tellOfArrival } =
		Promise.withResolvers<DashboardSource>();
	return {
		source: {
			subscribe: (listener) => {
				listeners.add(listener);
				return () => listeners.delete(listener);
			},
			model: () =>
				real?.model() ?? {
					...untold,
					...{ topicTitle, statement },
					...{ asOf: null, now: new Date() },
				},
			preference: async () => (await arrival).preference?.() ?? null,
			refresh: async (feed) => (await arrival).refresh(feed),
			open: async (url) => (await arrival).open(url),
			send: (effect) => real?.send(effect),
			article: async (edition) => (await arrival).article?.(edition) ?? null,
		},
		arrive: (source) => {
			real = source;
			tellOfArrival(source);
			const tell = () => {
				for (const listener of listeners) listener();
			};
			source.subscribe(tell);
			tell();
		},
	};
};
