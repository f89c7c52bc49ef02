import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { bundle } from "./bundle.ts";
import { onTerminal } from "./terminal.ts";
import { median, type Row } from "./timing.ts";

const [deals, disputes] = [10_000, 2_000];
const budget = 50;
const settle = 3_000;
const rounds = 4;

/** What is pressed in each round, by what it asks for. */
const actions: Readonly<Record<string, readonly string[]>> = {
	"next row": [..."jjjjjjjjjj"],
	"last row, first row": [..."GgGg"],
	"disputes and their rows": [..."4gjjjG1"],
	"evidence, quotes, back": ["\r", "n", "N", "q"],
	"a filter typed": ["/", ..."nvidia 7", "\u001b"],
	"another order": [..."sssssssss"],
};

/** Ink waits after an Esc whether a sequence follows; the next key must not seem to be one. */
const pause = (): Promise<void> => sleep(130 + Math.random() * 100);

/** Milliseconds from a key to the first byte of its frame. The clock's own writes, once a second, are no answer. */
const respond = (
	terminal: ChildProcessWithoutNullStreams,
	key: string,
): Promise<number> =>
	new Promise((done) => {
		const start = performance.now();
		const listen = (chunk: Buffer): void => {
			if (chunk.length < 40) return;
			terminal.stdout.off("data", listen);
			done(performance.now() - start);
		};
		terminal.stdout.on("data", listen);
		terminal.stdin.write(key);
	});

const percentile = (figures: readonly number[], share: number): number =>
	figures.toSorted((a, b) => a - b)[Math.floor(figures.length * share)] ??
	Number.NaN;

const measure = async (
	terminal: ChildProcessWithoutNullStreams,
): Promise<ReadonlyMap<string, readonly number[]>> => {
	const times = new Map<string, number[]>();
	for (let round = 0; round < rounds; round += 1)
		for (const [action, keys] of Object.entries(actions))
			for (const key of keys) {
				await pause();
				const time = await respond(terminal, key);
				times.set(action, [...(times.get(action) ?? []), time]);
			}
	return times;
};

/** The dashboard at 120x40 over ten thousand deals: from a key to its frame. */
export const measureInput = async (): Promise<Row[]> => {
	const folder = mkdtempSync(join(tmpdir(), "dealwatch-input-"));
	const app = await bundle('import "./crowded-app.ts";', folder, "crowded");
	const terminal = onTerminal(
		`${process.execPath} ${app} ${deals} ${disputes}`,
	);
	terminal.stdout.resume();
	try {
		await sleep(settle);
		const times = await measure(terminal);
		return [...times].map(([action, figures]) => ({
			what: `key to frame, 120x40, 10,000 deals, 2,000 disputes: ${action}`,
			measured: `${median(figures).toFixed(0)} ms, 95 % within ${percentile(figures, 0.95).toFixed(0)} ms`,
			beside: `${budget} ms`,
			ratio: median(figures) / budget,
			budget: `≤ ${budget} ms`,
			isWithin: median(figures) <= budget,
		}));
	} finally {
		terminal.kill("SIGKILL");
		rmSync(folder, { recursive: true, force: true });
	}
};
