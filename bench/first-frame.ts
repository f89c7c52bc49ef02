import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "rolldown";
import { median, type Row } from "./timing.ts";

const root = resolve(import.meta.dirname, "..");
const runs = 9;

/** The least that an Ink app can be: one line of text, in the same alternate screen. */
const bareApp = `
import { render, Text } from "ink";
import { createElement } from "react";
render(createElement(Text, null, "bare"), { alternateScreen: true, interactive: true });
setInterval(() => {}, 1000);
`;

const bundleBare = async (folder: string): Promise<string> => {
	const input = join(root, "bench", ".bare.ts");
	writeFileSync(input, bareApp);
	try {
		await build({
			input,
			platform: "node",
			external: ["react-devtools-core"],
			logLevel: "silent",
			transform: { define: { "process.env.NODE_ENV": '"production"' } },
			output: {
				dir: folder,
				entryFileNames: "bare.js",
				format: "esm",
				minify: true,
			},
		});
	} finally {
		rmSync(input);
	}
	writeFileSync(join(folder, "package.json"), '{"type":"module"}');
	return join(folder, "bare.js");
};

/** Milliseconds from the start of the process to the needle on a real pseudo-terminal of 120x40. */
const frameTime = (command: string, needle: string): Promise<number> =>
	new Promise((done, fail) => {
		const start = performance.now();
		const child = spawn(
			"script",
			["-qfec", `stty cols 120 rows 40; exec ${command}`, "/dev/null"],
			{ env: { ...process.env, TERM: "xterm-256color", CI: undefined } },
		);
		let seen = "";
		child.stdout.on("data", (chunk: Buffer) => {
			seen += chunk.toString("utf8");
			if (!seen.includes(needle)) return;
			done(performance.now() - start);
			child.kill("SIGKILL");
		});
		child.on("error", fail);
		child.on("exit", () => fail(new Error(`no frame: ${seen.slice(0, 500)}`)));
	});

/** Alternating, so that a slow moment of the machine falls on both. */
export const measureFirstFrame = async (): Promise<Row[]> => {
	const folder = mkdtempSync(join(tmpdir(), "dealwatch-bench-"));
	try {
		const bare = await bundleBare(folder);
		const own = `${process.execPath} ${join(root, "dist/cli.js")} --data ${join(folder, "data")} --feed ${join(root, "feeds/archive.xml")}`;
		const times = { bare: [] as number[], own: [] as number[] };
		for (let run = 0; run < runs; run += 1) {
			times.bare.push(await frameTime(`${process.execPath} ${bare}`, "bare"));
			times.own.push(await frameTime(own, "dealwatch"));
		}
		const [floor, measured] = [median(times.bare), median(times.own)];
		return [
			{
				what: "first frame, 120x40",
				measured: `${measured.toFixed(0)} ms`,
				beside: `${floor.toFixed(0)} ms, a bare Ink app bundled alike`,
				ratio: measured / floor,
				budget: "≤ 1.3 ×",
				isWithin: measured / floor <= 1.3,
			},
		];
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
};
