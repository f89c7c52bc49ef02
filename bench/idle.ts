import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { onTerminal } from "./terminal.ts";
import type { Row } from "./timing.ts";

const root = resolve(import.meta.dirname, "..");
const settle = 8_000;
const watched = 40_000;
const budget = { seconds: 1.5, bytes: 300, megabytes: 200 };

/** CPU seconds that a process has used: user and system time, in ticks of a hundredth (proc(5)). */
const cpuSeconds = (pid: number): number => {
	const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
	const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
	return (Number(fields[11]) + Number(fields[12])) / 100;
};

const residentMegabytes = (pid: number): number => {
	const status = readFileSync(`/proc/${pid}/status`, "utf8");
	return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
};

const childOf = (pid: number): number =>
	Number(execFileSync("pgrep", ["-P", String(pid)], { encoding: "utf8" }));

const row = (
	what: string,
	measured: string,
	ratio: number,
	limit: string,
): Row => ({
	what: `idle dashboard, 120x40, clock ticking: ${what}`,
	measured,
	beside: limit,
	ratio,
	budget: `≤ ${limit}`,
	isWithin: ratio <= 1,
});

/** The dashboard on a pseudo-terminal, left alone. */
export const measureIdle = async (): Promise<Row[]> => {
	const folder = mkdtempSync(join(tmpdir(), "dealwatch-idle-"));
	const program = `${process.execPath} ${join(root, "dist/cli.js")} --data ${folder} --feed ${join(root, "feeds/archive.xml")}`;
	const terminal = onTerminal(program);
	let bytes = 0;
	terminal.stdout.on("data", (chunk: Buffer) => {
		bytes += chunk.length;
	});
	try {
		await sleep(settle);
		const pid = childOf(terminal.pid ?? 0);
		const before = { cpu: cpuSeconds(pid), bytes };
		await sleep(watched);
		const cpu = ((cpuSeconds(pid) - before.cpu) * 60_000) / watched;
		const update = ((bytes - before.bytes) * 1_000) / watched;
		const memory = residentMegabytes(pid);
		return [
			row(
				"processor",
				`${cpu.toFixed(2)} CPU s a minute`,
				cpu / budget.seconds,
				`${budget.seconds} CPU s a minute`,
			),
			row(
				"terminal",
				`${update.toFixed(0)} bytes a second`,
				update / budget.bytes,
				`${budget.bytes} bytes an update`,
			),
			row(
				"memory",
				`${memory.toFixed(0)} MB resident`,
				memory / budget.megabytes,
				`${budget.megabytes} MB`,
			),
		];
	} finally {
		terminal.kill("SIGKILL");
		rmSync(folder, { recursive: true, force: true });
	}
};
