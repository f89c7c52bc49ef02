import { expect, test } from "vitest";
import { alsoCalledOf } from "../../src/monitor/also-called.ts";
import type { Snapshot } from "../../src/view/model.ts";
import { pressAll } from "../../src/view/press.ts";
import { filtered } from "../../src/view/row/filter.ts";
import type { Row } from "../../src/view/row/row.ts";
import { rowsOf } from "../../src/view/row/rows.ts";
import { type Scene, sceneOf } from "../../src/view/scene.ts";
import { freshUi, type PanelName, panelNames } from "../../src/view/ui.ts";
import { wordParties } from "../../src/wording/claim.ts";
import { wordDealFigure, wordStatus } from "../../src/wording/deal.ts";
import type { Locale } from "../../src/wording/locale.ts";
import { deals, snapshot, statement } from "./sample.ts";
import { frameOf, rowsOfFrame } from "./screen.ts";

const size = { columns: 120, rows: 40 };

const many = Array.from({ length: 10_000 }, (_, at) =>
	deals.slice(at % deals.length, (at % deals.length) + 1).map((deal) => ({
		...deal,
		id: `deal ${at}`,
		subject: `Company ${(at * 7_919) % 10_007}`,
	})),
).flat();
const crowd = snapshot({ statement: { ...statement, deals: many } });

const after = (scene: Scene, keys: readonly string[]): Scene => ({
	...scene,
	ui: pressAll(keys, scene)[0],
});

test("rows are put in order when something changes, not at every key", () => {
	const first = sceneOf(crowd, freshUi("dark"), size, "en");
	const rows = rowsOf("deals", first);
	expect(rows).toHaveLength(10_000);
	expect(rowsOf("deals", after(first, ["j", "j", "z", "?"]))).toBe(rows);
	expect(rowsOf("deals", after(first, ["s"]))).not.toBe(rows);
	const later = {
		...first,
		snapshot: { ...crowd, now: new Date("2026-11-22") },
	};
	expect(rowsOf("deals", later)).toEqual(rows);
});

test("a long list shows the rows around the selected one, whatever came before", () => {
	const keys = ["s", "s", "G", "pageup", "k"];
	const rows = rowsOfFrame(frameOf({ size, keys, of: crowd }));
	expect(rows).toHaveLength(size.rows);
	expect(rows.filter((row) => row.includes("▸"))).toHaveLength(1);
	expect(rows[1]).toMatch(/ 998\d of 10000 /);
});

test("a filter finds a name in either script, and letters of any form", () => {
	const [first] = deals;
	const subject = "摩尔线程";
	const rows = [...deals, ...(first ? [{ ...first, subject }] : [])].map(
		(deal) => ({ of: "deal", id: deal.id, deal }) as const,
	);
	const found = (typed: string) =>
		filtered(rows, typed, "en", { unseen: new Set() }).map((row) =>
			row.of === "deal" ? row.deal.subject : row.of,
		);
	expect(found("摩爾線程")).toEqual([subject]);
	expect(found("ｉｎｔｅｌ")).toEqual(["NVIDIA"]);
});

test.each([
	["nvidia investment", ["NVIDIA → OpenAI", "NVIDIA → Wayve"]],
	["investment  NVIDIA ", ["NVIDIA → OpenAI", "NVIDIA → Wayve"]],
	["nvidia !openai investment", ["NVIDIA → Wayve"]],
	["openai oracle", ["OpenAI → Oracle"]],
	["!nvidia !openai", ["Broadcom → Anthropic"]],
	["英伟达 wayve", ["NVIDIA → Wayve"]],
	["輝達 wayve", ["NVIDIA → Wayve"]],
	["nvda wayve", ["NVIDIA → Wayve"]],
	["甲骨文", ["OpenAI → Oracle"]],
	["orcl", ["OpenAI → Oracle"]],
	["geforce wayve", ["NVIDIA → Wayve"]],
	["force wayve", []],
	["!甲骨文 !nvda !broadcom", []],
	["!", undefined],
] as const)(
	"a filter finds by %j what has all of its words",
	(typed, expected) => {
		const [one] = deals;
		const pairs = [
			["NVIDIA", "OpenAI"],
			["NVIDIA", "Wayve"],
			["OpenAI", "Oracle"],
			["Broadcom", "Anthropic"],
		];
		const rows = pairs.flatMap(([subject = "", object = ""], at) => {
			const deal = one && { ...one, id: `${at}`, subject, object };
			return deal ? [{ of: "deal", id: deal.id, deal } as const] : [];
		});
		const alsoCalled = alsoCalledOf([
			{ name: "NVIDIA", ticker: "NVDA", aliases: ["GeForce maker"] },
		]);
		const found = filtered(rows, typed, "en", {
			unseen: new Set(),
			alsoCalled,
		});
		expect(
			found.map((row) => row.of === "deal" && wordParties(row.deal)),
		).toEqual(expected ?? rows.map(({ deal }) => wordParties(deal)));
	},
);

