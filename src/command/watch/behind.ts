import { setTimeout as sleep } from "node:timers/promises";
import { openDashboardSource, type Replay } from "../../monitor/dashboard.ts";
import type { KeptGlimpse } from "../../monitor/glimpse.ts";
import type { DashboardSource } from "../../panel/source.ts";
import { logToFile } from "../log.ts";
import type { Setup } from "../setup.ts";

/** What stands behind the dashboard. */
export type Behind = Readonly<{
	source: DashboardSource;
	/** Goes on until the signal; rejects where what is stored can't be read, for then there is nothing to show. */
	work: Promise<void>;
	/** Comes to an end after the signal; what is under way is given up. */
	close: () => Promise<void>;
}>;

/** Milliseconds between two looks at what is due. */
const beat = 1_000;
/** In a replay, where a second brings days, and the moment shown waits for what happened by then. */
const replayBeat = 200;

/** Milliseconds in which what the last run showed is drawn, before reading a large store takes the processor. */
const drawing = 50;

/** Reads what is stored, then polls what is due, until told to stop. */
const keepPolling = async (
	{ monitor }: Setup,
	loaded: () => void,
	onTrouble: (error: unknown) => void,
	pause: number,
	stop: AbortSignal,
): Promise<void> => {
	await sleep(drawing, undefined, { signal: stop }).catch(() => undefined);
	await monitor.load();
	loaded();
	while (!stop.aborted) {
		// A poll that we break off ourselves has no trouble.
		monitor.poll(monitor.due()).catch((error: unknown) => {
			if (!stop.aborted) onTrouble(error);
		});
		await monitor.catchUp().catch(onTrouble);
		await monitor.tick().catch(onTrouble);
		await sleep(pause, undefined, { signal: stop }).catch(() => undefined);
	}
};

/** Starts the work behind the dashboard; trouble is logged, since the screen belongs to the panels. */
export const openBehind = async (
	setup: Setup,
	asOf: Date | null,
	now: () => Date,
	stop: AbortSignal,
	{
		replay = null,
		glimpse = null,
	}: Readonly<{
		replay?: Replay | null;
		glimpse?: KeptGlimpse | null;
	}> = {},
): Promise<Behind> => {
	const { log } = logToFile();
	const onTrouble = (error: unknown): void =>
		log.error({ err: error }, "trouble");
	const { source, loaded, close } = await openDashboardSource({
		...{ monitor: setup.monitor, store: setup.store, begun: setup.begun },
		...{ topicTitle: setup.topic.title, parties: setup.topic.parties },
		...{ asOf, now, replay, glimpse, onTrouble },
	});
	const pause = replay ? replayBeat : beat;
	const work = keepPolling(setup, loaded, onTrouble, pause, stop);
	work.catch(onTrouble);
	return {
		...{ source, work },
		close: async () => {
			await close().catch(onTrouble);
			await work.catch(() => undefined);
		},
	};
};
