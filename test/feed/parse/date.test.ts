import { describe, expect, it } from "vitest";
import { readDate } from "../../../src/feed/parse/date.ts";
import { placeOf } from "../../../src/feed/parse/place.ts";

/** Dates of 22 September 2025, 15:00 UTC, as feeds of any place write them. */
const anywhere = [
	"Mon, 22 Sep 2025 15:00:00 GMT",
	"Mon, 22 Sep 25 15:00:00 +0000",
	"22 Sep 2025 15:00 Z",
	"lun., 22 sept. 2025 17:00:00 +0200",
	"2025-09-22T15:00:00Z",
	"2025-09-22T15:00:00.123Z",
	"2025-09-22T23:00+08",
	"2025-09-22T23:00:00.000+0800",
	"2025-09-22 15:00",
	"20250922T150000Z",
	"2025/9/22 15:00",
	"2025年9月22日 15:00",
	"2025年9月22日15时00分",
	"2025年9月22日 星期一 下午3:00",
	"Mon, 22 Sep 2025 23:00 GMT+8",
	"Mon, 22 Sep 2025 23:00 UTC+8",
	"Mon, 22 Sep 2025 23:00 UTC+08:00",
	"Mon, 22 Sep 2025 09:30 GMT-0530",
	"Mon, 22 Sep 2025 10:00:00 EST",
	"Mon, 22 Sep 2025 11:00:00 EDT",
	"Mon, 22 Sep 2025 11:00:00 ET",
	"Mon, 22 Sep 2025 10:00:00 CT",
	"Mon, 22 Sep 2025 09:00:00 CST",
	"Mon, 22 Sep 2025 08:00:00 PT",
	"Mon, 22 Sep 2025 20:30:00 IST",
	"Mon, 22 Sep 2025 23:00:00 HKT",
	"Mon, 22 Sep 2025 23:00:00 SGT",
	"Tue, 23 Sep 2025 00:00:00 JST",
	"Tue, 23 Sep 2025 00:00:00 KST",
	"Tue, 23 Sep 2025 01:00:00 AEST",
	"Sep 22, 2025 3:00 PM",
	"Mon, 22 Sep 2025 03:00:00 PM",
	"September 22, 2025 at 11:00 a.m. ET",
	"September 22, 2025, 3:00 p.m. (GMT)",
	"9/22/2025 3:00:00 PM",
	"22/9/2025 15:00",
	"22-09-2025 15:00",
	"22.09.2025 15:00",
	"Mon, 09/22/2025 - 15:00",
	"Montag, 22.09.2025 - 15:00",
	"Mon Sep 22 15:00:00 2025",
	"Mon Sep 22 11:00:00 EDT 2025",
	"Mon Sep 22 23:00:00 GMT+08:00 2025",
] as const;

describe("readDate", () => {
	it.each(anywhere)("reads %s", (written) => {
		const instant = readDate(written) ?? "";
		expect(instant).toBe("2025-09-22T15:00:00.000Z");
	});

	it.each([
		["zh-cn", "https://n.example/f", "Mon, 22 Sep 2025 23:00:00 CST"],
		["zh-TW", "https://n.example/f", "Mon Sep 22 23:00:00 CST 2025"],
		["zh", "https://n.example/f", "2025-09-22 23:00:00"],
		["zh", "https://n.example/f", "2025年9月22日 下午11:00"],
		["en", "https://n.example.cn/f", "Mon, 22 Sep 2025 23:00:00 CST"],
		["en-us", "https://n.example.com.hk/f", "2025-09-22 23:00"],
		["en-AU", "https://n.example/f", "Tue, 23 Sep 2025 01:00:00 EST"],
		["en", "https://n.example.com.au/f", "Tue, 23 Sep 2025 00:30:00 CST"],
		["he", "https://n.example/f", "Mon, 22 Sep 2025 17:00:00 IST"],
		["en-IE", "https://n.example/f", "Mon, 22 Sep 2025 16:00:00 IST"],
		["en-us", "https://n.example/f", "Mon, 22 Sep 2025 09:00:00 CST"],
		["zh", "https://n.example/f", "Mon, 22 Sep 2025 11:00:00 EDT"],
		["zh", "https://n.example/f", "Mon, 22 Sep 2025 15:00:00 GMT"],
	])("reads a date of a feed in %s at %s: %s", (language, url, written) => {
		const instant = readDate(written, placeOf(language, url));
		expect(instant).toBe("2025-09-22T15:00:00.000Z");
	});

	it.each([
		["en-us", "9/10/2025", "2025-09-10"],
		["en-GB", "9/10/2025", "2025-10-09"],
		["de", "9/10/2025", "2025-10-09"],
		["zh", "9/10/2025", "2025-09-09"],
		["de", "9.10.2025", "2025-10-09"],
		["en", "9.10.2025", "2025-10-09"],
	])("reads in %s the day %s as %s", (language, written, day) => {
		const instant = readDate(written, placeOf(language, "")) ?? "";
		expect(instant.slice(0, 10)).toBe(day);
	});

	it.each([
		"9999-12-31T23:59:59-05:00",
		"Fri, 31 Dec 9999 23:59:59 PST",
		"9999-12-31T99:99:99Z",
	])("reads %s as the end of time, which sorts after all else", (written) => {
		expect(readDate(written)).toBe("9999-12-31T23:59:59.000Z");
	});

	it.each([
		["Mon, 22 Sep 2025 12:10 AM", "00:10"],
		["Mon, 22 Sep 2025 12:10 PM", "12:10"],
		["Mon, 22 Sep 2025 11:10 AM", "11:10"],
		["Mon, 22 Sep 2025 15:10 PM", "15:10"],
		["2025-09-22 中午12:10", "12:10"],
		["2025-09-22 中午11:50", "11:50"],
		["2025-09-22 凌晨12:10", "00:10"],
		["2025-09-22 晚上9:10", "21:10"],
		["22 Jan 2025 07:00 ET", "12:00"],
		["22 Jul 2025 07:00 ET", "11:00"],
		["22 Sep 2025 08:00:00 NOWHERE", "08:00"],
	])("reads the time of %s as %s", (written, time) => {
		expect(readDate(written)?.slice(11, 16)).toBe(time);
	});

	it.each([
		"",
		"yesterday",
		"中",
		"1/2",
		"13/13/2025",
		"2025-13-01",
		"32 Sep 2025",
		"Thu, 01 Jan 1970 00:00:00 GMT",
		"2025-09-22T08:00:00-24:00",
		"Mon Sep 22 15:00:00",
		null,
		undefined,
	])("reads nothing in %s", (written) => {
		expect(readDate(written)).toBeNull();
	});
});