const found = (
	panel: PanelName,
	typed: string,
	locale: Locale = "en",
	of: Snapshot = snapshot({ alsoCalled: alsoCalledOf([]) }),
): readonly Row[] => {
	const scene = sceneOf(of, freshUi("dark"), size, locale);
	const opened = after(scene, [String(panelNames.indexOf(panel) + 1)]);
	return rowsOf(panel, after(opened, ["/", ...typed, "enter"]));
};

test.each([
	["22 sep", ["NVIDIA", "Oracle", "Broadcom"]],
	["2 sep", []],
	["22 Sep 2025 oracle", ["Oracle"]],
	["amd oct", ["AMD"]],
	["2025-10", ["AMD"]],
	["+23.7", ["AMD"]],
	["23.7", ["AMD"]],
	["3.7", []],
	["-1.61", ["Broadcom"]],
	["−1.61", ["Broadcom"]],
	["$170B", ["NVIDIA"]],
	["avgo 22 sep", ["Broadcom"]],
	["oct", ["AMD"]],
	["2025", ["NVIDIA", "Oracle", "Broadcom", "AMD"]],
	["10", []],
	["22", []],
	["6", ["Oracle"]],
	["1.61", ["Broadcom"]],
	["170", ["NVIDIA"]],
] as const)(
	"a filter finds the share's day and moves by %j",
	(typed, expected) => {
		const companies = found("reactions", typed).map(
			(row) => row.of === "reaction" && row.reaction.company,
		);
		expect(companies.toSorted()).toEqual(expected.toSorted());
	},
);

test.each([
	["25/9/22", 3],
	["2025年9月22日", 3],
	["1,700億美元", 1],
	["10", 0],
	["9月", 3],
] as const)("and in Chinese by %j", (typed, expected) => {
	expect(found("reactions", typed, "zh-Hans")).toHaveLength(expected);
});

test.each([
	["en", "settled"],
	["zh-Hans", "已定"],
	["zh-Hant", "已定"],
] as const)(
	"a filter finds the disputes that are settled (%s: %s)",
	(locale, word) => {
		const settled = statement.disputes.filter(
			({ state }) => state === "settled",
		);
		expect(settled.length).toBeGreaterThan(0);
		expect(
			found("disputes", word, locale)
				.map(({ id }) => id)
				.toSorted(),
		).toEqual(settled.map(({ id }) => id).toSorted());
	},
);

test.each([
	["on hold", ["on hold"]],
	["!on hold", ["cancelled"]],
	["arm", ["cancelled"]],
	["cancelled", ["cancelled"]],
	["hold on", ["cancelled", "on hold"]],
] as const)(
	"a state of two words is found as it is shown: %j",
	(typed, expected) => {
		const [one] = deals;
		const told =
			one &&
			([
				{
					...one,
					id: "1",
					object: "Arm",
					kind: "acquisition",
					status: "cancelled",
				},
				{
					...one,
					id: "2",
					object: "OpenAI",
					kind: "capacity",
					status: "on-hold",
				},
			] as const);
		const rows = (told ?? []).map(
			(deal) => ({ of: "deal", id: deal.id, deal }) as const,
		);
		const alsoCalled = (name: string) =>
			name === "Arm" ? ["Arm Holdings"] : [];
		const shown = filtered(rows, typed, "en", {
			unseen: new Set(),
			alsoCalled,
		});
		expect(
			shown.map((row) => row.of === "deal" && wordStatus(row.deal, "en")),
		).toEqual(expected);
	},
);

