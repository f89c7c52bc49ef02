import type { Qualifier, Quantity } from "../../../src/extract/claim.ts";
import { paper } from "../paper.ts";
import {
	about,
	closes,
	exactly,
	moved,
	on,
	tell,
	tellAmount,
} from "../tell.ts";
import type { World } from "../world.ts";

const moves = (
	company: string,
	percent: number,
	qualifier: Qualifier,
	quote: string,
) =>
	tellAmount(
		"price-move",
		company,
		exactly(percent, "percent"),
		quote,
		qualifier,
	);

const dayUntold = paper(
	"2025-09-23T12:30:00Z",
	"a.com",
	moves("NVIDIA", 3.9, "close", "closed up 3.9%"),
);

const dayTold = paper(
	"2025-09-23T02:00:00Z",
	"a.cn",
	closes(3.93, "2025-09-22", "3.93%"),
);

const gains = (value: Quantity, quote: string) =>
	tellAmount("market-cap-change", "NVIDIA", value, quote);

const gainedThen = (value: Quantity) =>
	tell(
		"market-cap-change",
		"NVIDIA",
		{ value, when: on("2025-09-22") },
		"gained in market value",
	);

/** Shares by company and trading day. */
export const reactions: readonly World[] = [
	{
		name: "one day of one share, with what it gained and is worth",
		papers: [
			paper(
				"2025-09-23T02:00:00Z",
				"a.cn",
				closes(3.93, "2025-09-22", "收涨3.93%"),
				tell(
					"market-cap-change",
					"NVIDIA",
					{ value: about(1.7e11), when: on("2025-09-22") },
					"市值增加约1700亿美元",
				),
			),
			paper(
				"2025-09-23T05:00:00Z",
				"b.tw",
				moved("NVIDIA", "high", 4.5, "2025-09-22", "盤中漲4.5%"),
				tellAmount("market-cap", "NVIDIA", exactly(4.46e12), "市值4.46兆美元"),
			),
		],
		expect: {
			reactions: [
				"2025-09-22 NVIDIA: close 3.93%, high 4.5%, gained ~170B, worth 4.46T",
			],
		},
	},
	{
		name: "what it gained is marked where stories quarrel over it",
		papers: [
			dayTold,
			paper("2025-09-23T05:00:00Z", "b.com", gainedThen(about(1.7e11))),
			paper("2025-09-23T06:00:00Z", "c.com", gainedThen(exactly(1.77e11))),
		],
		expect: { reactions: ["2025-09-22 NVIDIA: close 3.93%, gained ~170B!"] },
	},
	{
		name: "an untold day is the last session that had closed, and marked",
		papers: [
			dayUntold,
			paper(
				"2025-09-23T20:30:00Z",
				"b.com",
				moves("NVIDIA", -2.8, "close", "closed down 2.8%"),
			),
		],
		expect: {
			reactions: [
				"2025-09-23? NVIDIA: close -2.8%",
				"2025-09-22? NVIDIA: close 3.9%",
			],
			disputes: [],
		},
	},
	{
		name: "a told day takes the mark away",
		papers: [
			dayUntold,
			paper(
				"2025-09-23T12:40:00Z",
				"b.com",
				closes(3.93, "2025-09-22", "3.93% on Monday"),
			),
		],
		expect: { reactions: ["2025-09-22 NVIDIA: close 3.9%"] },
	},
	{
		name: "weekends and holidays: Monday's morning tells of Friday, a long weekend of Thursday",
		papers: [
			paper(
				"2025-09-22T12:00:30Z",
				"a.com",
				moves("NVIDIA", 0.2, "close", "little changed"),
			),
			paper(
				"2026-04-06T12:30:00Z",
				"b.com",
				moves("AMD", 1.5, "close", "up 1.5%"),
			),
		],
		expect: {
			reactions: [
				"2026-04-02? AMD: close 1.5%",
				"2025-09-19? NVIDIA: close 0.2%",
			],
		},
	},
	{
		name: "Taipei and Hong Kong have days of their own",
		papers: [
			paper(
				"2025-10-13T06:30:00Z",
				"a.tw",
				moves("鴻海", 2.1, "close", "收漲2.1%"),
			),
			paper(
				"2025-10-13T06:30:00Z",
				"b.hk",
				moves("騰訊", 1.1, "close", "收升1.1%"),
			),
			paper(
				"2025-10-13T06:30:00Z",
				"c.hk",
				moves("騰訊", 0.8, "session", "現升0.8%"),
			),
			paper(
				"2025-10-10T06:30:00Z",
				"d.tw",
				moves("緯創", 3, "close", "前一日收漲3%"),
			),
		],
		expect: {
			reactions: [
				"2025-10-13? 腾讯: session 0.8%",
				"2025-10-13? 鸿海: close 2.1%",
				"2025-10-10? 腾讯: close 1.1%",
				"2025-10-09? 纬创: close 3%",
			],
		},
	},
	{
		name: "a move before the bell belongs to the day that begins",
		papers: [
			paper(
				"2025-10-06T12:30:00Z",
				"a.com",
				moves("AMD", 37, "premarket", "up 37% before the bell"),
			),
		],
		expect: { reactions: ["2025-10-06? AMD: premarket 37%"] },
	},
	{
		name: "a date without a time: the writer's evening, in America or in China",
		papers: [
			paper(
				"2025-09-22",
				"a.com",
				gains(exactly(1.77e11), "$177 billion within hours"),
			),
			paper(
				"2025-09-23T12:00:00.000Z",
				"b.cn",
				gains(about(1.7e11), "市值增加约1700亿美元"),
			),
		],
		expect: {
			reactions: ["2025-09-22? NVIDIA: gained 177B!"],
			disputes: ["market-cap-change NVIDIA open: 177B ×1 | ~170B ×1"],
		},
	},
	{
		name: "a disputed close is marked",
		papers: [
			dayTold,
			paper("2025-09-23T02:00:00Z", "b.cn", closes(4.3, "2025-09-22", "4.3%")),
			paper(
				"2025-09-23T03:00:00Z",
				"c.cn",
				closes(3.93, "2025-09-22", "3.93%"),
			),
		],
		expect: { reactions: ["2025-09-22 NVIDIA: close 3.93%!"], news: [] },
	},
	{
		name: "a first report is news",
		papers: [dayTold],
		expect: { news: ["reaction.reported"] },
	},
];
