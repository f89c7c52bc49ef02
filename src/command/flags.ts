import type { Command } from "commander";
import { misuse } from "./failure.ts";

/** The flags of every command that reads the ledger. */
export type LedgerFlags = {
	feed?: string[];
	topic?: string;
	asOf?: string;
	data?: string;
	allowPrivate?: string[];
	/** Only of commands that go on polling. */
	every?: number;
};

const collect = (value: string, all: string[] = []): string[] => [
	...all,
	value,
];

/** Adds `--feed`, `--topic`, `--as-of`, `--data` and `--allow-private`. */
export const withLedgerFlags = (command: Command): Command =>
	command
		.option(
			"--feed <URL|FILE>",
			"read this feed instead of the configured ones (repeatable)",
			collect,
		)
		.option(
			"--topic <FILE>",
			"the deal to follow: a topic file, or the name of a shipped one (default: nvidia-openai)",
		)
		.option(
			"--as-of <DATE>",
			"set the clock: what was known at the end of that day, UTC",
		)
		.option(
			"--data <DIR>",
			"folder of the store; :memory: keeps nothing (default: DEALWATCH_DATA or the XDG data folder)",
		)
		.option(
			"--allow-private <HOST>",
			"let feeds be read from this private or loopback host or CIDR (repeatable)",
			collect,
		);

const [least, most] = [5, 360];

const readMinutes = (value: string): number => {
	const minutes = Number(value);
	if (Number.isInteger(minutes) && minutes >= least && minutes <= most)
		return minutes;
	throw misuse(
		`--every ${value}: write whole minutes, ${least} to ${most}. More often no feed is asked.`,
	);
};

/** Adds `--every`, for commands that go on polling. */
export const withPace = (command: Command): Command =>
	command.option(
		"--every <MINUTES>",
		"leave no feed alone for longer, unless it asks for that (default: by each feed's rhythm, 5 minutes to 6 hours)",
		readMinutes,
	);
