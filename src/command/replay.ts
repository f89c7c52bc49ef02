import type { Command } from "commander";
import { misuse } from "./failure.ts";
import type { WatchFlags } from "./watch.ts";

export type ReplayFlags = Pick<
	WatchFlags,
	"topic" | "lang" | "theme" | "ascii" | "notify"
> & {
	speed: number;
	headless?: boolean;
	text?: boolean;
};

/** A day of coverage in a second. */
const daySpeed = 86_400;

const readSpeed = (text: string): number => {
	const speed = Number(text);
	if (!(speed > 0) || !Number.isFinite(speed))
		throw misuse(
			`--speed ${text} is no speed: write how many seconds of coverage go by in one second, such as 86400 for a day.`,
		);
	return speed;
};

const run = async (feed: string, flags: ReplayFlags): Promise<void> => {
	const isHeadless = flags.headless || flags.text;
	if (!isHeadless && !process.stdout.isTTY)
		throw misuse(
			"replay draws on a terminal, and this is none. With --headless or --text it prints the alerts instead.",
		);
	const { replayAlerts, replayDashboard } = await import("./replay/run.ts");
	await (isHeadless ? replayAlerts : replayDashboard)(feed, flags);
};

/** `dealwatch replay`: stored coverage in its own order of time. */
export const defineReplay = (program: Command): Command =>
	program
		.command("replay")
		.description("play stored coverage in its own order of time")
		.argument("<feed>", "feed file or URL")
		.option(
			"--speed <N>",
			"seconds of coverage in one second of the dashboard",
			readSpeed,
			daySpeed,
		)
		.option("--headless", "print the alerts it would have raised, at once")
		.option("--text", "the same in words")
		.option("--topic <FILE>", "the deal to follow")
		.option("--lang <LANG>", "language: en, zh-Hans or zh-Hant")
		.option("--theme <THEME>", "dark, light or mono")
		.option("--ascii", "frames and signs in ASCII only")
		.addHelpText(
			"after",
			`
Examples:
  dealwatch replay feeds/archive.xml                       a day a second, in the dashboard
  dealwatch replay feeds/archive.xml --text                the alerts that it would have raised`,
		)
		.action(run);
