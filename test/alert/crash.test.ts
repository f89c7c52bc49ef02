import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, watch } from "node:fs";
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
const liveOn = async (sink: Record<string, unknown>): Promise<number> => {
	const args = [join(folder, "store.sqlite"), JSON.stringify(sink)];
	for (let lives = 1; ; lives += 1) {
		child = spawn(process.execPath, [doomed, ...args, String(total)], {
			stdio: "inherit",
		});
		const [code] = await once(child, "exit");
		if (code === 0) return lives;
	}
};

/** Kills once, when so many have come. */
const killAt = (count: number) => {
	let isDone = false;
	return (came: number): void => {
		if (isDone || came < count) return;
		isDone = true;
		kill();
	};
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
	const lives = await liveOn({ type: "webhook", url: receiver.url });
	await receiver.close();
	expect(lives).toBe(deaths.length + 1);
	expect([...new Set(taken)]).toEqual(ids);
	expect(taken.length - total).toBeLessThanOrEqual(deaths.length);
});

it("loses no mail", async () => {
	const countAt = killAt(5);
	const mailbox = await openMailbox({});
	const watching = setInterval(() => countAt(mailbox.letters.length), 1);
	await liveOn({
		...{ type: "email", host: "127.0.0.1", port: mailbox.port, tls: "none" },
		...{ from: "desk@news.example", to: ["ann@news.example"] },
	});
	clearInterval(watching);
	await mailbox.close();
	const came = mailbox.letters.map((one) => /^Message-ID: .*$/m.exec(one)?.[0]);
	expect(new Set(came).size).toBe(total);
	expect(came.length - total).toBeLessThanOrEqual(1);
});

/** What stands in a file that grows, and a death when so many are in it. */
const watchFile = (path: string, read: (text: string) => string[]) => {
	const came = () => (existsSync(path) ? read(readFileSync(path, "utf8")) : []);
	const countAt = killAt(5);
	const watcher = watch(folder, () => countAt(came().length));
	return { came, close: () => watcher.close() };
};

it("loses nothing that a program takes", async () => {
	const path = join(folder, "taken");
	const file = watchFile(path, (text) =>
		text
			.split("\n")
			.slice(0, -1)
			.map((line) => String(JSON.parse(line).id)),
	);
	await liveOn({
		type: "command",
		command: ["/bin/sh", "-c", `cat >> "${path}"`],
	});
	file.close();
	expect([...new Set(file.came())]).toEqual(ids);
	expect(file.came().length - total).toBeLessThanOrEqual(1);
});

it("loses nothing of an Atom file, and repeats nothing in it", async () => {
	const path = join(folder, "feed.xml");
	const file = watchFile(path, (text) =>
		[...text.matchAll(/<id>[^<]*:(\d+)<\/id>/g)].map(([, id = ""]) => id),
	);
	await liveOn({ type: "atom", path });
	file.close();
	expect(file.came().toReversed()).toEqual(ids);
});
