import { stripVTControlCharacters } from "node:util";
import { afterEach, describe, expect, test, vi } from "vitest";
import { App } from "../../src/panel/App.tsx";
import { renderSized } from "../../src/panel/sized.ts";
import { widthOf } from "../../src/text/width.ts";
import type { Snapshot } from "../../src/view/model.ts";
import type { Locale } from "../../src/wording/locale.ts";
import { altered, article, laterArticle, snapshot } from "../view/sample.ts";
import { type Shot, screenOf } from "../view/screen.ts";
import { shots } from "../view/shots.ts";
import { TestSource } from "./source.ts";
import { Keyboard, Screen } from "./terminal.ts";

type Wishes = Readonly<{
	locale?: Locale;
	isAscii?: boolean;
	/** For want of colours, whatever was chosen. */
	isMono?: boolean;
	onNewDispute?: (snapshot: Snapshot, id: string) => void;
}>;

const running: (() => void)[] = [];
afterEach(() => {
	for (const stop of running.splice(0)) stop();
});

const start = (size: Shot["size"], of = snapshot(), wishes: Wishes = {}) => {
	const [screen, keyboard] = [new Screen(size), new Keyboard()];
	const source = new TestSource(of);
	const onNewDispute = wishes.onNewDispute ?? null;
	const app = renderSized(
		(size) => (
			<App
				source={source}
				size={size}
				locale={wishes.locale ?? "en"}
				theme={wishes.isMono ? "mono" : "dark"}
				isAscii={wishes.isAscii ?? false}
				keepsTheme={wishes.isMono ?? false}
				isBare={false}
				onNewDispute={onNewDispute}
			/>
		),
		{
			stdout: screen,
			stdin: keyboard,
			stderr: new Screen(size),
			debug: true,
			interactive: true,
			patchConsole: false,
			exitOnCtrlC: false,
		},
	);
	running.push(() => app.unmount());
	const shows = (shot: Shot) =>
		vi.waitFor(() => expect(screen.text).toBe(`${screenOf(shot).trimEnd()}\n`));
	return { screen, keyboard, source, app, shows };
};

const names = [
	"board",
	"board-zh",
	"deals-least",
	"deals-classic",
	"small",
] as const;

test.each(names)(
	"%s reaches the terminal as the view drew it",
	async (name) => {
		const shot = shots[name];
		if (!shot) throw new Error(`no shot is called ${name}`);
		const { shows } = start(shot.size, shot.of, shot);
		// These are drawn without a key; what keys do is the next tests' matter.
		await shows({ ...shot, keys: [] });
	},
);

/** One piece after the other: a lone Esc is told from the start of a sequence by what follows it. */
const type = async (keyboard: Keyboard, pieces: readonly string[]) => {
	for (const piece of pieces) {
		keyboard.write(piece);
		await new Promise((resolve) => setTimeout(resolve, 40));
	}
};

const board = { columns: 120, rows: 40 };
const classic = { columns: 80, rows: 24 };
const down = "\u001b[B";
const esc = "\u001b";

