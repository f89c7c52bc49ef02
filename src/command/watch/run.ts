import { setTimeout as sleep } from "node:timers/promises";
import { openDashboardSource } from "../../monitor/dashboard.ts";
import { type DashboardOptions, runDashboard } from "../../panel/run.tsx";
import { type ThemeName, themeNames } from "../../view/ui.ts";
import { localeOf } from "../../wording/locale.ts";
import { readMoment } from "../clock.ts";
import { misuse } from "../failure.ts";
import { type Logger, logPath, logToFile } from "../log.ts";
import { type Setup, setUp } from "../setup.ts";
import type { WatchFlags } from "../watch.ts";

/** Milliseconds between two looks at what is due. */
const beat = 1_000;

const themeOf = (told: string | undefined): ThemeName => {
	if (told === undefined) return "dark";
	const theme = themeNames.find((name) => name === told);
	if (!theme)
		throw misuse(`--theme ${told}: choose one of ${themeNames.join(", ")}.`);
	return theme;
};

const optionsOf = (flags: WatchFlags): DashboardOptions => ({
	locale: localeOf(
		flags.lang ?? process.env.LC_ALL ?? process.env.LANG ?? "en",
	),
	theme: themeOf(flags.theme),
	isAscii: flags.ascii ?? false,
	notifies: flags.notify ?? false,
	isForScreenReader: flags.screenReader ?? false,
});

/** Reads what is stored, then polls what is due, until the dashboard is left. */
const keepPolling = async (
	{ monitor }: Setup,
	loaded: () => void,
	onTrouble: (error: unknown) => void,
	stop: AbortSignal,
): Promise<void> => {
	await monitor.load();
	loaded();
	while (!stop.aborted) {
		monitor.poll(monitor.due()).catch(onTrouble);
		await monitor.tick();
		await sleep(beat, undefined, { signal: stop }).catch(() => undefined);
	}
};

const logTo =
	(log: Logger) =>
	(error: unknown): void =>
		log.error({ err: error }, "trouble");

/** Shows the dashboard over what was set up until it is left; the process ends then, whatever is still under way. */
export const showDashboard = async (
	setup: Setup,
	flags: WatchFlags,
	now: () => Date,
): Promise<void> => {
	const options = optionsOf(flags);
	const onTrouble = logTo(logToFile());
	const { source, loaded, close } = await openDashboardSource({
		...{ monitor: setup.monitor, store: setup.store, begun: setup.begun },
		...{ topicTitle: setup.topic.title, now, onTrouble },
		asOf: flags.asOf ? readMoment(flags.asOf, "--as-of") : null,
	});
	const stop = new AbortController();
	const polling = keepPolling(setup, loaded, onTrouble, stop.signal).catch(
		onTrouble,
	);
	try {
		await runDashboard(source, options);
	} catch (error) {
		onTrouble(error);
		console.error(`dealwatch: the log is ${logPath()}`);
		throw error;
	} finally {
		stop.abort();
		await close().catch(onTrouble);
	}
	await Promise.race([polling, sleep(beat)]);
	process.exit(process.exitCode ?? 0);
};

export const runWatch = async (flags: WatchFlags): Promise<void> =>
	showDashboard(await setUp(flags), flags, () => new Date());
