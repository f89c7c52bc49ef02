import { describe, expect, test } from "vitest";
import type { Effect } from "../../src/view/effect.ts";
import { keymap } from "../../src/view/keymap.ts";
import type { Snapshot } from "../../src/view/model.ts";
import { pressAll } from "../../src/view/press.ts";
import {
	groupsIn,
	indexOf,
	rowsOf,
	selectedIn,
} from "../../src/view/row/rows.ts";
import { type Scene, sceneOf } from "../../src/view/scene.ts";
import { freshUi, type UiState } from "../../src/view/ui.ts";
import {
	article,
	deals,
	emptyStatement,
	snapshot,
	statement,
} from "./sample.ts";

const size = { columns: 120, rows: 40 };
const fresh = (of: Snapshot = snapshot()): Scene =>
	sceneOf(of, freshUi("dark"), size, "en");

const type = (text: string): readonly string[] => [...text];

const pressed = (
	keys: readonly string[],
	of: Snapshot = snapshot(),
): Readonly<{ ui: UiState; effects: readonly Effect[]; scene: Scene }> => {
	const first = fresh(of);
	const [ui, effects] = pressAll(keys, first);
	return { ui, effects, scene: { ...first, ui } };
};

const selected = (keys: readonly string[], of?: Snapshot) => {
	const { ui, scene } = pressed(keys, of);
	return selectedIn(ui.focus, scene)?.id ?? null;
};

const firstIn = (panel: "deals" | "reactions"): string => {
	const scene = sceneOf(snapshot(), freshUi("dark"), size, "en");
	return rowsOf(panel, scene)[0]?.id ?? "";
};
const [firstDeal, firstMove] = [firstIn("deals"), firstIn("reactions")];
const someNew = snapshot({ unseen: new Set([firstDeal, firstMove]) });

describe("panels", () => {
	test.each([
		[[], "deals"],
		[["tab"], "tranches"],
		[["l", "right"], "reactions"],
		[["shift-tab"], "feeds"],
		[["h", "left"], "disputes"],
		[["4"], "disputes"],
		[["4", "tab", "tab"], "deals"],
		[["enter", "5"], "feeds"],
		[["9"], "deals"],
	])("%j leads to %s", (keys, panel) => {
		expect(pressed(keys).ui.focus).toBe(panel);
	});
});

describe("rows", () => {
	const last = "investment:阿里巴巴:月之暗面";
	const order = [0, 7, 1, 5].map((at) => deals[at]?.id);

	test.each([
		[[], order[0]],
		[["j"], order[1]],
		[["j", "down", "k"], order[1]],
		[["k"], order[0]],
		[["j", "j", "j", "g"], order[0]],
		[["G"], last],
		[["end", "j", "j"], last],
		[["pagedown", "pageup"], order[0]],
		[["S"], last],
		[["s", "s"], "purchase:OpenAI:Oracle"],
	])("%j selects %s", (keys, id) => {
		expect(selected(keys)).toBe(id);
	});

	test("the selected row stays selected while others come and go", () => {
		const { ui } = pressed(["j", "j"]);
		const more = deals.slice(0, 1).map((deal) => ({
			...deal,
			id: "new",
			stories: 99,
		}));
		const scene = fresh(
			snapshot({ statement: { ...statement, deals: [...more, ...deals] } }),
		);
		const rows = rowsOf("deals", scene);
		expect(rows[0]?.id).toBe("new");
		expect(rows[indexOf(rows, ui.cursors.deals)]?.id).toBe(deals[1]?.id);
	});

	test("the place stays where the selected row is gone", () => {
		const { ui } = pressed(["j", "j"]);
		const left = deals.filter((deal) => deal !== deals[1]);
		const scene = fresh(snapshot({ statement: { ...statement, deals: left } }));
		const rows = rowsOf("deals", scene);
		expect(indexOf(rows, ui.cursors.deals)).toBe(2);
		expect(indexOf([], ui.cursors.deals)).toBe(0);
	});

	test("who has not moved follows what comes in at the top", () => {
		const rows = rowsOf("deals", fresh());
		expect(indexOf(rows, pressed([]).ui.cursors.deals)).toBe(0);
	});
});

