import type { Attempt } from "../delivery.ts";
import type { DeliveryCount } from "./vitals.ts";

/** Counts attempts as they are reported. */
export const openDeliveryTally = () => {
	const counts = new Map<string, DeliveryCount>();
	return {
		add: ({ sink, verdict, entries }: Attempt): void => {
			const outcome = verdict.next;
			const key = `${outcome} ${sink}`;
			const before = counts.get(key)?.count ?? 0;
			counts.set(key, { sink, outcome, count: before + entries.length });
		},
		read: (): readonly DeliveryCount[] => [...counts.values()],
	};
};
