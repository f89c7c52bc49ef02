import { spawn } from "node:child_process";
import { resolve } from "node:path";

const cli = resolve(import.meta.dirname, "../../dist/cli.js");

export type Ended = Readonly<{
	code: number | null;
	stdout: string;
	stderr: string;
}>;

type Wishes = Partial<{
	input: string;
	killAfter: number;
	killAtOutput: boolean;
	/** Without the rights of root, to whom nothing is forbidden. */
	asNobody: boolean;
	environment: Readonly<Record<string, string>>;
}>;

const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

/** Runs the built program to its end; it is killed with SIGKILL `killAfter` milliseconds, or once it tells anything. */
export const runProgram = (
	args: readonly string[],
	{
		input = "",
		killAfter,
		killAtOutput = false,
		asNobody = false,
		environment = {},
	}: Wishes = {},
): Promise<Ended> =>
	new Promise((done, fail) => {
		const child = spawn(process.execPath, [cli, ...args], {
			...(asNobody && nobody),
			env: {
				...process.env,
				...{ LANG: "C.UTF-8", LC_ALL: "C.UTF-8" },
				...environment,
			},
		});
		let stdout = "";
		let stderr = "";
		child.stdout.setEncoding("utf8").on("data", (chunk) => {
			stdout += chunk;
			if (killAtOutput) child.kill("SIGKILL");
		});
		child.stderr.setEncoding("utf8").on("data", (chunk) => {
			stderr += chunk;
		});
		const killer =
			killAfter === undefined
				? undefined
				: setTimeout(() => child.kill("SIGKILL"), killAfter);
		child.on("error", fail);
		child.on("close", (code) => {
			clearTimeout(killer);
			done({ code, stdout, stderr });
		});
		child.stdin.end(input);
	});
