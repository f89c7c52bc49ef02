import { spawn, spawnSync } from "node:child_process";
import {
	existsSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
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

/** CPU seconds of all children that have ended, user and system, in ticks of a hundredth (proc(5)); 0 where nobody tells. */
const childrenSeconds = (): number => {
	if (!existsSync("/proc/self/stat")) return 0;
	const stat = readFileSync("/proc/self/stat", "utf8");
	const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
	return (Number(fields[13]) + Number(fields[14])) / 100;
};

type Taken = Readonly<{ wall: number; cpu: number }>;

/** Seconds that a program takes: on a busy machine those of the processor tell more than those on the wall. */
const taken = async (program: () => Promise<void>): Promise<Taken> => {
	const before = childrenSeconds();
	const wall = (await time(program)) / 1_000;
	return { wall, cpu: childrenSeconds() - before };
};

const inWords = ({ wall, cpu }: Taken): string =>
	`${wall.toFixed(2)} s, ${cpu.toFixed(2)} of CPU`;

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
		const first = { peer: await taken(newsboat), own: await taken(own) };
		const second = { peer: await taken(newsboat), own: await taken(own) };
		const row = (
			what: string,
			{ peer, own: ours }: typeof first,
			limit: number,
		): Row => ({
			what: `poll of ${feeds} feeds × ${items} items, ${what}`,
			measured: inWords(ours),
			beside: `${inWords(peer)}, newsboat -x reload`,
			ratio: ours.wall / peer.wall,
			budget: `≤ ${limit} ×`,
			isWithin: ours.wall / peer.wall <= limit,
		});
		return [row("all new", first, 1), row("all unchanged", second, 0.5)];
	} finally {
		await newsroom.close();
		rmSync(folder, { recursive: true, force: true });
	}
};
