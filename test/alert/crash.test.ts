import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openMailbox } from "./mailbox.ts";
import { answers, openReceiver } from "./receiver.ts";

const doomed = resolve(import.meta.dirname, "doomed.ts");
const total = 20;
const ids = Array.from({ length: total }, (_, at) => String(at));

let folder = "";
let child: ChildProcess | undefined;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "dealwatch-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const kill = () => child?.kill("SIGKILL");

/** Starts the process again until it comes to its end; returns how often it was started. */
const liveOn = async (
	...sinks: readonly Record<string, unknown>[]
): Promise<number> => {
	const args = [join(folder, "store.sqlite"), JSON.stringify(sinks)];
	for (let lives = 1; ; lives += 1) {
		child = spawn(process.execPath, [doomed, ...args, String(total)], {
			stdio: "inherit",
		});
		const [code] = await once(child, "exit");
		if (code === 0) return lives;
	}
};

it("loses nothing under kill -9, and repeats only what carries the same id", async () => {
	/** At which letter the process is killed, and whether the receiver still takes that letter. */
	const deaths = [
		{ at: 1, answered: false },
		{ at: 10, answered: true },
	];
	let letters = 0;
	const taken: string[] = [];
	const receiver = await openReceiver((response, letter) => {
		letters += 1;
		const death = deaths.find(({ at }) => at === letters);
		if (death?.answered !== false) {
			taken.push(String(letter.headers["webhook-id"]));
			answers.status(204)(response, letter);
		}
		if (death) kill();
	});
	const lives = await liveOn({
		name: "desk",
		type: "webhook",
		url: receiver.url,
	});
	await receiver.close();
	expect(lives).toBe(deaths.length + 1);
	expect([...new Set(taken)]).toEqual(ids);
	expect(taken.length - total).toBeLessThanOrEqual(deaths.length);
});

/** What stands in a file by now. */
const readFrom = (path: string, read: (text: string) => string[]) =>
	existsSync(path) ? read(readFileSync(path, "utf8")) : [];

const linesOf = (text: string): string[] =>
	text
		.split("\n")
		.slice(0, -1)
		.map((line) => String(JSON.parse(line).id));

const entriesOf = (text: string): string[] =>
	[...text.matchAll(/<id>[^<]*:(\d+)<\/id>/g)].map(([, id = ""]) => id);

it("loses no mail, nothing that a program takes, and nothing of an Atom file", async () => {
	const mailbox = await openMailbox({});
	const taken = join(folder, "taken");
	const feed = join(folder, "feed.xml");
	const deaths = [
		() => mailbox.letters.length >= 3,
		() => readFrom(taken, linesOf).length >= 12,
	];
	const watching = setInterval(() => {
		if (deaths[0]?.() !== true) return;
		deaths.shift();
		kill();
	}, 2);
	const address = { from: "desk@news.example", to: ["ann@news.example"] };
	const server = { host: "127.0.0.1", port: mailbox.port, tls: "none" };
	await liveOn(
		{ name: "mail", type: "email", ...server, ...address },
		{
			...{ name: "script", type: "command" },
			command: ["/bin/sh", "-c", `cat >> "${taken}"`],
		},
		{ name: "reader", type: "atom", path: feed },
	);
	clearInterval(watching);
	await mailbox.close();

	const mails = mailbox.letters.map(
		(one) => /^Message-ID: .*$/m.exec(one)?.[0],
	);
	expect(new Set(mails).size).toBe(total);
	expect(mails.length - total).toBeLessThanOrEqual(2);
	const lines = readFrom(taken, linesOf);
	expect([...new Set(lines)]).toEqual(ids);
	expect(lines.length - total).toBeLessThanOrEqual(2);
	expect(readFrom(feed, entriesOf).toReversed()).toEqual(ids);
});