describe("keys", () => {
	test.each([
		["several in one piece", ["jjj"], ["j", "j", "j"]],
		["a mixture in one piece", ["4j\r"], ["4", "j", "enter"]],
		["arrows", [down, down, "\u001b[A"], ["j"]],
		["Tab and Shift-Tab", ["\t", "\t", "\u001b[Z"], ["2"]],
		["Enter, then Esc", ["\r", esc], ["enter", "escape"]],
		["page and end", ["\u001b[6~", "\u001b[F"], ["G"]],
		["a filter with a q in it", ["/", "qé英", "\u007f"], ["/", "q", "é"]],
		[
			"a filter pasted with escapes",
			["/", `${esc}[200~nvi${esc}[31m\rj${esc}[201~`],
			["/", ..."nvi [31m"],
		],
		["a paste where nothing is typed", [`${esc}[200~q${esc}[201~`], []],
		["Ctrl-U in a filter", ["/", "abc", "\u0015", "d"], ["/", "d"]],
	])("%s", async (_, typed, keys) => {
		const { keyboard, shows } = start(classic);
		await shows({ size: classic });
		await type(keyboard, typed);
		await shows({ size: classic, keys, article });
	});

	test("what only the world can do is asked of the source", async () => {
		const { keyboard, source } = start(board);
		keyboard.write("RoM[");
		await vi.waitFor(() =>
			expect(source.asked).toEqual([
				{ kind: "refresh", feed: null },
				{ kind: "seen", rows: ["d-date", "d-plan"] },
				{ kind: "as-of", day: "2026-11-20" },
			]),
		);
		expect(source.opened).toEqual(["https://example-wire.com/2025-09-22/deal"]);
	});

	test.each([
		[false, ["light"]],
		[true, ["dark", "dark"]],
	])(
		"what is chosen is kept, a theme imposed is not (%s)",
		async (isMono, themes) => {
			const { keyboard, source } = start(board, snapshot(), { isMono });
			await type(keyboard, isMono ? ["s", "S"] : ["c"]);
			const kept = source.asked.flatMap((ask) =>
				ask.kind === "keep" ? [ask.preference.theme] : [],
			);
			expect(kept).toEqual(themes);
		},
	);

	test.each([
		[true, "no xdg-open here"],
		[false, "xdg-open failed"],
	])(
		"an address that can't be opened is copied (%s)",
		async (isMissing, told) => {
			const { keyboard, source, screen } = start(board);
			source.unopened = { opener: "xdg-open", isMissing };
			keyboard.write("o");
			const url = "https://example-wire.com/2025-09-22/deal";
			const encoded = Buffer.from(url).toString("base64");
			await vi.waitFor(() => {
				expect(screen.raw).toContain(
					`${told}; copied to the clipboard instead: ${url}`,
				);
				expect(screen.raw).toContain(`\u001b]52;c;${encoded}\u0007`);
			});
		},
	);

	test.each([
		[{ articles: 3, failed: 0 }, "en", "3 new articles"],
		[{ articles: 1, failed: 2 }, "en", "1 new article, 2 feeds fail"],
		[{ articles: 0, failed: 0 }, "en", "nothing new"],
		[{ articles: 0, failed: 1 }, "en", "nothing new, 1 feed fails"],
		[null, "en", "polling …"],
		[{ articles: 3, failed: 0 }, "zh-Hans", "3篇新文章"],
		[{ articles: 0, failed: 2 }, "zh-Hant", "沒有新內容，2個來源出錯"],
	] as const)(
		"a poll that came to %o ends with a word of it in %s",
		async (polled, locale, told) => {
			const { keyboard, source, shows, screen } = start(board, snapshot(), {
				locale,
			});
			await shows({ size: board, locale });
			source.polled = polled;
			keyboard.write("R");
			await vi.waitFor(() =>
				expect(screen.text.split("\n").at(-3)).toBe(` ${told}`),
			);
			await type(keyboard, ["j"]);
			await shows({ size: board, locale, keys: ["j"] });
		},
	);

	test("a copy goes to the terminal's clipboard, in Base64", async () => {
		const { keyboard, screen } = start(board);
		keyboard.write("y");
		const text =
			"NVIDIA → OpenAI, investment; status: letter of intent; up to $100B; denied: up to $100B";
		const encoded = Buffer.from(text).toString("base64");
		await vi.waitFor(() =>
			expect(screen.raw).toContain(`\u001b]52;c;${encoded}\u0007`),
		);
	});

	test.each(["q", "\u0003"])(
		"%j ends it, and nobody listens any more",
		async (key) => {
			const { keyboard, source, app } = start(board);
			await vi.waitFor(() => expect(source.listeners).toBe(1));
			keyboard.write(key);
			await app.waitUntilExit();
			expect(source.listeners).toBe(0);
		},
	);

	test("a quote's article is fetched from the source", async () => {
		const { keyboard, shows } = start(classic);
		await type(keyboard, ["\r", "n", "\r"]);
		await shows({ size: classic, keys: ["enter", "n", "enter"], article });
	});

	test("an article that the store did not have yet is asked for again after news", async () => {
		const keys = ["enter", "n"];
		const { keyboard, shows, source } = start(classic);
		source.isStored = false;
		await type(keyboard, ["\r", "n"]);
		await shows({ size: classic, keys });
		source.isStored = true;
		const { statement } = source.model();
		source.publish({ statement: { ...statement } });
		await shows({ size: classic, keys, article });
	});

	test("an article altered since is fetched anew", async () => {
		const keys = ["enter", "n", "enter"];
		const { keyboard, shows, source } = start(classic);
		await type(keyboard, ["\r", "n", "\r"]);
		await shows({ size: classic, keys, article });
		source.texts = new Map([[laterArticle.id, laterArticle]]);
		const of = altered();
		source.publish({ statement: of.statement });
		await shows({ size: classic, keys, of, article: laterArticle });
	});

	test("Esc never ends it", async () => {
		const { keyboard, shows, source } = start(classic);
		await type(keyboard, [esc, "j"]);
		await shows({ size: classic, keys: ["j"] });
		expect(source.listeners).toBe(1);
	});
});

test("a resize is followed at once, in both directions", async () => {
	const { screen, shows } = start(board);
	await shows({ size: board });
	for (const size of [
		classic,
		{ columns: 52, rows: 12 },
		{ columns: 200, rows: 60 },
	]) {
		screen.resize(size);
		await shows({ size });
	}
});

test("a narrower screen is never written on with rows made for the wide one", async () => {
	const { screen, shows } = start(board);
	await shows({ size: board });
	const before = screen.frames.length;
	screen.resize({ ...board, columns: 110 });
	await shows({ size: { ...board, columns: 110 } });
	const rows = screen.frames
		.slice(before)
		.flatMap((frame) => stripVTControlCharacters(frame).split("\n"));
	expect(Math.max(...rows.map(widthOf))).toBe(110);
});

