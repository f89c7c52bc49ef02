import { expect, test } from "vitest";
import { type Frame, viewOf } from "../../src/view/frame.ts";
import type { Snapshot } from "../../src/view/model.ts";
import { pressAll } from "../../src/view/press.ts";
import { sceneOf } from "../../src/view/scene.ts";
import { freshUi } from "../../src/view/ui.ts";
import { feeds, snapshot } from "./sample.ts";

const size = { columns: 120, rows: 40 };

/** What the last key says that it did. */
const noticeAfter = (keys: readonly string[], of: Snapshot = snapshot()) =>
	pressAll(keys, sceneOf(of, freshUi("dark"), size, "en"))[0].notice;

test.each([
	[["d"], "deals: the disputed ones only; d shows all"],
	[["d", "d"], "deals: all of them"],
	[["]"], "this is now"],
	[["}"], "this is now"],
	[["["], null],
	[["t", ..."2099-01-01", "enter"], "2099-01-01 is still to come: this is now"],
	[["t", ..."2025-10-01", "enter"], null],
	[["2", "s"], "this panel has its one order"],
])("%s", (keys, notice) => {
	expect(noticeAfter(keys)).toBe(notice);
});

const screenOf = (of: Snapshot): string => {
	const { bands } = viewOf(sceneOf(of, freshUi("dark"), size, "en"));
	return bands
		.flat()
		.flatMap(({ lines }) => lines.flat())
		.map(({ text }) => text)
		.join("");
};

const { statement } = snapshot();
const nothing = { ...statement, articles: 0, deals: [], disputes: [] };
const [feed] = feeds;

test.each([
	["polling", "Reading the feeds for the first time"],
	["waiting", "No deal told yet"],
] as const)("with nothing read and a feed %s: %s", (state, says) => {
	const polled = feed === undefined ? [] : [{ ...feed, state }];
	const shown = screenOf(snapshot({ statement: nothing, feeds: polled }));
	expect(shown).toContain(says);
});

test("on track for want of any report says so", () => {
	const [tranche] = statement.tranches;
	const untold = { outlook: "on-track", why: [] } as const;
	const tranches = tranche === undefined ? [] : [{ ...tranche, ...untold }];
	const shown = screenOf(snapshot({ statement: { ...statement, tranches } }));
	expect(shown).toContain("no word against it");
});

/** What takes the height of the screen: the bands one under the other, or the box beside them. */
const heightOf = ({ head, bands, side, foot }: Frame): number => {
	const rows = bands.map((band) => Math.max(...band.map((box) => box.height)));
	const body = rows.reduce((sum, height) => sum + height, 0);
	return head.length + Math.max(body, side?.height ?? 0) + foot.length;
};

test.each([
	[60, 24],
	[70, 16],
	[80, 24],
	[120, 40],
	[160, 50],
])(
	"at %ix%i a long notice takes its rows from the boxes, and is whole",
	(columns, rows) => {
		const at = sceneOf(snapshot(), freshUi("dark"), { columns, rows }, "en");
		for (const keys of [["y"], ["4", "enter", "y"], ["5", "y"], ["z", "y"]]) {
			const [ui] = pressAll(keys, at);
			const frame = viewOf({ ...at, ui });
			expect(heightOf(frame), keys.join(" ")).toBe(rows);
			const [first = []] = frame.foot;
			expect(first.map(({ text }) => text).join("")).toMatch(/^ copied: /);
		}
	},
);
