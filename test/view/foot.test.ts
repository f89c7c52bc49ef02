import { describe, expect, test } from "vitest";
import { alertLines, keyLine } from "../../src/view/content/foot.ts";
import { press, pressAll } from "../../src/view/press.ts";
import { sceneOf } from "../../src/view/scene.ts";
import { freshUi } from "../../src/view/ui.ts";
import type { Locale } from "../../src/wording/locale.ts";
import { feeds, snapshot } from "./sample.ts";
import { frameOf, rowsOfFrame } from "./screen.ts";

const size = { columns: 120, rows: 40 };
const why = "no feed can be reached: the network looks down";

/** What the last row but one tells of so many feeds that one cause has cut off. */
const told = (failing: number, locale: Locale): string => {
	const cut = feeds.slice(0, failing).map((feed) => ({
		...feed,
		...{ state: "failing" as const, error: why, trouble: "offline" },
	}));
	const scene = sceneOf(
		snapshot({ feeds: cut }),
		freshUi("dark"),
		size,
		locale,
	);
	return alertLines(scene)
		.flat()
		.map(({ text }) => text)
		.join("");
};

test.each([
	[3, "en", why],
	[3, "zh-Hans", "网络似乎断了"],
	[1, "zh-Hans", "网络似乎断了"],
] as const)(
	"what is wrong with %i feeds is told in %s",
	(failing, locale, words) => {
		expect(told(failing, locale)).toContain(words);
	},
);

const noticed = (notice: string, columns: number): readonly string[] => {
	const ui = { ...freshUi("dark"), notice };
	const narrow = { columns, rows: 24 };
	return alertLines(sceneOf(snapshot(), ui, narrow, "en")).map((line) =>
		line.map(({ text }) => text).join(""),
	);
};

test("of an address in a notice nothing is missing", () => {
	const url = `https://example.com/${"a".repeat(150)}`;
	const rows = noticed(`no xdg-open here: ${url}`, 80);
	expect(rows.every((row) => row.length === 80)).toBe(true);
	expect(rows.map((row) => row.trim()).join("")).toBe(
		`no xdg-open here:${url}`,
	);
});

test("a notice longer than four rows is cut, and says so", () => {
	const rows = noticed("word ".repeat(200), 80);
	expect(rows.length).toBe(4);
	expect(rows.at(-1)?.trimEnd()).toMatch(/…$/);
});

describe("the row of keys", () => {
	const wide = { columns: 200, rows: 60 };
	const footAfter = (keys: readonly string[]) => {
		const first = sceneOf(snapshot(), freshUi("dark"), wide, "en");
		const [ui] = pressAll(keys, first);
		const scene = { ...first, ui };
		const text = keyLine(scene).map(({ text }) => text);
		return { scene, text: text.join("").trim() };
	};

	test.each([
		[[], "↑↓ row ⏎ evidence", "? help q quit"],
		[["="], "↑↓ row ⏎ evidence", "? help Esc/q back"],
		[["enter"], "↑↓ n/N quote ⏎ article", "? help Esc/q back"],
		[["=", "enter"], "↑↓ n/N quote ⏎ article", "? help Esc/q back"],
		[["enter", "enter"], "↑↓ row", "? help Esc/q back"],
		[["?"], "↑↓ row", "? help Esc/q back"],
	])("after %j says %s … %s, and so it is", (keys, head, end) => {
		const { scene, text } = footAfter(keys);
		expect(text).toContain(head);
		expect(text.endsWith(end)).toBe(true);
		const [, effects] = press("q", scene);
		expect(effects.some(({ kind }) => kind === "quit")).toBe(
			end.endsWith("quit"),
		);
	});

	test.each([
		["1", true],
		["2", false],
		["3", true],
		["4", true],
		["5", true],
	])(
		"in panel %s offers an order where there is another",
		(panel, isSorted) => {
			const { scene, text } = footAfter([panel]);
			expect(text.includes("s sort")).toBe(isSorted);
			const [{ notice }] = press("s", scene);
			expect(notice === scene.words.board.notice.oneOrder).toBe(!isSorted);
		},
	);

	test.each([
		[[], "^v row Enter evidence z zoom"],
		[["enter"], "^v n/N quote Enter article"],
	])("after %j names Enter in ASCII, where no sign tells it", (keys, hints) => {
		for (const columns of [80, 200]) {
			const shot = { size: { columns, rows: 60 }, keys, isAscii: true };
			const foot = rowsOfFrame(frameOf(shot)).at(-1) ?? "";
			expect(foot).toContain(hints);
			expect(foot).toHaveLength(columns);
		}
	});
});

test.each([
	["https://a.example/x.xml", "1 feed fails: https://a.example/x.xml can't"],
	["A wire", "1 feed fails: A wire: https://a.example/x.xml can't"],
])("of the failing feed %s the address is told once", (title, expected) => {
	const [feed] = feeds;
	if (!feed) throw new Error("no feed");
	const url = "https://a.example/x.xml";
	const failing = {
		...{ ...feed, url, title, state: "failing" as const },
		error: `${url} can't be reached: no answer`,
	};
	const of = snapshot({ feeds: [failing] });
	const foot = rowsOfFrame(frameOf({ size, of })).at(-2) ?? "";
	expect(foot).toContain(expected);
	const panel = rowsOfFrame(frameOf({ size, of, keys: ["5", "z"] })).join("\n");
	expect(panel.includes(`${url}: ${url}`)).toBe(false);
});
