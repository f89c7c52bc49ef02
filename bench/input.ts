import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { bundle } from "./bundle.ts";
import { onTerminal } from "./terminal.ts";
import { median, type Row } from "./timing.ts";

const [deals, disputes] = [10_000, 2_000];
/** Milliseconds. */
const budget = 50;
const settle = 4_000;
const rounds = 4;

/** What is pressed in each round, by what it asks for; every key changes the screen. */
const actions: Readonly<Record<string, readonly string[]>> = {
	"next row": [..."jjjjjjjjjj"],
	"last row, first row": [..."GgGg"],
	"disputes and their rows": [..."4jjjg1"],
	"evidence, quotes, back": ["\r", "n", "N", "q"],
	"a filter typed": ["/", ..."nvidia 7", "\u001b"],
	"another order": [..."sssssssss"],
};

/** The least that an Ink app can do with a key: one number more. */
const bareApp = `
import { render, Text, useInput } from "ink";
import { createElement, useState } from "react";
const App = () => {
	const [keys, setKeys] = useState(0);
	useInput(() => setKeys((before) => before + 1));
	return createElement(Text, null, "a line with the number of keys pressed so far: " + keys);
};
render(createElement(App), { alternateScreen: true, interactive: true });
`;

/** As hands type, never at the beat of the program's own clock. */
const pause = (): Promise<void> => sleep(130 + Math.random() * 100);

/** Milliseconds from a key to the first bytes of its frame; the clock's write, once a second, is shorter than any. */
const respond = (
	terminal: ChildProcessWithoutNullStreams,
	key: string,
): Promise<number> =>
	new Promise((done) => {
		const start = performance.now();
		const listen = (chunk: Buffer): void => {
			if (chunk.length < 30) return;
			terminal.stdout.off("data", listen);
			done(performance.now() - start);
		};
		terminal.stdout.on("data", listen);
		terminal.stdin.write(key);
	});

const start = async (
	command: string,
): Promise<ChildProcessWithoutNullStreams> => {
	const terminal = onTerminal(command);
	terminal.stdout.resume();
	await sleep(settle);
	return terminal;
};

type Times = Map<string, readonly number[]>;

/** Turn by turn with the bare app, so that a slow moment of the machine falls on both. */
const measure = async (
	own: ChildProcessWithoutNullStreams,
	bare: ChildProcessWithoutNullStreams,
): Promise<Readonly<{ own: Times; bare: readonly number[] }>> => {
	const times: Times = new Map();
	const floor: number[] = [];
	for (let round = 0; round < rounds; round += 1)
		for (const [action, keys] of Object.entries(actions))
			for (const key of keys) {
				await pause();
				const time = await respond(own, key);
				times.set(action, [...(times.get(action) ?? []), time]);
				floor.push(await respond(bare, "x"));
			}
	return { own: times, bare: floor };
};

const rowOf = (
	action: string,
	figures: readonly number[],
	floor: number,
): Row => {
	const measured = median(figures);
	return {
		what: `key to frame, 120x40, 10,000 deals, 2,000 disputes: ${action}`,
		measured: `${measured.toFixed(0)} ms`,
		beside: `${floor.toFixed(0)} ms, a bare Ink app`,
		ratio: measured / floor,
		budget: `≤ ${budget} ms`,
		isWithin: measured <= budget,
	};
};

/** The dashboard on a terminal, over ten thousand deals: how long a key takes to show. */
export const measureInput = async (): Promise<Row[]> => {
	const folder = mkdtempSync(join(tmpdir(), "dealwatch-input-"));
	const terminals: ChildProcessWithoutNullStreams[] = [];
	try {
		const app = await bundle('import "./crowded-app.ts";', folder, "crowded");
		const bareScript = await bundle(bareApp, folder, "bare");
		for (const command of [`${app} ${deals} ${disputes}`, bareScript])
			terminals.push(await start(`${process.execPath} ${command}`));
		const [own, bare] = terminals;
		if (!own || !bare) return [];
		const times = await measure(own, bare);
		const floor = median(times.bare);
		return [...times.own].map(([action, figures]) =>
			rowOf(action, figures, floor),
		);
	} finally {
		for (const terminal of terminals) terminal.kill("SIGKILL");
		rmSync(folder, { recursive: true, force: true });
	}
};
