import { describe, expect, it } from "vitest";
import type { Qualifier } from "../../../src/extract/claim.ts";
import { exchangeOf } from "../../../src/ledger/calendar/listing.ts";
import {
	isTradingDay,
	lastTradingDay,
} from "../../../src/ledger/calendar/session.ts";

describe("trading days", () => {
	it.each([
		["NVIDIA", "2025-09-22", true],
		["NVIDIA", "2025-09-20", false],
		["NVIDIA", "2025-09-21", false],
		["NVIDIA", "2024-03-29", false],
		["NVIDIA", "2025-01-09", false],
		["NVIDIA", "2026-07-03", false],
		["NVIDIA", "2027-06-18", false],
		["NVIDIA", "2025-10-01", true],
		["Tencent", "2025-10-01", false],
		["Tencent", "2026-04-07", false],
		["Tencent", "2026-07-03", true],
		["鴻海", "2025-01-24", false],
		["鴻海", "2025-10-10", false],
		["鴻海", "2026-02-27", false],
		["鴻海", "2025-07-04", true],
	])("%s on %s: %s", (company, day, trades) => {
		expect(isTradingDay(exchangeOf(company), day)).toBe(trades);
	});
});

type Case = readonly [
	company: string,
	published: string,
	moment: Qualifier | undefined,
	words: string,
	day: string,
];

const cases: readonly Case[] = [
	["NVIDIA", "2025-09-22T19:59:00Z", "close", "closed", "2025-09-19"],
	["NVIDIA", "2025-09-22T20:00:00Z", "close", "closed", "2025-09-22"],
	["NVIDIA", "2025-09-22T13:29:00Z", "session", "rose", "2025-09-19"],
	["NVIDIA", "2025-09-22T13:30:00Z", "session", "rose", "2025-09-22"],
	[
		"NVIDIA",
		"2025-09-22T08:30:00Z",
		"premarket",
		"before the bell",
		"2025-09-22",
	],
	[
		"NVIDIA",
		"2025-09-22T07:30:00Z",
		"premarket",
		"before the bell",
		"2025-09-19",
	],
	["NVIDIA", "2025-12-01T20:59:00Z", "close", "winter time", "2025-11-28"],
	["NVIDIA", "2025-12-01T21:00:00Z", "close", "winter time", "2025-12-01"],
	[
		"NVIDIA",
		"2025-03-10T13:30:00Z",
		"session",
		"summer time begins",
		"2025-03-10",
	],
	["NVIDIA", "2025-11-03T13:30:00Z", "session", "and ends", "2025-10-31"],
	["NVIDIA", "2025-09-23", "close", "收涨3.93%", "2025-09-22"],
	["NVIDIA", "2025-09-23T12:00:00Z", undefined, "市值增加", "2025-09-22"],
	[
		"NVIDIA",
		"2025-09-22T00:00:00.000Z",
		undefined,
		"within hours",
		"2025-09-22",
	],
	["Broadcom", "2025-10-13", "premarket", "盤前漲逾12%", "2025-10-13"],
	["鴻海", "2025-10-13", "close", "收漲2%", "2025-10-13"],
	["Tencent", "2025-10-02", "close", "收升1%", "2025-10-02"],
	["Tencent", "2025-10-01", "close", "收升1%", "2025-09-30"],
];

describe("the day of a move whose day is not told", () => {
	it.each(cases)(
		"%s, published %s, %s (%s): %s",
		(company, published, moment, words, day) => {
			expect(
				lastTradingDay(exchangeOf(company), published, moment, words),
			).toBe(day);
		},
	);
});
