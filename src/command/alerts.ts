import type { Command } from "commander";
import { misuse } from "./failure.ts";
import { type LedgerFlags, withLedgerFlags } from "./flags.ts";

export type AlertFlags = LedgerFlags & {
	json?: boolean;
	state?: string;
	sink?: string;
	limit?: string;
};

const work = () => import("./alerts/work.ts");

const readKey = (text: string): number => {
	const key = Number(text);
	if (Number.isInteger(key) && key > 0) return key;
	throw misuse(
		`${text} is not the number of an alert: \`dealwatch alerts list\` shows them.`,
	);
};

/** `dealwatch alerts`: what was sent, what waits, what failed. */
export const defineAlerts = (program: Command): void => {
	const alerts = program
		.command("alerts")
		.description(
			"list alerts, send failed ones again or drop them, try the rules",
		);
	const sub = (name: string) => withLedgerFlags(alerts.command(name));

	sub("list")
		.description("alerts with their state, the newest first")
		.option("--state <STATE>", "waiting, delivered, dead or dropped")
		.option("--sink <NAME>", "only those for this sink")
		.option("--limit <N>", "at most so many", "50")
		.option("--json", "as JSON, for programs")
		.action(async (flags: AlertFlags) => (await work()).listAlerts(flags));
	sub("retry")
		.description("send these again, or all that were given up")
		.argument("[numbers...]", "as listed")
		.action(async (numbers: string[], flags: AlertFlags) =>
			(await work()).retryAlerts(numbers.map(readKey), flags),
		);
	sub("drop")
		.description("let these go unsent, or all that were given up")
		.argument("[numbers...]", "as listed")
		.action(async (numbers: string[], flags: AlertFlags) =>
			(await work()).dropAlerts(numbers.map(readKey), flags),
		);
	sub("test")
		.description("what the stored coverage would have raised under the rules")
		.option("--json", "one CloudEvent a line")
		.action(async (flags: AlertFlags) => (await work()).testAlerts(flags));
};