describe("back", () => {
	test.each([
		[["enter", "escape"], { name: "board" }],
		[["?", "escape"], { name: "board" }],
		[["?", "?"], { name: "board" }],
		[["?", "q"], { name: "board" }],
		[["enter", "q"], { name: "board" }],
		[["enter", "n", "?", "escape"], { name: "evidence", quote: 1 }],
		[["=", "escape"], { name: "board" }],
		[["=", "q"], { name: "board" }],
		[["=", "j", "enter"], { name: "evidence", quote: 0 }],
		[["=", "j", "enter", "escape"], { name: "tally", item: 1 }],
		[["=", "j", "enter", "n", "enter", "q", "q"], { name: "tally", item: 1 }],
		[["=", "j", "enter", "escape", "escape"], { name: "board" }],
		[["=", "j", "enter", "4"], { name: "board" }],
		[["=", "?", "escape"], { name: "tally", item: 0 }],
		[["escape"], { name: "board" }],
	] as const)("%j", (keys, mode) => {
		const { ui, effects } = pressed(keys);
		expect(ui.mode).toEqual(mode);
		expect(effects).toEqual([]);
	});

	test("goes through zoom and filter, one at a time, and never out", () => {
		const keys = ["z", "/", "n", "enter", "d"];
		const states = [0, 1, 2, 3, 4].map((times) => {
			const { ui } = pressed([...keys, ...Array<string>(times).fill("escape")]);
			return [ui.isZoomed, ui.filters.deals, ui.onlyDisputed];
		});
		expect(states).toEqual([
			[true, "n", true],
			[false, "n", true],
			[false, "", true],
			[false, "", false],
			[false, "", false],
		]);
	});
});

describe("a text being typed owns its keys", () => {
	test.each([
		[["/", ...type("qj?"), "space", ...type("1")], "qj? 1"],
		[["/", ...type("nvi"), "backspace"], "nv"],
		[["/", ...type("英伟达"), "backspace"], "英伟"],
		[["/", ...type("nvi"), "ctrl-u", "x"], "x"],
		[["/", ...type("nvi"), "escape"], ""],
		[["/", ...type("nvi"), "enter", "j"], "nvi"],
		[["/", "up", "pagedown", "tab", "ctrl-l", "a"], "a"],
		[["/", "\u001b[31m", "\u202e", "\ud800", "a"], "   a".slice(3)],
		[["/", ...type("x".repeat(80))], "x".repeat(60)],
	])("%j", (keys, text) => {
		const { ui, effects } = pressed(keys);
		expect(ui.filters.deals.trim()).toBe(text);
		expect(effects).toEqual([]);
	});

	test("only Ctrl-C ends the program from there", () => {
		expect(pressed(["/", "q", "ctrl-c"]).effects).toEqual([{ kind: "quit" }]);
	});

	test("a filter is a panel's own and finds what its rows show", () => {
		const found = (keys: readonly string[]) => {
			const { ui, scene } = pressed(keys);
			return rowsOf(ui.focus, scene).length;
		};
		expect(found(["/", ...type("LETTER OF")])).toBe(1);
		expect(found(["/", ...type("月之暗面")])).toBe(1);
		expect(found(["/", ...type("nothing like it")])).toBe(0);
		expect(found(["/", ...type("nvi"), "enter", "4"])).toBe(4);
		expect(found(["4", "/", ...type("chips")])).toBe(1);
		expect(found(["5", "/", ...type("403")])).toBe(1);
		expect(found(["3", "/", ...type("broad")])).toBe(1);
	});
});

