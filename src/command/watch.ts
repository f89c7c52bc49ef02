import type { Command } from "commander";
import { misuse } from "./failure.ts";
import { type LedgerFlags, withLedgerFlags, withPace } from "./flags.ts";

export type WatchFlags = LedgerFlags & {
	lang?: string;
	theme?: string;
	ascii?: boolean;
	notify?: boolean;
	screenReader?: boolean;
};

/** Words that name no command arrive here, at the default one, and so does a command behind flags. */
const run = async (
	[word]: readonly string[],
	flags: WatchFlags,
	{ parent }: Command,
): Promise<void> => {
	if (word !== undefined) {
		const isCommand = parent?.commands.some((each) => each.name() === word);
		throw misuse(
			isCommand
				? `Write the command first, its flags after it: dealwatch ${word} …`
				: `There is no command "${word}". \`dealwatch --help\` lists them.`,
		);
	}
	if (!process.stdout.isTTY || !process.stdin.isTTY)
		throw misuse(
			"watch draws on a terminal, and this is none. For alerts as lines run `dealwatch headless`, for the ledger as tables or JSON `dealwatch report`.",
		);
	const { runWatch } = await import("./watch/run.ts");
	await runWatch(flags);
};

/** `dealwatch watch`, and `dealwatch` alone: the dashboard. */
export const defineWatch = (program: Command): Command =>
	withPace(withLedgerFlags(program.command("watch", { isDefault: true })))
		.description("show the dashboard (the default command)")
		.usage("[options]")
		.argument("[words...]")
		.option("--lang <LANG>", "language: en, zh-Hans or zh-Hant")
		.option("--theme <THEME>", "dark, light or mono")
		.option("--ascii", "frames and signs in ASCII only")
		.option("--notify", "bell and notification on each new dispute")
		.option("--screen-reader", "plain text without frames")
		.addHelpText(
			"after",
			`
Examples:
  dealwatch                                        the NVIDIA–OpenAI deal
  dealwatch --topic amd-openai
  dealwatch --as-of 2025-09-30                     what was known on that day
  dealwatch --feed https://example.com/feed.xml --data :memory:`,
		)
		.action(run);
