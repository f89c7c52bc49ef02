import { monday, paper, tuesday, wednesday } from "../paper.ts";
import {
	about,
	atLeast,
	closes,
	exactly,
	invests,
	isValued,
	needsChips,
	tellAmount,
	upTo,
} from "../tell.ts";
import type { World } from "../world.ts";

const hundred = paper(monday, "a.com", invests(exactly(1e11), "$100 billion"));

const fiveHundred = paper(
	tuesday,
	"a.cn",
	isValued(exactly(5e11), "最新5,000亿美元估值"),
);

/** What agrees by the precision with which it is stated, and what does not. */
export const agreement: readonly World[] = [
	{
		name: "chip counts whose ranges share only a point",
		papers: [
			paper(tuesday, "a.cn", needsChips(4e6, 5e6, "需要400万至500万枚GPU")),
			paper(
				wednesday,
				"b.com",
				needsChips(4e6, 5e6, "four to five million chips"),
			),
			paper(wednesday, "c.tw", needsChips(5e6, 1e7, "動用500萬至1000萬顆晶片")),
		],
		expect: {
			disputes: ["chips OpenAI>NVIDIA open: 4M–5M count ×2 | 5M–10M count ×1"],
		},
	},
	{
		name: "ranges that share a tenth of the wider agree",
		papers: [
			paper(tuesday, "a.cn", needsChips(4e6, 5.5e6, "400万至550万枚")),
			paper(wednesday, "b.com", needsChips(5e6, 1e7, "five to ten million")),
		],
		expect: { disputes: [] },
	},
	{
		name: "a point inside a range agrees, and doesn't make peace between ranges that don't",
		papers: [
			paper(tuesday, "a.cn", needsChips(4e6, 5e6, "400万到500万颗")),
			paper(
				tuesday,
				"b.com",
				tellAmount(
					"chips",
					"OpenAI > NVIDIA",
					exactly(5e6, "count"),
					"five million chips",
				),
			),
			paper(wednesday, "c.tw", needsChips(5e6, 1e7, "500萬到1000萬顆")),
		],
		expect: {
			disputes: ["chips OpenAI>NVIDIA open: 4M–5M count ×2 | 5M–10M count ×1"],
		},
	},
	{
		name: "up to 100, exactly 100 and 1,000亿 are one figure",
		papers: [
			paper(monday, "a.com", invests(upTo(1e11), "as much as $100 billion")),
			paper(tuesday, "b.cn", invests(exactly(1e11), "投资1000亿美元")),
			paper(tuesday, "c.hk", invests(about(1e11), "約1,000億美元")),
		],
		expect: { disputes: [], deals: ["investment NVIDIA>OpenAI ≤100B ×3"] },
	},
	{
		name: "100 and 110 billion are not the same rounded",
		papers: [
			hundred,
			paper(tuesday, "b.com", invests(exactly(1.1e11), "$110 billion")),
		],
		expect: { disputes: ["investment NVIDIA>OpenAI open: 100B ×1 | 110B ×1"] },
	},
	{
		name: "about 110 admits 100",
		papers: [
			hundred,
			paper(tuesday, "b.com", invests(about(1.1e11), "some $110 billion")),
		],
		expect: { disputes: [] },
	},
	{
		name: "at least ten gigawatts and ten gigawatts agree",
		papers: [
			paper(
				monday,
				"a.com",
				tellAmount(
					"capacity",
					"OpenAI > NVIDIA",
					atLeast(10, "GW"),
					"at least 10 gigawatts",
					"total",
				),
			),
			paper(
				tuesday,
				"b.tw",
				tellAmount(
					"capacity",
					"OpenAI > NVIDIA",
					exactly(10, "GW"),
					"10百萬瓩",
					"total",
				),
			),
		],
		expect: { disputes: [], deals: ["capacity OpenAI>NVIDIA ≥10 GW ×2"] },
	},
	{
		name: "an open bound admits only what lies near",
		papers: [
			paper(monday, "a.cn", isValued(exactly(5e11), "估值5000亿美元")),
			paper(
				wednesday,
				"b.cn",
				isValued(atLeast(3e11), "估值升至3000亿美元以上"),
			),
		],
		expect: { disputes: ["valuation OpenAI open: 500B ×1 | ≥300B ×1"] },
	},
	{
		name: "a rise and a fall of the same size are no agreement",
		papers: [
			paper(tuesday, "a.com", closes(1.6, "2025-09-22", "up 1.6%")),
			paper(tuesday, "b.com", closes(-1.6, "2025-09-22", "down 1.6%")),
		],
		expect: { disputes: ["price-move NVIDIA close open: -1.6% ×1 | 1.6% ×1"] },
	},
	{
		name: "different currencies are not weighed against each other",
		papers: [
			paper(tuesday, "a.com", invests(exactly(1e11), "$100 billion")),
			paper(tuesday, "b.hk", invests(exactly(7.8e11, "HKD"), "7800億港元")),
		],
		expect: { disputes: [] },
	},
	{
		name: "a valuation of 500 and one of at least 300 quarrel: nobody raises to what is long passed",
		papers: [
			fiveHundred,
			paper(
				"2025-09-28T04:00:00Z",
				"b.mobi",
				isValued(atLeast(3e11), "估值进一步提升至3000亿美元以上"),
			),
		],
		expect: { disputes: ["valuation OpenAI open: 500B ×1 | ≥300B ×1"] },
	},
	{
		name: "a valuation of 500 and one of over 450 agree",
		papers: [
			fiveHundred,
			paper(
				"2025-09-28T04:00:00Z",
				"b.mobi",
				isValued(atLeast(4.5e11), "4500亿美元以上"),
			),
		],
		expect: { disputes: [] },
	},
];
