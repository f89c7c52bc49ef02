import { expect, test } from "vitest";
import type { Window } from "../../src/extract/claim.ts";
import { wordAge } from "../../src/wording/age.ts";
import { localeOf } from "../../src/wording/locale.ts";
import { wordDay, wordShortDay, wordWindow } from "../../src/wording/window.ts";

test.each<[Window, string, string]>([
	[{ from: "2026-07-01", to: "2026-12-31" }, "H2 2026", "2026年下半年"],
	[{ from: "2026-01-01", to: "2026-06-30" }, "H1 2026", "2026年上半年"],
	[{ from: "2026-10-01", to: "2026-12-31" }, "Q4 2026", "2026年第4季度"],
	[{ from: "2026-05-01", to: "2026-08-31" }, "mid-2026", "2026年中"],
	[{ from: "2026-01-01", to: "2026-12-31" }, "2026", "2026年"],
	[{ from: "2024-02-01", to: "2024-02-29" }, "Feb 2024", "2024年2月"],
	[{ from: "2027-01-01", to: "2031-12-31" }, "2027–2031", "2027–2031年"],
	[{ from: "2025-09-22", to: "2025-09-22" }, "22 Sep 2025", "2025年9月22日"],
	[
		{ from: "2025-09-22", to: "2025-09-26" },
		"22 Sep 2025 – 26 Sep 2025",
		"2025年9月22日至2025年9月26日",
	],
	[
		{ from: "2026-02-01", to: "2026-07-31" },
		"1 Feb 2026 – 31 Jul 2026",
		"2026年2月1日至2026年7月31日",
	],
	[{ to: "2030-12-31" }, "by end of 2030", "2030年底前"],
	[{ to: "2026-06-30" }, "by end of Jun 2026", "2026年6月底前"],
	[{ to: "2026-06-15" }, "by 15 Jun 2026", "2026年6月15日前"],
	[{ from: "2027-01-01" }, "from 2027", "2027年起"],
	[{ from: "2027-03-01" }, "from Mar 2027", "2027年3月起"],
	[{ from: "2027-03-02" }, "from 2 Mar 2027", "2027年3月2日起"],
	[{}, "", ""],
])("wordWindow: %j", (window, en, zh) => {
	expect(wordWindow(window, "en")).toBe(en);
	expect(wordWindow(window, "zh-Hans")).toBe(zh);
});

test("wordDay takes days and instants, in UTC", () => {
	expect(wordDay("2025-09-22", "en")).toBe("22 Sep 2025");
	expect(wordDay("2025-09-22T23:59:59Z", "zh-Hant")).toBe("2025年9月22日");
});

test("wordShortDay has two digits for the year", () => {
	expect(wordShortDay("2005-09-02", "en")).toBe("2 Sep 05");
	expect(wordShortDay("2025-12-31T01:00:00Z", "zh-Hans")).toBe("25/12/31");
});

test.each([
	["2026-11-21T12:00:00Z", "<1m", "<1分"],
	["2026-11-21T12:00:30Z", "<1m", "<1分"],
	["2026-11-21T11:59:01Z", "<1m", "<1分"],
	["2026-11-21T11:59:00Z", "1m", "1分"],
	["2026-11-21T10:01:00Z", "1h", "1时"],
	["2026-11-20T12:00:00Z", "1d", "1天"],
	["2026-11-08T12:00:00Z", "13d", "13天"],
	["2026-11-07T12:00:00Z", "2w", "2周"],
	["2026-09-22T12:00:00Z", "8w", "8周"],
	["2026-09-20T12:00:00Z", "2mo", "2月"],
	["2025-11-21T12:00:00Z", "12mo", "12月"],
	["2024-11-21T12:00:00Z", "2y", "2年"],
])("wordAge: %s", (iso, en, zh) => {
	const now = new Date("2026-11-21T12:00:00Z");
	expect(wordAge(iso, now, "en")).toBe(en);
	expect(wordAge(iso, now, "zh-Hans")).toBe(zh);
});

test.each([
	["en_GB.UTF-8", "en"],
	["C", "en"],
	["", "en"],
	["zh", "zh-Hans"],
	["zh_CN.UTF-8", "zh-Hans"],
	["zh-Hans-SG", "zh-Hans"],
	["zh_TW.UTF-8", "zh-Hant"],
	["zh-HK", "zh-Hant"],
	["zh-Hant", "zh-Hant"],
	["zhuang", "en"],
])("localeOf: %s", (tag, locale) => {
	expect(localeOf(tag)).toBe(locale);
});
