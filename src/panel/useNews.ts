import { useEffect, useState } from "react";
import type { Snapshot } from "../view/model.ts";
import type { DashboardSource } from "./source.ts";

/** Ages are told in minutes: more frames would show nothing new. The clock has its own beat. */
const tick = 10_000;
/** Of played coverage each second brings hours. */
const replayTick = 1_000;
/** A poll brings hundreds of changes: they are taken together. */
const gathering = 100;

type Listener = ((snapshot: Snapshot, id: string) => void) | null;

const newDisputes = (before: Snapshot, after: Snapshot): readonly string[] =>
	after.statement.disputes
		.map(({ id }) => id)
		.filter((id) => after.unseen.has(id) && !before.unseen.has(id));

/**
 * The source's latest snapshot, taken soon after each change and every ten seconds for the ages (each second in a replay). While
 * paused the last one stands, until somebody travels in time. Whoever listens is told of disputes that were not there before.
 */
export const useNews = (
	source: DashboardSource,
	isPaused: boolean,
	onNewDispute: Listener,
): Snapshot => {
	const [snapshot, setSnapshot] = useState(() => source.model());
	const isReplay = snapshot.replay !== null;
	useEffect(() => {
		if (isPaused) {
			// What stands still is the moment of the key, not of the last frame.
			let shown = source.model();
			setSnapshot(shown);
			const leave = source.subscribe(() => {
				const after = source.model();
				if (after.asOf?.getTime() === shown.asOf?.getTime()) return;
				shown = after;
				setSnapshot(after);
			});
			return () => void leave();
		}
		let before: Snapshot | null = null;
		const take = (): void => {
			const after = source.model();
			const told = before?.loading === false && after.asOf === null;
			if (before && told)
				for (const id of newDisputes(before, after)) onNewDispute?.(after, id);
			before = after;
			setSnapshot(after);
		};
		let pending: NodeJS.Timeout | null = null;
		const takeSoon = (): void => {
			pending ??= setTimeout(() => {
				pending = null;
				take();
			}, gathering);
		};
		take();
		const leave = source.subscribe(takeSoon);
		const clock = setInterval(take, isReplay ? replayTick : tick);
		return () => {
			leave();
			clearInterval(clock);
			if (pending) clearTimeout(pending);
		};
	}, [source, isPaused, isReplay, onNewDispute]);
	return snapshot;
};