test.each([
	["tranches", "first capacity", ["milestone"]],
	["tranches", "h2 2026", ["milestone"]],
	["feeds", "failing", undefined],
] as const)(
	"panel %s is filtered by what its rows show: %j",
	(panel, typed, of) => {
		const rows = found(panel, typed);
		expect(rows.length).toBeGreaterThan(0);
		if (of) expect(rows.map((row) => row.of)).toEqual(of);
		else
			expect(
				rows.every((row) => row.of === "feed" && row.feed.state === typed),
			).toBe(true);
	},
);

test("a filter finds other names as soon as they are known", () => {
	const keys = ["/", ..."英伟达", "enter"];
	const first = sceneOf(snapshot(), freshUi("dark"), size, "en");
	expect(rowsOf("deals", after(first, keys))).toEqual([]);
	const named = { ...first.snapshot, alsoCalled: alsoCalledOf([]) };
	const later = after({ ...first, snapshot: named }, keys);
	expect(rowsOf("deals", later).length).toBeGreaterThan(0);
});

test("a filter finds among all rows, not among those in sight", () => {
	const keys = ["/", ..."company 10006", "enter"];
	const first = sceneOf(crowd, freshUi("dark"), size, "en");
	const found = rowsOf("deals", after(first, keys));
	const expected = many.filter(({ subject }) => subject === "Company 10006");
	expect(found.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
	expect(found).toHaveLength(1);
});

test("what is new has its mark in panels 1 and 3 and in their tabs, and is found by that word", () => {
	const [, second] = rowsOf(
		"deals",
		sceneOf(snapshot(), freshUi("dark"), size, "en"),
	);
	const [, move] = rowsOf(
		"reactions",
		sceneOf(snapshot(), freshUi("dark"), size, "en"),
	);
	const unseen = new Set([second?.id ?? "", move?.id ?? ""]);
	const of = snapshot({ unseen });
	const rows = rowsOfFrame(frameOf({ size, of }));
	expect(rows.filter((row) => /^[║│] ●/.test(row))).toHaveLength(2);
	const marked = rowsOfFrame(frameOf({ size, of, keys: ["down"] }));
	expect(marked.filter((row) => row.startsWith("║▸●"))).toHaveLength(1);
	const tabs = rowsOfFrame(frameOf({ size: { columns: 80, rows: 24 }, of }))[1];
	expect(tabs).toMatch(/1 Deals \d+●.*3 Reactions \d+●.*4 Disputes \d+ /);
	for (const [locale, word] of [
		["en", "new"],
		["zh-Hans", "新"],
	] as const) {
		const scene = sceneOf(of, freshUi("dark"), size, locale);
		const found = rowsOf("deals", after(scene, ["/", ...word, "enter"]));
		expect(found.map(({ id }) => id)).toEqual([second?.id]);
	}
});

test.each([
	["10", ["10 %", "up to $10B", "up to $100B"]],
	["900", ["≈ $900M"]],
	["sep", undefined],
] as const)(
	"a bare number is one of a deal's figure, not of its days: %j",
	(typed, figures) => {
		const rows = found("deals", typed);
		const shown = rows.map(
			(row) => row.of === "deal" && wordDealFigure(row.deal, "en"),
		);
		if (figures) expect(shown.toSorted()).toEqual(figures.toSorted());
		else expect(rows.length).toBeGreaterThan(0);
	},
);

test("nor is it one of a feed's address", () => {
	const feeds = snapshot().feeds.map((feed) => ({
		...feed,
		url: "https://example.com/10/feed",
	}));
	const of = snapshot({ feeds });
	expect(found("feeds", "10", "en", of)).toHaveLength(0);
	expect(found("feeds", "example.com/10", "en", of)).toHaveLength(feeds.length);
});

test.each([
	["off", { status: "cancelled", denied: false }, "✗"],
	["denied", { denied: true }, "✗"],
	[
		"off, as one story alone tells",
		{ status: "cancelled", inDoubt: true },
		" ",
	],
	["on hold", { status: "on-hold" }, " "],
] as const)(
	"a deal that is %s: its sign, also where its status has no room",
	(_, how, sign) => {
		const [first] = deals;
		if (!first) throw new Error("no deal");
		const told = { ...first, disputed: false, denied: false, ...how };
		const of = snapshot({ statement: { ...statement, deals: [told] } });
		for (const columns of [60, 120]) {
			const rows = rowsOfFrame(frameOf({ size: { columns, rows: 30 }, of }));
			const row = rows.find((each) => each.startsWith("║▸"));
			expect(row?.slice(0, 5)).toBe(`║▸  ${sign}`);
		}
	},
);
