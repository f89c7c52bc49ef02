import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { bundle } from "./bundle.ts";
import { makeMillion, storedName } from "./million.ts";
import { onTerminal } from "./terminal.ts";
import { median, type Row } from "./timing.ts";

const root = resolve(import.meta.dirname, "..");
const runs = 9;
/** Milliseconds in which a program whose terminal is gone ends, so that it takes no time from the next. */
const quiet = 500;
/** A name that only the archive's articles tell, in the first rows of the first panel. */
const archivedName = "Intel";

/** The least that an Ink app can be: one line of text, in the same alternate screen. */
const bareApp = `
import { render, Text } from "ink";
import { createElement } from "react";
render(createElement(Text, null, "bare"), { alternateScreen: true, interactive: true });
setInterval(() => {}, 1000);
`;

/** Milliseconds from the start of the process to the needle on a real pseudo-terminal of 120x40. */
const frameTime = (command: string, needle: string): Promise<number> =>
	new Promise((done, fail) => {
		const start = performance.now();
		const child = onTerminal(command);
		let seen = "";
		child.stdout.on("data", (chunk: Buffer) => {
			seen += chunk.toString("utf8");
			if (!seen.includes(needle)) return;
			const taken = performance.now() - start;
			child.stdout.removeAllListeners("data");
			child.removeAllListeners("exit");
			child.kill("SIGKILL");
			setTimeout(() => done(taken), quiet);
		});
		child.on("error", fail);
		child.on("exit", () => fail(new Error(`no frame: ${seen.slice(0, 500)}`)));
	});

const rowOf = (
	what: string,
	times: readonly number[],
	floors: readonly number[],
	beside: string,
): Row => {
	const [measured, floor] = [median(times), median(floors)];
	return {
		what,
		measured: `${measured.toFixed(0)} ms`,
		beside: `${floor.toFixed(0)} ms, ${beside}`,
		ratio: measured / floor,
		budget: "≤ 1.3 ×",
		isWithin: measured / floor <= 1.3,
	};
};

/** Alternating, so that a slow moment of the machine falls on all. */
export const measureFirstFrame = async (): Promise<Row[]> => {
	const folder = mkdtempSync(join(tmpdir(), "dealwatch-bench-"));
	try {
		const bare = `${process.execPath} ${await bundle(bareApp, folder, "bare")}`;
		const own = `${process.execPath} ${join(root, "dist/cli.js")}`;
		const small = `${own} --data ${join(folder, "data")} --feed ${join(root, "feeds/archive.xml")}`;
		const large = `${own} ${await makeMillion(folder)}`;
		const times: Record<"bare" | "small" | "large" | "few" | "many", number[]> =
			{ bare: [], small: [], large: [], few: [], many: [] };
		for (let run = 0; run < runs; run += 1) {
			times.bare.push(await frameTime(bare, "bare"));
			times.small.push(await frameTime(small, "dealwatch"));
			times.large.push(await frameTime(large, "dealwatch"));
			times.few.push(await frameTime(small, archivedName));
			times.many.push(await frameTime(large, storedName));
		}
		const app = "a bare Ink app bundled alike";
		return [
			rowOf("first frame, 120x40", times.small, times.bare, app),
			rowOf("first frame, 10⁶ claims stored", times.large, times.bare, app),
			rowOf(
				"first deals, 10⁶ claims stored",
				times.many,
				times.few,
				"with the archive's few",
			),
		];
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
};
