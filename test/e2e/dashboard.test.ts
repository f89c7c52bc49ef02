import {
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { archive, takeStore } from "./archive.ts";
import { endTerminals, hasTmux, Terminal } from "./terminal.ts";

/** One for all: the first dashboard reads the archive, the others find it stored. */
let folder: string;
let terminal: Terminal;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "dealwatch-dashboard-"));
});

afterEach(() => {
	terminal.close();
});

afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
	endTerminals();
});

const open = (columns: number, rows: number, ...more: string[]): Terminal => {
	terminal = new Terminal(columns, rows, [
		...["--data", folder, "--feed", archive, "--as-of", "2026-11-21"],
		...more,
	]);
	return terminal;
};

const shows =
	(...words: string[]) =>
	(screen: string): boolean =>
		words.every((word) => screen.includes(word));

describe.runIf(hasTmux)("the dashboard in a real terminal", () => {
	it("shows deals, tranches, reactions, disputes and feeds at 120x40", async () => {
		const screen = await open(120, 40).until(
			shows("NVIDIA → OpenAI", "up to $100B", "+3.93", "stories say on hold"),
		);
		for (const words of [
			...["$100B · $10B for each 1 GW", "told to be on hold", "off?"],
			...["+4.5", "−1.1", "5 Feeds", "Archive"],
		])
			expect(screen).toContain(words);
		expect(screen.match(/\$10B on hold/g)).toHaveLength(10);
	});

	it("tells of no day in a replay before it knows what that day brought", async () => {
		const speed = ["--speed", "864000"];
		terminal = new Terminal(120, 40, ["replay", archive, ...speed]);
		let shown = "";
		let isOver = false;
		while (!isOver) {
			// A key has a frame drawn, at whatever moment.
			await terminal.press("j");
			// Thirty frames a second are drawn at most: each is seen.
			await sleep(20);
			const screen = await terminal.screen();
			const [, words = ""] = /▶ REPLAY (\d+ \w+ \d+)/.exec(screen) ?? [];
			isOver = screen.split("\n")[0]?.includes("■ ") === true;
			if (words === "") continue;
			shown = new Date(`${words} UTC`).toISOString().slice(0, 10);
			if (shown > "2026-02-02") expect(screen).toContain("told to be on hold");
			if (shown > "2026-02-20") expect(screen).toContain("cancelled? 1 story");
		}
		expect(shown > "2026-02-20").toBe(true);
	}, 60_000);

	it("opens a dispute to both sides' quotes, goes back, and quits", async () => {
		open(120, 40);
		await terminal.until(shows("up to $100B"));
		await terminal.press("4", "/");
		await terminal.press("chips");
		await terminal.press("Enter");
		// The dashboard before may have ended with half of the archive read.
		await terminal.until(shows("/chips", "6 stories say 4–5 M chips"));
		await terminal.press("Enter");
		await terminal.until(shows("4–5 M chips", "6 stories", "read by"));
		await terminal.press("G");
		await terminal.until(shows("5–10 M chips", "xinwen.mobi"));
		await terminal.press("Escape");
		await terminal.until(shows("1 Deals"));
		await terminal.press("q");
		await terminal.until(shows("exit code 0"));
	});

	it("travels in time: on the day before it was announced there was no such deal", async () => {
		open(120, 40);
		await terminal.until(shows("up to $100B"));
		await terminal.press("t");
		await terminal.press("2025-09-20");
		await terminal.press("Enter");
		// The terminal may be looked at while it still draws.
		await terminal.until(
			(screen) =>
				shows("AS OF 20 Sep 2025")(screen) && !screen.includes("up to $100B"),
		);
		await terminal.press("t");
		await terminal.press("2026-03-01", "Enter");
		await terminal.until(shows("AS OF 1 Mar 2026", "told to be on hold"));
		await terminal.press("t");
		await terminal.press("2025-12-01", "Enter");
		const before = await terminal.until(
			shows("AS OF 1 Dec 2025", "opens in 212 days"),
		);
		expect(before).not.toContain("told to be on hold");
	});

	it("is usable at 80x24, says so when the terminal is too small, and grows back", async () => {
		open(80, 24);
		await terminal.until(shows("1 Deals", "2 Tranches", "3 Reactions"));
		await terminal.press("Tab");
		await terminal.until(shows("[2 Tranches"));
		terminal.resize(40, 10);
		await terminal.until(shows("40x10"));
		terminal.resize(120, 40);
		await terminal.until(shows("4 Disputes", "5 Feeds"));
	});

	it("ends cleanly on Ctrl-C, with the terminal as it was", async () => {
		open(120, 40, "--lang", "zh-Hans");
		await terminal.until(shows("交易", "最高1,000亿美元"));
		await terminal.press("C-c");
		await terminal.until(shows("exit code 0"));
	});

	it("breaks off with the terminal restored, tells why and where the trace is, and starts again", async () => {
		const own = await takeStore(join(folder, "own"));
		const live = ["--data", own, "--feed", archive];
		terminal = new Terminal(120, 40, live);
		// Not before all is loaded: else nothing is kept for the next start.
		await terminal.until(shows("up to $100B", "1/1 feeds", "◉ LIVE"));
		await terminal.press("q");
		await terminal.until(shows("exit code 0"));
		terminal.close();
		const [kept = ""] = readdirSync(own).filter((name) =>
			name.startsWith("glimpse-"),
		);
		const glimpse = JSON.parse(readFileSync(join(own, kept), "utf8"));
		glimpse.glimpse.statement = { deals: [{}] };
		writeFileSync(join(own, kept), JSON.stringify(glimpse));
		terminal = new Terminal(120, 40, live);
		const screen = await terminal.until(shows("exit code 1"));
		expect(screen).toContain("The dashboard broke off");
		const log = /the trace is in (\S+dealwatch\.log)/.exec(
			screen.replaceAll("\n", ""),
		)?.[1];
		expect(readFileSync(log ?? "", "utf8")).toContain(
			"the dashboard broke off",
		);
		terminal.close();
		terminal = new Terminal(120, 40, live);
		await terminal.until(shows("up to $100B", "1/1 feeds"));
	}, 40_000);

	it("tells of a broken topic nothing but what is wrong in it", async () => {
		const topic = join(folder, "bad.yaml");
		writeFileSync(topic, "title: A–B\nannounced: 2025-09-22\npartys: []\n");
		terminal = new Terminal(160, 24, ["--topic", topic, "--data", ":memory:"]);
		const screen = await terminal.until(shows("exit code 2"));
		expect(screen.trim().split("\n")).toEqual([
			`dealwatch: ${topic}:1:1: parties is missing; add it, as a list`,
			`${topic}:3:1: there is no key “partys” here; did you mean “parties”?`,
			"exit code 2",
		]);
	});

	it("does not wait before what can't be read, but ends and tells", async () => {
		const own = await takeStore(join(folder, "unread"));
		const data = ["--data", own];
		const database = new DatabaseSync(join(own, "nvidia-openai.sqlite"));
		database.exec("update article set claims = '{'");
		database.close();
		terminal = new Terminal(120, 40, [...data, "--feed", archive]);
		const screen = await terminal.until(shows("exit code 1"));
		expect(screen).toContain("What is stored can't be read");
		expect(screen).not.toContain("open disputes");
	});

	it("serves without a log where none can be kept", async () => {
		const [file, data] = [join(folder, "no-folder"), ["--data", folder]];
		writeFileSync(file, "");
		terminal = new Terminal(120, 40, [...data, "--feed", archive], {
			state: file,
		});
		await terminal.until(shows("up to $100B", "1/1 feeds"));
		await terminal.press("q");
		await terminal.until(shows("exit code 0"));
	});
});
