import type { Qualifier } from "../../../src/extract/claim.ts";
import { about, closes, exactly, on, tell } from "../tell.ts";
import type { World } from "../world.ts";

const moves = (
	company: string,
	percent: number,
	qualifier: Qualifier,
	quote: string,
) =>
	tell(
		"price-move",
		company,
		{ value: exactly(percent, "percent"), qualifier },
		quote,
	);

/** Shares by company and trading day. */
export const reactions: readonly World[] = [
	{
		name: "one day of one share, with what it gained and is worth",
		papers: [
			{
				at: "2025-09-23T02:00:00Z",
				outlet: "a.cn",
				claims: [
					closes(3.93, "2025-09-22", "收涨3.93%"),
					tell(
						"market-cap-change",
						"NVIDIA",
						{ value: about(1.7e11), when: on("2025-09-22") },
						"市值增加约1700亿美元",
					),
				],
			},
			{
				at: "2025-09-23T05:00:00Z",
				outlet: "b.tw",
				claims: [
					tell(
						"price-move",
						"NVIDIA",
						{
							value: exactly(4.5, "percent"),
							qualifier: "high",
							when: on("2025-09-22"),
						},
						"盤中漲4.5%",
					),
					tell(
						"market-cap",
						"NVIDIA",
						{ value: exactly(4.46e12) },
						"市值4.46兆美元",
					),
				],
			},
		],
		expect: {
			reactions: [
				"2025-09-22 NVIDIA: close 3.93%, high 4.5%, gained ~170B, worth 4.46T",
			],
		},
	},
	{
		name: "an untold day is the last session that had closed, and marked",
		papers: [
			{
				at: "2025-09-23T12:30:00Z",
				outlet: "a.com",
				claims: [moves("NVIDIA", 3.9, "close", "closed up 3.9%")],
			},
			{
				at: "2025-09-23T20:30:00Z",
				outlet: "b.com",
				claims: [moves("NVIDIA", -2.8, "close", "closed down 2.8%")],
			},
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
			{
				at: "2025-09-23T12:30:00Z",
				outlet: "a.com",
				claims: [moves("NVIDIA", 3.9, "close", "closed up 3.9%")],
			},
			{
				at: "2025-09-23T12:40:00Z",
				outlet: "b.com",
				claims: [closes(3.93, "2025-09-22", "3.93% on Monday")],
			},
		],
		expect: { reactions: ["2025-09-22 NVIDIA: close 3.9%"] },
	},
	{
		name: "weekends and holidays: Monday's morning tells of Friday, a long weekend of Thursday",
		papers: [
			{
				at: "2025-09-22T12:00:30Z",
				outlet: "a.com",
				claims: [moves("NVIDIA", 0.2, "close", "little changed")],
			},
			{
				at: "2026-04-06T12:30:00Z",
				outlet: "b.com",
				claims: [moves("AMD", 1.5, "close", "up 1.5%")],
			},
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
			{
				at: "2025-10-13T06:30:00Z",
				outlet: "a.tw",
				claims: [moves("鴻海", 2.1, "close", "收漲2.1%")],
			},
			{
				at: "2025-10-13T06:30:00Z",
				outlet: "b.hk",
				claims: [moves("騰訊", 1.1, "close", "收升1.1%")],
			},
			{
				at: "2025-10-13T06:30:00Z",
				outlet: "c.hk",
				claims: [moves("騰訊", 0.8, "session", "現升0.8%")],
			},
			{
				at: "2025-10-10T06:30:00Z",
				outlet: "d.tw",
				claims: [moves("緯創", 3, "close", "前一日收漲3%")],
			},
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
			{
				at: "2025-10-06T12:30:00Z",
				outlet: "a.com",
				claims: [moves("AMD", 37, "premarket", "up 37% before the bell")],
			},
		],
		expect: { reactions: ["2025-10-06? AMD: premarket 37%"] },
	},
	{
		name: "a date without a time: the writer's evening, in America or in China",
		papers: [
			{
				at: "2025-09-22",
				outlet: "a.com",
				claims: [
					tell(
						"market-cap-change",
						"NVIDIA",
						{ value: exactly(1.77e11) },
						"$177 billion within hours",
					),
				],
			},
			{
				at: "2025-09-23T12:00:00.000Z",
				outlet: "b.cn",
				claims: [
					tell(
						"market-cap-change",
						"NVIDIA",
						{ value: about(1.7e11) },
						"市值增加约1700亿美元",
					),
				],
			},
		],
		expect: {
			reactions: ["2025-09-22? NVIDIA: gained 177B"],
			disputes: ["market-cap-change NVIDIA open: 177B ×1 | ~170B ×1"],
		},
	},
	{
		name: "a disputed close is marked",
		papers: [
			{
				at: "2025-09-23T02:00:00Z",
				outlet: "a.cn",
				claims: [closes(3.93, "2025-09-22", "3.93%")],
			},
			{
				at: "2025-09-23T02:00:00Z",
				outlet: "b.cn",
				claims: [closes(4.3, "2025-09-22", "4.3%")],
			},
			{
				at: "2025-09-23T03:00:00Z",
				outlet: "c.cn",
				claims: [closes(3.93, "2025-09-22", "3.93%")],
			},
		],
		expect: { reactions: ["2025-09-22 NVIDIA: close 3.93%!"], news: [] },
	},
	{
		name: "a first report is news",
		papers: [
			{
				at: "2025-09-23T02:00:00Z",
				outlet: "a.cn",
				claims: [closes(3.93, "2025-09-22", "3.93%")],
			},
		],
		expect: { news: ["reaction.reported"] },
	},
];
