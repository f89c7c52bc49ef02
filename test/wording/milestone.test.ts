import { expect, test } from "vitest";
import type { MilestoneState, Outlook } from "../../src/ledger/statement.ts";
import {
	isUnread,
	wordMilestoneState,
	wordOutlook,
} from "../../src/wording/milestone.ts";

test.each<[MilestoneState, number, string, string, boolean]>([
	["missed", 1, "missed", "未达成", false],
	["missed", 0, "not told", "未见报道", true],
	["open", 0, "window open", "窗口期内", false],
	["ahead", 0, "ahead", "未到", false],
])("%s with %i articles read", (state, articles, en, zh, unread) => {
	const words = (["en", "zh-Hans"] as const).map((locale) =>
		wordMilestoneState({ state }, { articles }, locale),
	);
	expect(words).toEqual([en, zh]);
	expect(isUnread({ state }, { articles })).toBe(unread);
});

const told = "2025-10-14T09:00:00Z";

test.each<[Outlook, number, string | null, string, string]>([
	["missed", 1, told, "missed", "未达成"],
	["missed", 0, null, "not told", "未见报道"],
	["on-track", 0, null, "not told", "未见报道"],
	["on-track", 9, null, "not told", "未见报道"],
	[
		...(["on-track", 9, told] as const),
		...(["on track as of 14 Oct 2025", "如期（截至2025年10月14日）"] as const),
	],
])(
	"outlook %s with %i articles read, the last of %s",
	(outlook, articles, last, en, zh) => {
		const words = (["en", "zh-Hans"] as const).map((locale) =>
			wordOutlook({ outlook }, last, { articles }, locale),
		);
		expect(words).toEqual([en, zh]);
	},
);
