import { nameOf } from "../alert.ts";
import type { Attempt } from "../delivery.ts";
import type { DeliveryCount } from "./vitals.ts";

const isNews = ({ alert }: Attempt["entries"][number]): boolean =>
	nameOf(alert) !== "baseline";

/** Counts attempts as they are reported. */
export const openDeliveryTally = () => {
	const counts = new Map<string, DeliveryCount>();
	const last = new Map<string, Attempt["verdict"]["next"]>();
	let news = 0;
	return {
		add: ({ sink, verdict, entries }: Attempt): void => {
			const outcome = verdict.next;
			if (outcome === "done") news += entries.filter(isNews).length;
			last.set(sink, outcome);
			const key = `${outcome} ${sink}`;
			const before = counts.get(key)?.count ?? 0;
			counts.set(key, { sink, outcome, count: before + entries.length });
		},
		/** How many alerts were delivered, over all sinks, that tell of more than what was known before. */
		news: (): number => news,
		read: (): readonly DeliveryCount[] => [...counts.values()],
		/** Whether something was given up, or a sink's last attempt failed. */
		hasFailed: (): boolean =>
			[...counts.values()].some(({ outcome }) => outcome === "dead") ||
			[...last.values()].includes("again"),
	};
};
