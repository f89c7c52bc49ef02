import module from "node:module";
import { Command, CommanderError } from "commander";
import { defineAlerts } from "./command/alerts.ts";
import { defineDoctor } from "./command/doctor.ts";
import { defineExtract } from "./command/extract.ts";
import { exitCode, Failure } from "./command/failure.ts";
import { defineFeeds } from "./command/feeds.ts";
import { defineHeadless } from "./command/headless.ts";
import { defineReplay } from "./command/replay.ts";
import { defineReport } from "./command/report.ts";
import { defineWatch } from "./command/watch.ts";
import { version } from "./package.ts";
import { wordStoreTrouble } from "./store/trouble.ts";

// What a command loads is compiled once and kept in the system's folder for temporary files.
module.enableCompileCache?.();

const program = new Command("dealwatch")
	.description(
		"Watches news feeds for big business deals and keeps a ledger of what is known, contested and due.",
	)
	.version(version(), "-V, --version")
	.showHelpAfterError("(dealwatch --help lists commands and flags)")
	.exitOverride();

for (const define of [
	defineWatch,
	defineHeadless,
	defineReport,
	defineExtract,
	defineFeeds,
	defineReplay,
	defineAlerts,
	defineDoctor,
])
	define(program);

/** The one handler of everything that was thrown: expected trouble in a sentence, a broken invariant with its trace. */
const codeOf = (error: unknown): number => {
	if (error instanceof CommanderError)
		return error.exitCode === 0 ? exitCode.fine : exitCode.usage;
	if (error instanceof Failure) {
		console.error(`dealwatch: ${error.message}`);
		return error.code;
	}
	const trouble = wordStoreTrouble(error);
	if (trouble !== null) console.error(`dealwatch: ${trouble}`);
	else console.error("dealwatch: this is a fault of the program:", error);
	return exitCode.failed;
};

// A reader such as `head` that closes the pipe ends the program quietly, as with any Unix tool.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
	if (error.code === "EPIPE") process.exit(exitCode.fine);
	throw error;
});

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

try {
	if (major < 22 || (major === 22 && minor < 19))
		throw new Failure(
			`needs Node 22.19 or newer, and this is ${process.versions.node}. Install a newer one from https://nodejs.org, or run it from its repository with \`npm ci && npm start\`, which brings its own.`,
		);
	await program.parseAsync();
} catch (error) {
	process.exitCode = codeOf(error);
}