describe("effects", () => {
	const url = "https://example-wire.com/2025-09-22/deal";
	const now: Effect = { kind: "as-of", day: null };
	const day = (iso: string): Effect => ({ kind: "as-of", day: iso });
	const rewound = snapshot({ asOf: new Date("2026-02-28T23:59:59Z") });

	test.each<[readonly string[], Effect[], Snapshot?]>([
		[["q"], [{ kind: "quit" }]],
		[["ctrl-c"], [{ kind: "quit" }]],
		[["ctrl-l"], [{ kind: "redraw" }]],
		[["ctrl-z"], [{ kind: "suspend" }]],
		[["R"], [{ kind: "refresh", feed: null }]],
		[["r"], [{ kind: "refresh", feed: null }]],
		[
			["5", "r"],
			[{ kind: "refresh", feed: "https://example.com/archive.xml" }],
		],
		[["5", "R"], [{ kind: "refresh", feed: null }]],
		[["o"], [{ kind: "open", url }]],
		[["enter", "o"], [{ kind: "open", url }]],
		[["5", "j", "o"], [{ kind: "open", url: "https://example.com/wire.rss" }]],
		[["["], [day("2026-11-20")]],
		[["{"], [day("2026-11-14")]],
		[["]"], []],
		[["["], [day("2026-02-27")], rewound],
		[["]"], [day("2026-03-01")], rewound],
		[["}"], [day("2026-03-07")], rewound],
		[["T"], [now], rewound],
		[["t", "enter"], [now], rewound],
		[["t", ...type("2026-01-31"), "enter"], [day("2026-01-31")]],
		[["t", ...type("2030-01-01"), "enter"], [now]],
		[["t", ...type("2026-02-30x"), "enter"], []],
		[["t", ...type("someday"), "enter", "escape"], []],
		[["t", ...type("today"), "enter"], [now], rewound],
		[["t", ...type("31 jan"), "enter"], [day("2026-01-31")]],
		[["t", ...type("昨天"), "enter"], [day("2026-11-20")]],
		[["4", "enter"], [{ kind: "seen", rows: ["d-date"] }]],
		[["4", "j", "j", "enter"], []],
		[["4", "m"], [{ kind: "seen", rows: ["d-date"] }]],
		[["M"], [{ kind: "seen", rows: ["d-date", "d-plan"] }]],
		[["m"], []],
		[["m"], [{ kind: "seen", rows: [firstDeal] }], someNew],
		[["enter"], [{ kind: "seen", rows: [firstDeal] }], someNew],
		[["3", "enter"], [{ kind: "seen", rows: [firstMove] }], someNew],
		[["3", "j", "m"], [], someNew],
		[["x", "7", "f5"], []],
	])("%j", (keys, effects, of) => {
		expect(pressed(keys, of).effects).toEqual(effects);
	});

	test("what is copied says what is on the screen, without a control character", () => {
		const dirty = deals.map((deal) => ({
			...deal,
			subject: "A\u001b]52;c;eA\u0007",
		}));
		const of = snapshot({ statement: { ...statement, deals: dirty } });
		const [effect] = pressed(["y"], of).effects;
		const text = effect?.kind === "copy" ? effect.text : "";
		expect(text).toBe(
			"A ]52;c;eA  → OpenAI, investment; status: letter of intent; up to $100B; denied: up to $100B",
		);
		expect(pressed(["enter", "n", "y"]).effects).toEqual([
			{
				kind: "copy",
				text: "英伟达计划向OpenAI投资最高1,000亿美元 — caijing.example.cn, 2025-09-23, https://caijing.example.cn/2025-09-23/deal",
			},
		]);
	});

	test("a quote is copied with its sentence, and no mark that is not its own", () => {
		const articles = new Map([[article.id, article]]);
		const first = { ...fresh(), articles };
		const [, effects] = pressAll(["enter", "n", "y"], first);
		const [effect] = effects;
		const text = effect?.kind === "copy" ? effect.text : "";
		expect(text).toMatch(
			/^.*英伟达计划向OpenAI投资最高1,000亿美元.*。 — caijing/u,
		);
		expect(text).not.toMatch(/[‹›“”]/u);
	});

	test("only web links are opened", () => {
		const feeds = snapshot().feeds.map((feed) => ({
			...feed,
			url: "file:///etc/passwd",
		}));
		const { ui, effects } = pressed(["5", "o"], snapshot({ feeds }));
		expect(effects).toEqual([]);
		expect(ui.notice).toBe("this row has no link");
	});

	test("no key does harm where there is nothing", () => {
		const of = snapshot({
			statement: emptyStatement,
			feeds: [],
			unseen: new Set(),
		});
		const keys = keymap
			.filter(({ action }) => action !== "quit")
			.flatMap((binding) => binding.keys);
		const { ui } = pressed([...keys, "escape", "escape", "escape"], of);
		expect(ui.cursors.deals).toEqual({ id: null, index: 0 });
	});
});

describe("evidence", () => {
	test.each([
		[["enter"], 0],
		[["enter", "n"], 1],
		[["enter", "n", "N", "N"], 0],
		[["enter", "G"], 3],
		[["enter", "G", "n"], 3],
		[["j", "enter", "n", "n"], 0],
	])("%j shows quote %i", (keys, quote) => {
		expect(pressed(keys).ui.mode).toEqual({ name: "evidence", quote });
	});
});

test.each([
	[["p"], true],
	[["p", "p"], false],
	[["p", "["], true],
	[["p", "[", "0"], true],
	[["p", "t", "escape"], true],
	[["[", "p"], true],
	[["[", "p", "0", "p"], false],
])(
	"a pause lasts until p is pressed again, wherever in time: %j",
	(keys, isPaused) => {
		const { ui, effects } = pressed(keys);
		expect(ui.isPaused).toBe(isPaused);
		const holds = effects.filter(({ kind }) => kind === "hold");
		expect(holds).toHaveLength(keys.filter((key) => key === "p").length);
	},
);

