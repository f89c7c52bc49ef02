import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";

/** A command on a pseudo-terminal of 120x40; what is written to its input is typed. */
export const onTerminal = (command: string): ChildProcessWithoutNullStreams =>
	spawn(
		"script",
		["-qfec", `stty cols 120 rows 40; exec ${command}`, "/dev/null"],
		{ env: { ...process.env, TERM: "xterm-256color", CI: undefined } },
	);