test("the clock goes on between frames, in its own place", async () => {
	const { source, screen } = start(board);
	const column = screenOf({ size: board }).indexOf("14:02:31Z") + 1;
	source.skipTo(new Date("2026-11-21T14:02:32Z"));
	const written = `\u001b7\u001b[1;${column}H14:02:32Z\u001b8`;
	await vi.waitFor(() => expect(screen.raw).toContain(written), 5_000);
});

describe("no frame sets the clock back", () => {
	const later = new Date("2026-11-21T14:02:39Z");
	const of = snapshot({ now: later });

	test.each([
		["a key", "j"],
		["a theme", "c"],
		["a pause", "p"],
	])("after %s", async (_, key) => {
		const { source, keyboard, screen, shows } = start(classic);
		await shows({ size: classic });
		const before = screen.frames.length;
		source.skipTo(later);
		keyboard.write(key);
		await shows({ size: classic, keys: [key], of });
		expect(screen.frames.slice(before).join("")).not.toContain("14:02:31Z");
	});

	test("after a resize", async () => {
		const { source, screen, shows } = start(classic);
		await shows({ size: classic });
		const before = screen.frames.length;
		source.skipTo(later);
		screen.resize(board);
		await shows({ size: board, of });
		expect(screen.frames.slice(before).join("")).not.toContain("14:02:31Z");
	});

	test("nor does a pause let it go on", async () => {
		const { source, keyboard, shows } = start(classic);
		keyboard.write("p");
		await shows({ size: classic, keys: ["p"] });
		source.skipTo(later);
		keyboard.write("j");
		await shows({ size: classic, keys: ["p", "j"] });
	});
});

describe("news", () => {
	const error = "the disk is full: make room, then press R";

	test("are drawn when they come", async () => {
		const { source, shows } = start(classic);
		await shows({ size: classic });
		source.publish({ error });
		await shows({ size: classic, of: snapshot({ error }) });
	});

	test("wait while the dashboard is paused", async () => {
		const { source, keyboard, shows } = start(classic);
		keyboard.write("p");
		await shows({ size: classic, keys: ["p"] });
		source.publish({ error });
		keyboard.write("j");
		await shows({ size: classic, keys: ["p", "j"] });
		keyboard.write("p");
		await shows({ size: classic, keys: ["j"], of: snapshot({ error }) });
	});

	test("wait while paused, but a day travelled to is shown, and that it is paused", async () => {
		const { source, keyboard, shows } = start(classic);
		keyboard.write("p");
		await shows({ size: classic, keys: ["p"] });
		const asOf = new Date("2025-10-05T23:59:59.999Z");
		source.publish({ asOf });
		await shows({ size: classic, keys: ["p"], of: snapshot({ asOf }) });
		source.publish({ error });
		keyboard.write("j");
		await shows({ size: classic, keys: ["p", "j"], of: snapshot({ asOf }) });
		source.publish({ asOf: null });
		await shows({ size: classic, keys: ["p", "j"], of: snapshot({ error }) });
	});

	test("tell of disputes that were not there, each once", async () => {
		const told: string[] = [];
		const before = snapshot({ unseen: new Set(["d-plan"]) });
		const { source, shows } = start(board, before, {
			onNewDispute: (_, id) => told.push(id),
		});
		await vi.waitFor(() => expect(source.listeners).toBe(1));
		source.publish({ unseen: new Set(["d-plan", "d-date"]) });
		await vi.waitFor(() => expect(told).toEqual(["d-date"]));
		source.publish({ error, unseen: new Set(["d-date"]) });
		await shows({
			size: board,
			of: { ...before, error, unseen: new Set(["d-date"]) },
		});
		expect(told).toEqual(["d-date"]);
	});

	test("of the first reading and of the past are no notification", async () => {
		const told: string[] = [];
		const first = snapshot({ unseen: new Set(), loading: true });
		const { source, shows } = start(board, first, {
			onNewDispute: (_, id) => told.push(id),
		});
		await vi.waitFor(() => expect(source.listeners).toBe(1));
		for (const more of [
			{ unseen: new Set(["d-date"]), loading: false },
			{ unseen: new Set(["d-date", "d-plan"]), asOf: new Date("2026-03-01") },
		]) {
			source.publish(more);
			await shows({ size: board, of: { ...first, loading: false, ...more } });
		}
		expect(told).toEqual([]);
	});

	test("that come in a crowd are drawn together", async () => {
		const { source, shows, screen } = start(classic);
		await shows({ size: classic });
		const before = screen.raw.length;
		const texts = Array.from({ length: 500 }, (_, at) => `trouble ${at}`);
		for (const text of texts) source.publish({ error: text });
		await shows({ size: classic, of: snapshot({ error: "trouble 499" }) });
		const frame = screenOf({ size: classic }).length;
		expect(screen.raw.length - before).toBeLessThan(20 * frame);
	});
});
