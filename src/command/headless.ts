import type { Command } from "commander";
import {
	type ListenAddress,
	readListenAddress,
} from "../alert/service/listen-address.ts";
import { readStart } from "./clock.ts";
import { exitCode, misuse } from "./failure.ts";
import { type LedgerFlags, withLedgerFlags, withPace } from "./flags.ts";

export type HeadlessFlags = LedgerFlags & {
	once?: boolean;
	text?: boolean;
	kind?: string[];
	minStories?: number;
	since?: string;
	webhook?: string[];
	health?: ListenAddress;
	failOnAlert?: boolean;
	lang?: string;
};

const collect = (value: string, all: string[] = []): string[] => [
	...all,
	value,
];

const readCount = (value: string): number => {
	const count = Number(value);
	if (!Number.isInteger(count) || count < 1)
		throw misuse(
			`--min-stories ${value} is not a number of stories: write 1 or more.`,
		);
	return count;
};

const readHealth = (value: string): ListenAddress => {
	const address = readListenAddress(value);
	if (address) return address;
	throw misuse(
		`--health ${value} is no address: write a port such as 9464, or 127.0.0.1:9464.`,
	);
};

const run = async (flags: HeadlessFlags): Promise<void> => {
	const since = flags.since ? readStart(flags.since, "--since") : undefined;
	const { runHeadless } = await import("./headless/run.ts");
	const delivered = await runHeadless(flags, since);
	if (flags.failOnAlert && delivered > 0) process.exitCode = exitCode.alerted;
};

/** `dealwatch headless`: alerts without a dashboard. */
export const defineHeadless = (program: Command): Command =>
	withPace(withLedgerFlags(program.command("headless")))
		.description("poll for ever and print alerts, one CloudEvent a line")
		.option("--once", "poll each feed once, deliver, and end")
		.option("--text", "a line of words for each alert instead of JSON")
		.option("--lang <LANG>", "language of --text: en, zh-Hans or zh-Hant")
		.option("--kind <KIND>", "only alerts of this kind (repeatable)", collect)
		.option(
			"--min-stories <N>",
			"only what at least so many independent stories say",
			readCount,
		)
		.option(
			"--since <DATE>",
			"what became known from then on is news (default: from the store's first run)",
		)
		.option(
			"--webhook <URL>",
			"also post each alert there; DEALWATCH_WEBHOOK_SECRET signs (repeatable)",
			collect,
		)
		.option(
			"--health <ADDRESS>",
			"serve /healthz, /readyz and /metrics there: a port, or HOST:PORT",
			readHealth,
		)
		.option("--fail-on-alert", "exit with 3 if an alert was emitted")
		.addHelpText(
			"after",
			`
Examples:
  dealwatch headless --text
  dealwatch headless --once --fail-on-alert --kind investment > alerts.ndjson
  dealwatch headless --once --since 2025-09-01 --data :memory:   what the stored coverage would have raised`,
		)
		.action(run);
