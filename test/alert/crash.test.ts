import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { answers, openReceiver } from "./receiver.ts";

const doomed = resolve(import.meta.dirname, "doomed.ts");
const total = 60;

/** At which letter the process is killed, and whether the receiver still takes that letter. */
const deaths = [
	{ at: 1, answered: false },
	{ at: 30, answered: true },
];

let folder = "";
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "dealwatch-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it("loses nothing under kill -9, and repeats only what carries the same id", async () => {
	let child: ChildProcess | undefined;
	let letters = 0;
	const taken: string[] = [];
	const receiver = await openReceiver((response, letter) => {
		letters += 1;
		const death = deaths.find(({ at }) => at === letters);
		if (death?.answered !== false) {
			taken.push(String(letter.headers["webhook-id"]));
			answers.status(204)(response, letter);
		}
		if (death) child?.kill("SIGKILL");
	});

	const live = async (): Promise<boolean> => {
		const store = join(folder, "store.sqlite");
		const args = [doomed, store, receiver.url, String(total)];
		child = spawn(process.execPath, args, { stdio: "inherit" });
		const [code] = await once(child, "exit");
		return code === 0;
	};

	let lives = 1;
	for (; !(await live()); lives += 1);
	await receiver.close();

	expect(lives).toBe(deaths.length + 1);
	const ids = Array.from({ length: total }, (_, at) => String(at));
	expect([...new Set(taken)]).toEqual(ids);
	expect(taken.length - total).toBeLessThanOrEqual(deaths.length);
});