test("a theme tells its name", () => {
	const names = [1, 2, 3].map(
		(times) => pressed(Array<string>(times).fill("c")).ui.notice,
	);
	expect(names).toEqual([
		...["theme: light", "theme: mono, no colours", "theme: dark"],
	]);
});

test("sorting goes through every column and round", () => {
	const columns = Array.from({ length: 10 }, (_, times) => {
		const { ui } = pressed(Array<string>(times).fill("s"));
		return ui.sorts.deals.column;
	});
	expect(columns).toEqual([
		"nearness",
		"stories",
		"value",
		"parties",
		"kind",
		"status",
		"first",
		"outlets",
		"age",
		"nearness",
	]);
});

test("each panel has its own order, and some have but one", () => {
	expect(pressed(["3", "s"]).ui.sorts.reactions.column).toBe("day");
	expect(pressed(["3", "s", "S"]).ui.sorts).toMatchObject({
		reactions: { column: "day", isReversed: true },
		deals: { column: "nearness", isReversed: false },
	});
	expect(selected(["3"])).toBe("NVIDIA:2025-09-22");
	expect(selected(["3", "s"])).toBe("AMD:2025-10-06");
	expect(selected(["3", "s", "s"])).toBe("AMD:2025-10-06");
	expect(selected(["3", "s", "s", "s", "S"])).toBe("Broadcom:2025-09-22");
	expect(selected(["4", "S"])).not.toBe(selected(["4"]));
	expect(selected(["5", "s"])).toBe("https://example-times.com/feed");
	expect(pressed(["2", "s"]).ui.notice).toBe("this panel has its one order");
});

test.each([
	[2, ["OpenAI → Oracle", "AMD → OpenAI"]],
	[3, ["AMD → OpenAI", "阿里巴巴 → 月之暗面"]],
	[0, ["NVIDIA → OpenAI", "阿里巴巴 → 月之暗面"]],
	[1, ["NVIDIA → OpenAI", "阿里巴巴 → 月之暗面"]],
	[8, ["NVIDIA → OpenAI", "AMD → OpenAI"]],
])("sorted by column %i, first and last", (times, ends) => {
	const { scene } = pressed(Array<string>(times).fill("s"));
	const rows = rowsOf("deals", scene).flatMap((row) =>
		row.of === "deal" ? [`${row.deal.subject} → ${row.deal.object}`] : [],
	);
	expect([rows[0], rows.at(-1)]).toEqual(ends);
});

describe("the tally", () => {
	const items = 14;

	test.each([
		[["=", "j", "j", "k"], 1],
		[["=", "k"], 0],
		[["=", "G"], items - 1],
		[["=", "G", "j"], items - 1],
		[["=", "pagedown"], items - 1],
		[["=", "n"], 0],
	])("%j stands at item %i", (keys, item) => {
		expect(pressed(keys).ui.mode).toEqual({ name: "tally", item });
	});

	test("opens a deal to its own evidence, and leaves the list at it", () => {
		const keys = ["=", "j", "enter"];
		const { ui, scene } = pressed(keys);
		const id = groupsIn(scene).flatMap((group) => group.items)[1]?.deal.id;
		expect(selectedIn("deals", scene)?.id).toBe(id);
		expect(ui.cursors.deals.id).toBe(id);
	});
});

describe("the help", () => {
	const top = (keys: readonly string[], rows: number) => {
		const first = { ...fresh(), size: { columns: 80, rows } };
		const [ui] = pressAll(["?", ...keys], first);
		return ui.mode.name === "help" ? ui.mode.top : -1;
	};

	test.each([
		[["pagedown"], 16, 8],
		[["pagedown"], 24, 16],
		[["3", "pagedown"], 24, 16],
		[["pagedown", "pageup"], 24, 0],
	])("%j on %i rows turns a page of its own: %i", (keys, rows, expected) => {
		expect(top(keys, rows)).toBe(expected);
	});

	test("is left behind at neither end", () => {
		const last = top(["G"], 24);
		expect(Number.isFinite(last)).toBe(true);
		expect(top(["G", "j", "j", "k"], 24)).toBe(last - 1);
		expect(top(["k", "j"], 24)).toBe(1);
	});
});
