import type { Command } from "commander";
import { exitCode } from "./failure.ts";
import { type LedgerFlags, withLedgerFlags } from "./flags.ts";

const marks = { fine: "✓", warning: "!", wrong: "✗" } as const;

const run = async (flags: LedgerFlags & { json?: boolean }): Promise<void> => {
	const { examine } = await import("./doctor/examine.ts");
	const findings = await examine(flags);
	const lines = flags.json
		? [JSON.stringify(findings, null, 2)]
		: findings.map(({ state, what, mend }) =>
				[`${marks[state]} ${what}`, mend && `    ${mend}`]
					.filter(Boolean)
					.join("\n"),
			);
	process.stdout.write(`${lines.join("\n")}\n`);
	if (findings.some(({ state }) => state === "wrong"))
		process.exitCode = exitCode.failed;
};

/** `dealwatch doctor`: what is wrong, and how to mend it. */
export const defineDoctor = (program: Command): Command =>
	withLedgerFlags(program.command("doctor"))
		.description("examine topic, store, feeds and terminal")
		.option("--json", "as JSON, for programs")
		.action(run);
