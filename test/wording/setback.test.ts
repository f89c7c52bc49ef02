import { expect, test } from "vitest";
import type { Setback } from "../../src/ledger/statement.ts";
import {
	wordSetback,
	wordSetbackAtOpening,
	wordSetbackDated,
	wordSetbackSupport,
	wordSetbackTold,
} from "../../src/wording/setback.ts";

const setback = (told: Partial<Setback>): Setback => ({
	status: "cancelled",
	since: "2026-02-20T12:00:00Z",
	stories: 1,
	against: 0,
	sides: [],
	...told,
});

test.each([
	[
		setback({}),
		"deal told to be off since 20 Feb 2026",
		"据称交易已取消（2026年2月20日起）",
		"據稱交易已取消（2026年2月20日起）",
	],
	[
		setback({ status: "on-hold" }),
		"deal told to be on hold since 20 Feb 2026",
		"据称交易已搁置（2026年2月20日起）",
		"據稱交易已擱置（2026年2月20日起）",
	],
	[
		setback({ status: "scaled-back" }),
		"deal told to be cut since 20 Feb 2026",
		"据称交易已缩减（2026年2月20日起）",
		"據稱交易已縮減（2026年2月20日起）",
	],
])(
	"what befell a deal in three scripts",
	(told, en, simplified, traditional) => {
		expect(wordSetback(told, "en")).toBe(en);
		expect(wordSetback(told, "zh-Hans")).toBe(simplified);
		expect(wordSetback(told, "zh-Hant")).toBe(traditional);
	},
);

test("its date alone", () => {
	expect(wordSetbackDated(setback({}), "en")).toBe(
		"deal told to be off (20 Feb 2026)",
	);
});

test.each([
	[1, 0, "1 story, none since says otherwise", "1篇报道，此后无人另有说法"],
	[3, 1, "3 stories, 1 since says otherwise", "3篇报道，此后1篇另有说法"],
	[1, 2, "1 story, 2 since say otherwise", "1篇报道，此后2篇另有说法"],
])("%d stories against %d", (stories, against, en, zh) => {
	expect(wordSetbackSupport(setback({ stories, against }), "en")).toBe(en);
	expect(wordSetbackSupport(setback({ stories, against }), "zh-Hans")).toBe(zh);
});

test("and beside them what fewer have told since", () => {
	const told = setback({
		status: "on-hold",
		stories: 2,
		doubted: {
			status: "cancelled",
			since: "2026-02-21T12:00:00Z",
			stories: 1,
		},
	});
	expect(wordSetbackSupport(told, "en")).toBe(
		"2 stories, none since says otherwise; cancelled? 1 story",
	);
	expect(wordSetbackSupport(told, "zh-Hant")).toBe(
		"2篇報道，此後無人另有說法；取消？1篇報道",
	);
	expect(wordSetbackTold(told, "en")).toBe(
		"deal told to be on hold since 20 Feb 2026 (2 stories, none since says otherwise; cancelled? 1 story)",
	);
});

test.each([
	[setback({ stories: 2 }), "deal told to be off since 20 Feb 2026"],
	[
		setback({ against: 2, inDoubt: true }),
		"deal told to be off since 20 Feb 2026 (1 story, 2 since say otherwise)",
	],
])("with who says so while it is in doubt", (told, en) => {
	expect(wordSetbackTold(told, "en")).toBe(en);
});

test("a window that opens says that nobody counts its days, but for what is in doubt", () => {
	expect(wordSetbackAtOpening(setback({ stories: 2 }), "zh-Hant")).toBe(
		"據稱交易已取消（2026年2月20日起），不作倒計時",
	);
	const inDoubt = setback({ inDoubt: true });
	expect(wordSetbackAtOpening(inDoubt, "en")).toBe(
		wordSetbackTold(inDoubt, "en"),
	);
});
