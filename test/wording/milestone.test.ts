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

test.each<[Outlook, number, string]>([
	["missed", 1, "missed"],
	["missed", 0, "not told"],
	["on-track", 0, "not told"],
])("outlook %s with %i articles read", (outlook, articles, en) => {
	expect(wordOutlook({ outlook }, { articles }, "en")).toBe(en);
});
