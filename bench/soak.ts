import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setInterval } from "node:timers/promises";
import { bundle } from "./bundle.ts";
import { onTerminal } from "./terminal.ts";
import { median, type Row } from "./timing.ts";

const updates = 100_000;
/** The ledger grows as big as it ever will at once, so that what grows afterwards is a leak. */
const [deals, disputes] = [1_000, 200];
/** Keys that lead through every view and back. */
const keys = ["j", "4", "j", "\r", "n", "\u001b", "3", "j", "1", "s", "z", "z"];
const budget = 1.15;

const megabytes = (bytes: number): number => bytes / 1024 / 1024;

/** Resident megabytes at even steps of the way. */
const soak = async (folder: string): Promise<readonly number[]> => {
	const app = await bundle('import "./crowded-app.ts";', folder, "crowded");
	const report = join(folder, "memory");
	const command = [process.execPath, app, deals, disputes, updates, report];
	const terminal = onTerminal(command.join(" "));
	terminal.stdout.resume();
	const ended = new AbortController();
	terminal.on("exit", () => ended.abort());
	let pressed = 0;
	const beat = setInterval(200, undefined, { signal: ended.signal });
	try {
		for await (const _ of beat)
			terminal.stdin.write(keys[pressed++ % keys.length] ?? "");
	} catch (error) {
		if (!ended.signal.aborted) throw error;
	}
	return readFileSync(report, "utf8")
		.trim()
		.split("\n")
		.map(Number)
		.map(megabytes);
};

/** A hundred thousand updates, keys pressed all the while: what is resident in the second half beside the first. */
export const measureSoak = async (): Promise<Row[]> => {
	const folder = mkdtempSync(join(tmpdir(), "dealwatch-soak-"));
	try {
		const memory = await soak(folder);
		const half = memory.length / 2;
		const [before, after] = [memory.slice(half / 2, half), memory.slice(half)];
		const [floor, measured] = [median(before), median(after)];
		return [
			{
				what: "100,000 updates of the dashboard: memory",
				measured: `${measured.toFixed(0)} MB resident in the second half`,
				beside: `${floor.toFixed(0)} MB in the second quarter`,
				ratio: measured / floor,
				budget: `≤ ${budget} ×`,
				isWithin: measured / floor <= budget,
			},
		];
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
};
