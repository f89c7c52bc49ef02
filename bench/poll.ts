import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { openNewsroom } from "../test/e2e/newsroom.ts";
import { type Row, time } from "./timing.ts";

const cli = resolve(import.meta.dirname, "../dist/cli.js");
const feeds = 200;
const items = 50;

const run = (program: string, args: readonly string[]): Promise<void> =>
	new Promise((done, fail) => {
		const child = spawn(program, args, { stdio: "ignore" });
		child.on("error", fail);
		child.on("close", (code) =>
			code === 0 ? done() : fail(new Error(`${program} ended with ${code}`)),
		);
	});

const hasNewsboat = (): boolean =>
	spawnSync("newsboat", ["--version"]).status === 0;

/** Both read the same server, on one machine, each with a fresh cache and then again when nothing is new. */
export const measurePoll = async (): Promise<Row[]> => {
	if (!hasNewsboat()) {
		console.error("poll: newsboat is not installed, so there is no peer");
		return [];
	}
	const newsroom = await openNewsroom(feeds, items);
	const folder = mkdtempSync(join(tmpdir(), "dealwatch-poll-"));
	const urls = join(folder, "urls");
	const config = join(folder, "config");
	writeFileSync(urls, newsroom.feeds.join("\n"));
	writeFileSync(config, "reload-threads 4\n");
	const newsboat = () =>
		run("newsboat", [
			...["-u", urls, "-C", config, "-c", join(folder, "cache.db")],
			...["-x", "reload"],
		]);
	const own = () =>
		run(process.execPath, [
			...[cli, "headless", "--once", "--data", join(folder, "data")],
			...newsroom.feeds.flatMap((url) => ["--feed", url]),
		]);
	try {
		const first = { peer: await time(newsboat), own: await time(own) };
		const second = { peer: await time(newsboat), own: await time(own) };
		const row = (
			what: string,
			{ peer, own: ours }: typeof first,
			limit: number,
		): Row => ({
			what: `poll of ${feeds} feeds × ${items} items, ${what}`,
			measured: `${(ours / 1_000).toFixed(2)} s`,
			beside: `${(peer / 1_000).toFixed(2)} s, newsboat -x reload`,
			ratio: ours / peer,
			budget: `≤ ${limit} ×`,
			isWithin: ours / peer <= limit,
		});
		return [row("all new", first, 1), row("all unchanged", second, 0.5)];
	} finally {
		await newsroom.close();
		rmSync(folder, { recursive: true, force: true });
	}
};
