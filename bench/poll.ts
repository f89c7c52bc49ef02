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
const rounds = 5;

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

type Round = Readonly<Record<"fresh" | "again", Record<"peer" | "own", Taken>>>;

/** Both read the same server, the one after the other, each with a fresh cache and then again when nothing is new. */
const playRound = async (urls: readonly string[]): Promise<Round> => {
	const folder = mkdtempSync(join(tmpdir(), "dealwatch-poll-"));
	const list = join(folder, "urls");
	const config = join(folder, "config");
	writeFileSync(list, urls.join("\n"));
	writeFileSync(config, "reload-threads 4\n");
	const peer = () =>
		run("newsboat", [
			...["-u", list, "-C", config, "-c", join(folder, "cache.db")],
			...["-x", "reload"],
		]);
	const own = () =>
		run(process.execPath, [
			...[cli, "headless", "--once", "--data", join(folder, "data")],
			...urls.flatMap((url) => ["--feed", url]),
		]);
	const both = async () => ({ peer: await taken(peer), own: await taken(own) });
	try {
		return { fresh: await both(), again: await both() };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
};

/** The one that took neither long nor little, by the wall's clock. */
const middleOf = (all: readonly Taken[]): Taken =>
	all.toSorted((a, b) => a.wall - b.wall)[all.length >> 1] ?? {
		wall: Number.NaN,
		cpu: Number.NaN,
	};

/** Several rounds on one machine: of each the middle one counts. */
export const measurePoll = async (): Promise<Row[]> => {
	if (!hasNewsboat()) {
		console.error("poll: newsboat is not installed, so there is no peer");
		return [];
	}
	const newsroom = await openNewsroom(feeds, items);
	const played: Round[] = [];
	try {
		for (let round = 0; round < rounds; round++)
			played.push(await playRound(newsroom.feeds));
	} finally {
		await newsroom.close();
	}
	const row = (what: string, which: keyof Round, limit: number): Row => {
		const peer = middleOf(played.map((round) => round[which].peer));
		const own = middleOf(played.map((round) => round[which].own));
		return {
			what: `poll of ${feeds} feeds × ${items} items, ${what}`,
			measured: inWords(own),
			beside: `${inWords(peer)}, newsboat -x reload`,
			ratio: own.wall / peer.wall,
			budget: `≤ ${limit} ×`,
			isWithin: own.wall / peer.wall <= limit,
		};
	};
	return [row("all new", "fresh", 1), row("all unchanged", "again", 0.5)];
};
