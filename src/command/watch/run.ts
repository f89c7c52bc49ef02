import { setTimeout as sleep } from "node:timers/promises";
import {
	dropGlimpse,
	glimpsePath,
	type KeptGlimpse,
	readGlimpse,
} from "../../monitor/glimpse.ts";
import { type DashboardOptions, runDashboard } from "../../panel/run.tsx";
import { type ThemeName, themeNames } from "../../view/ui.ts";
import { readAsOf } from "../clock.ts";
import { dataDirectory } from "../directory.ts";
import { Failure, misuse } from "../failure.ts";
import { readLocale } from "../locale.ts";
import type { WatchFlags } from "../watch.ts";
import type { Behind } from "./behind.ts";
import { pendingSource } from "./pending.ts";

/** Milliseconds that the work behind has to come to an end once the dashboard is left. */
const patience = 1_000;

const themeOf = (told: string): ThemeName => {
	const theme = themeNames.find((name) => name === told);
	if (!theme)
		throw misuse(`--theme ${told}: choose one of ${themeNames.join(", ")}.`);
	return theme;
};

const optionsOf = (flags: WatchFlags): DashboardOptions => ({
	locale: readLocale(flags.lang),
	...(flags.theme !== undefined && { theme: themeOf(flags.theme) }),
	isAscii: flags.ascii ?? false,
	notifies: flags.notify ?? false,
	isForScreenReader: flags.screenReader ?? false,
});

/** What the dashboard could not go on after: the trace goes to the log, and the terminal, restored by then, tells where that is. */
const fallen = async (what: string, error: unknown): Promise<Failure> => {
	const { logToFile } = await import("../log.ts");
	const { log, path } = logToFile();
	log.fatal({ err: error }, "the dashboard broke off");
	const isError = error instanceof Error;
	const why = isError ? error.message : String(error);
	const where = path ? `in ${path}.` : `this:\n${isError ? error.stack : why}`;
	return new Failure(`${what}: ${why}; the trace is ${where}`);
};

/** What is still under way would keep the process for as long as it takes. */
const endSoon = (): void => {
	setTimeout(() => process.exit(), patience).unref();
};

/**
 * Shows the dashboard until it is left; the process ends then, whatever is still under way. `begin` opens all that stands
 * behind it; it is called after the first frame, so that nobody waits for it before an empty screen. What it throws ends the
 * dashboard and is thrown on.
 */
export const showDashboard = async (
	flags: WatchFlags,
	glimpse: KeptGlimpse | null,
	begin: (stop: AbortSignal) => Promise<Behind>,
): Promise<void> => {
	const stop = new AbortController();
	const { source, arrive } = pendingSource(new Date(), glimpse?.last ?? null);
	const shown = runDashboard(source, {
		...optionsOf(flags),
		signal: stop.signal,
	});
	const behind = sleep(0)
		.then(() => begin(stop.signal))
		.then((opened) => {
			arrive(opened.source);
			return opened;
		});
	const work = behind.then((opened) => opened.work);
	work.catch(() => stop.abort());
	await shown.catch(async (error) => {
		stop.abort();
		// Should that be what broke it, the next start is not to fall over it again.
		if (glimpse) dropGlimpse(glimpse.path);
		endSoon();
		throw await fallen(
			"The dashboard broke off, a fault of the program by which nothing stored is lost",
			error,
		);
	});
	stop.abort();
	const { close } = await behind;
	await Promise.race([close(), sleep(patience)]);
	await Promise.race([work, sleep(0)]).catch(async (error) => {
		endSoon();
		throw await fallen(
			"What is stored can't be read, see `dealwatch doctor`",
			error,
		);
	});
	process.exit(process.exitCode ?? 0);
};

/** What this dashboard showed last, and where that is kept; nowhere where nothing is. */
const glimpseOf = ({
	data,
	topic = "",
	feed = [],
}: WatchFlags): KeptGlimpse | null => {
	const folder = dataDirectory(data, process.env);
	if (folder === ":memory:") return null;
	const path = glimpsePath(folder, [topic, ...feed]);
	return { path, last: readGlimpse(path) };
};

export const runWatch = async (flags: WatchFlags): Promise<void> => {
	// Before the screen is taken, so that a mistake is told where it was made.
	const asOf = flags.asOf ? readAsOf(flags.asOf, new Date()) : null;
	const glimpse = asOf ? null : glimpseOf(flags);
	await showDashboard(flags, glimpse, async (stop) => {
		const [{ openBehind }, { setUp }] = await Promise.all([
			import("./behind.ts"),
			import("../setup.ts"),
		]);
		const setup = await setUp(flags);
		return openBehind(setup, asOf, () => new Date(), stop, { glimpse });
	});
};
