import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Ended, runProgram } from "../test/e2e/program.ts";
import { openDesks } from "./desks.ts";
import { openPostOffice, type PostOffice } from "./post-office.ts";
import { seeded } from "./seeded.ts";
import type { Row } from "./timing.ts";

const cli = resolve(import.meta.dirname, "../dist/cli.js");
const kills = 20;
const items = 60;
/** Milliseconds: how long a life lasts at least and at most, and for how long the last one is waited. */
const life = { least: 800, most: 4_500, last: 15 * 60_000 } as const;
/** Milliseconds: the slowest answer of a feed, and of the receiver. */
const slowest = { feed: 800, receiver: 30 } as const;

const topicOf = (feeds: readonly string[]): string =>
	[
		"title: Any deal",
		"announced: 2025-09-01",
		"parties: [{ name: OpenAI }, { name: NVIDIA }]",
		"keywords: [companies]",
		"alerts: [{ events: [deal.*, dispute.*] }]",
		"feeds:",
		...feeds.map(
			(url, at) => `  - { url: "${url}", title: Desk ${at}, fullText: never }`,
		),
	].join("\n");

type Told = Readonly<{ id: string; type: string }>;

/** The baseline's id holds the moment of the first start, which no two stores share. */
const isNews = ({ type }: Told): boolean => type !== "io.dealwatch.baseline.v1";

const linesOf = ({ stdout }: Ended) =>
	stdout
		.split("\n")
		.filter(Boolean)
		.map((line) => JSON.parse(line));

/** The ids that a run in peace tells. */
const idsInPeace = async (args: readonly string[]): Promise<string[]> => {
	const told: Told[] = linesOf(
		await runProgram(["headless", "--once", ...args]),
	);
	return told.filter(isNews).map(({ id }) => id);
};

type Entry = Readonly<{ sink: string; alert: Told }>;

/** The ids for the webhook in the order in which they were written. */
const idsWritten = async (args: readonly string[]): Promise<string[]> => {
	const list = ["alerts", "list", "--json", "--limit", "99999"];
	const entries: Entry[] = linesOf(await runProgram([...list, ...args]));
	return entries
		.filter(({ sink, alert }) => sink.startsWith("webhook") && isNews(alert))
		.map(({ alert }) => alert.id)
		.reverse();
};

const end = async (child: ChildProcess, signal: NodeJS.Signals) => {
	const ended = once(child, "exit");
	child.kill(signal);
	await ended;
};

/** Lets the program live for a random while and die, over and over, and then until all that is expected has come. */
const liveAndDie = async (
	args: readonly string[],
	random: () => number,
	isDone: () => boolean,
): Promise<void> => {
	const start = () =>
		spawn(process.execPath, [cli, "headless", ...args], { stdio: "ignore" });
	for (let kill = 0; kill < kills; kill += 1) {
		const child = start();
		await sleep(life.least + (life.most - life.least) * random());
		await end(child, "SIGKILL");
	}
	const last = start();
	const patience = performance.now() + life.last;
	while (!isDone() && performance.now() < patience) await sleep(200);
	await end(last, "SIGTERM");
};

const isInOrder = (
	came: Iterable<string>,
	written: readonly string[],
): boolean => {
	const places = new Map(written.map((id, place) => [id, place]));
	const order = [...came].flatMap((id) => places.get(id) ?? []);
	return order.every((place, at) => at === 0 || place > (order[at - 1] ?? 0));
};

const inWords = (failed: ReadonlyMap<string, number>): string =>
	[...failed].map(([fault, times]) => `${times} × ${fault}`).join(", ");

const rowOf = (
	expected: readonly string[],
	written: readonly string[],
	{ taken, failed }: Pick<PostOffice, "taken" | "failed">,
): Row => {
	const lost = expected.filter((id) => !taken.has(id));
	const invented = written.filter((id) => !expected.includes(id));
	const texts = [...taken.values()];
	const repeated = texts.reduce((sum, all) => sum + all.length - 1, 0);
	const changed = texts.filter((all) => new Set(all).size > 1);
	const isOrdered = isInOrder(taken.keys(), written);
	const faults = [lost, invented, changed].flat().length;
	return {
		what: `${expected.length} alerts to a webhook, ${kills} × kill -9, ${inWords(failed)}`,
		measured: `${lost.length} lost, ${invented.length} invented, ${repeated} repeated under their own id and in the same words; ${isOrdered ? "in order" : "out of order"}`,
		beside: `${expected.length} in peace`,
		ratio: (expected.length - lost.length) / expected.length,
		budget: "≥ 1,000 arrive, in order, twice only with equal ids",
		isWithin: faults === 0 && isOrdered && expected.length >= 1_000,
	};
};

/** A thousand alerts, a receiver that fails, and sudden deaths at random moments between writing and delivery. */
export const measureDeliveries = async (): Promise<Row[]> => {
	const random = seeded(20_250_922);
	const desks = await openDesks(items, slowest.feed, random);
	const office = await openPostOffice(random, slowest.receiver);
	const folder = mkdtempSync(join(tmpdir(), "dealwatch-deliveries-"));
	const topic = join(folder, "topic.yaml");
	writeFileSync(topic, topicOf(desks.feeds));
	const of = (data: string) => [
		...["--data", join(folder, data), "--topic", topic],
	];
	const polling = ["--since", "2020-01-01", "--allow-private", "127.0.0.1"];
	try {
		const expected = await idsInPeace([...of("peaceful"), ...polling]);
		await liveAndDie(
			[...of("killed"), ...polling, "--webhook", office.url],
			random,
			() => expected.every((id) => office.taken.has(id)),
		);
		const written = await idsWritten(of("killed"));
		return [rowOf(expected, written, office)];
	} finally {
		desks.close();
		await office.close();
		rmSync(folder, { recursive: true, force: true });
	}
};
