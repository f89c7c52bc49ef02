import {
	chmodSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { alwaysQuits, keymap } from "../../src/view/keymap.ts";
import { archive, takeStore } from "./archive.ts";
import { endTerminals, hasTmux, Terminal } from "./terminal.ts";

/** The keymap's names in tmux's words. */
const names: Readonly<Record<string, string>> = {
	...{ tab: "Tab", "shift-tab": "BTab", enter: "Enter", escape: "Escape" },
	...{ up: "Up", down: "Down", left: "Left", right: "Right", space: "Space" },
	...{ pageup: "PageUp", pagedown: "PageDown", home: "Home", end: "End" },
	...{ "ctrl-d": "C-d", "ctrl-u": "C-u", "ctrl-l": "C-l", "ctrl-z": "C-z" },
	[alwaysQuits]: "C-c",
};

/** Keys, and what the screen shows after them. */
type Step = readonly [keys: readonly string[], shows: RegExp];

const row = (number: number | string) => new RegExp(` ${number} of \\d+ ═`);
const quote = (number: number) => new RegExp(`quote ${number} of \\d+`);
const panel = (number: number) => new RegExp(`╔═ ${number} `);
const later = /[╔═] 1 Deals .* (?:1[2-9]|[23]\d) of \d+ ═/;

const panels: readonly Step[] = [
	[["tab"], panel(2)],
	[["right"], panel(3)],
	[["l"], panel(4)],
	[["shift-tab"], panel(3)],
	[["left"], panel(2)],
	[["h"], panel(1)],
	...[5, 4, 3, 2, 1].map((number): Step => [[`${number}`], panel(number)]),
];

const rows: readonly Step[] = [
	[["down"], row(2)],
	[["j"], row(3)],
	[["up"], row(2)],
	[["k"], row(1)],
	...[
		["pagedown", "pageup"],
		["ctrl-d", "ctrl-u"],
	].flatMap(([down = "", up = ""]): Step[] => [
		[[down], later],
		[[up], row(1)],
	]),
	[["space"], later],
	[["home"], row(1)],
	[["end"], /1 Deals .* (\d+) of \1 ═/],
	[["g"], row(1)],
	[["G"], /1 Deals .* (\d+) of \1 ═/],
	[["g"], row(1)],
];

const look: readonly Step[] = [
	[["s"], /sort: stories ▼/],
	[["S"], /sort: stories ▲/],
	[[..."ssssssss"], /sort: relevance ▼/],
	[["d"], /1 Deals disputed only/],
	[["d"], /1 Deals sort/],
	[["="], /╔═ Tally .* 1 of \d+ deals ═/],
	[["j"], /╔═ Tally .* 2 of \d+ deals ═/],
	[["enter"], quote(1)],
	[["q"], /╔═ Tally .* 2 of \d+ deals ═/],
	[["escape"], panel(1)],
	[["/"], /filter: ▏/],
	[[..."oracle", "enter"], /1 Deals .*\/oracle/],
	[["escape"], /1 Deals sort: relevance ▼ ═/],
	[["z"], /^╔═ 1 Deals .*═╗$/m],
	[["z"], /2 Tranches/],
	[["+"], /^╔═ 1 Deals .*═╗$/m],
	[["escape"], /2 Tranches/],
	[["?"], /╔═ Keys .*a day back/s],
	[["down", "j"], /╔═ Keys/],
	[["q"], /╔═ 1 Deals/],
	[["enter"], quote(1)],
	[["n"], quote(2)],
	[["N"], quote(1)],
	[["j"], quote(2)],
	[["G"], /quote (\d+) of \1 /],
	[["g"], quote(1)],
	[["a"], /╔═ Article/],
	[["G"], /╔═ Article/],
	[["escape"], quote(1)],
	[["enter"], /╔═ Article/],
	[["q"], quote(1)],
	[["escape"], panel(1)],
];

const time: readonly Step[] = [
	[["["], /AS OF/],
	[["]"], /◉ LIVE/],
	[["{"], /AS OF/],
	[["}"], /◉ LIVE/],
	[["t"], /as of: ▏ +22 sep, yesterday/],
	[[..."2025-09-30", "enter"], /AS OF 30 Sep 2025/],
	[["["], /AS OF 29 Sep 2025/],
	[["}"], /AS OF 6 Oct 2025/],
	[["T"], /◉ LIVE/],
	[["{", "0"], /◉ LIVE/],
];

const act: readonly Step[] = [
	[["m"], /nothing here is new/],
	[["R"], / nothing new\s/],
	[["M"], /nothing here is new/],
	[["r"], / nothing new\s/],
	[["p"], /‖ PAUSED/],
	[["["], /AS OF .* ‖ PAUSED/],
	[["p"], /AS OF [^‖]*$/m],
	[["p"], /‖ PAUSED/],
	[["0"], / ‖ PAUSED/],
	[["p"], /◉ LIVE/],
	[["y"], /copied: NVIDIA → OpenAI/],
	[["o"], /opening: https?:/],
];

let folder: string;
let terminal: Terminal;
const pressed = new Set<string>();

const press = async (...keys: readonly string[]): Promise<void> => {
	for (const key of keys) pressed.add(key);
	await terminal.press(...keys.map((key) => names[key] ?? key));
};

const walk = async (steps: readonly Step[]): Promise<void> => {
	for (const [keys, shows] of steps) {
		await press(...keys);
		await terminal.until((screen) => shows.test(screen));
	}
};

/** A browser that only notes where it was sent. */
const writeBrowser = (): void => {
	const browser = join(folder, "xdg-open");
	writeFileSync(browser, `#!/bin/sh\necho "$1" > ${join(folder, "opened")}\n`);
	chmodSync(browser, 0o755);
};

describe.runIf(hasTmux)("every key does what its help says", () => {
	beforeAll(async () => {
		folder = mkdtempSync(join(tmpdir(), "dealwatch-keymap-"));
		writeBrowser();
		const store = await takeStore(join(folder, "store"));
		const args = ["--data", store, "--feed", archive, "--theme", "dark"];
		const setting = { path: folder, shell: true };
		terminal = new Terminal(120, 40, args, setting);
		await terminal.until((screen) => /◉ LIVE.*up to \$100B/s.test(screen));
	});

	afterAll(() => {
		terminal.close();
		rmSync(folder, { recursive: true, force: true });
		endTerminals();
	});

	it("moves between panels", () => walk(panels));
	it("moves in a list", () => walk(rows));
	it("sorts, filters, zooms, helps and opens", () => walk(look));
	it("travels in time", () => walk(time));

	it("acts, on the clipboard and the browser too", async () => {
		await walk(act);
		expect(terminal.clipboard()).toMatch(/^NVIDIA → OpenAI, investment/);
		const opened = join(folder, "opened");
		await terminal.until(() => readFileSync(opened, "utf8").includes("\n"));
		expect(readFileSync(opened, "utf8")).toMatch(/^https?:\/\/\S+\n$/);
	});

	it("changes colours", async () => {
		const [cyan, blue] = ["\u001b[36m", "\u001b[34m"];
		const has = (colour: string) =>
			terminal.untilColoured((screen) => screen.includes(colour));
		await has(cyan);
		await press("c");
		await has(blue);
		await press("c");
		await terminal.untilColoured(
			(screen) => !screen.includes(cyan) && !screen.includes(blue),
		);
		await press("c");
		await has(cyan);
	});

	it("mends a spoilt screen", async () => {
		writeFileSync(terminal.device(), "\u001b[5;5Hspoilt");
		await terminal.until((screen) => screen.includes("spoilt"));
		await press("ctrl-l");
		await terminal.until((screen) => !screen.includes("spoilt"));
	});

	it("stops, goes on, and leaves", async () => {
		await press("ctrl-z");
		await terminal.until((screen) => /Stopped/.test(screen));
		await terminal.press("fg", "Enter");
		await terminal.until((screen) => panel(1).test(screen));
		await press("q");
		await terminal.until((screen) => /dealwatch: \d+ deals/.test(screen));
	});

	it("and none was left out", () => {
		const keys = keymap.flatMap((binding) => binding.keys);
		expect(keys.filter((key) => !pressed.has(key))).toEqual([]);
	});
});
