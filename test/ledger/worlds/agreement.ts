import {
	about,
	atLeast,
	closes,
	exactly,
	invests,
	isValued,
	needsChips,
	tell,
	upTo,
} from "../tell.ts";
import type { World } from "../world.ts";

const monday = "2025-09-22T20:00:00Z";

const tuesday = "2025-09-23T08:00:00Z";

const wednesday = "2025-09-24T08:00:00Z";

/** What agrees by the precision with which it is stated, and what does not. */
export const agreement: readonly World[] = [
	{
		name: "chip counts whose ranges share only a point",
		papers: [
			{
				at: tuesday,
				outlet: "a.cn",
				claims: [needsChips(4e6, 5e6, "需要400万至500万枚GPU")],
			},
			{
				at: wednesday,
				outlet: "b.com",
				claims: [needsChips(4e6, 5e6, "four to five million chips")],
			},
			{
				at: wednesday,
				outlet: "c.tw",
				claims: [needsChips(5e6, 1e7, "動用500萬至1000萬顆晶片")],
			},
		],
		expect: {
			disputes: ["chips OpenAI>NVIDIA open: 4M–5M count ×2 | 5M–10M count ×1"],
		},
	},
	{
		name: "ranges that share a tenth of the wider agree",
		papers: [
			{
				at: tuesday,
				outlet: "a.cn",
				claims: [needsChips(4e6, 5.5e6, "400万至550万枚")],
			},
			{
				at: wednesday,
				outlet: "b.com",
				claims: [needsChips(5e6, 1e7, "five to ten million")],
			},
		],
		expect: { disputes: [] },
	},
	{
		name: "a point inside a range agrees, and doesn't make peace between ranges that don't",
		papers: [
			{
				at: tuesday,
				outlet: "a.cn",
				claims: [needsChips(4e6, 5e6, "400万到500万颗")],
			},
			{
				at: tuesday,
				outlet: "b.com",
				claims: [
					tell(
						"chips",
						"OpenAI > NVIDIA",
						{ value: exactly(5e6, "count") },
						"five million chips",
					),
				],
			},
			{
				at: wednesday,
				outlet: "c.tw",
				claims: [needsChips(5e6, 1e7, "500萬到1000萬顆")],
			},
		],
		expect: {
			disputes: ["chips OpenAI>NVIDIA open: 4M–5M count ×2 | 5M–10M count ×1"],
		},
	},
	{
		name: "up to 100, exactly 100 and 1,000亿 are one figure",
		papers: [
			{
				at: monday,
				outlet: "a.com",
				claims: [invests(upTo(1e11), "as much as $100 billion")],
			},
			{
				at: tuesday,
				outlet: "b.cn",
				claims: [invests(exactly(1e11), "投资1000亿美元")],
			},
			{
				at: tuesday,
				outlet: "c.hk",
				claims: [invests(about(1e11), "約1,000億美元")],
			},
		],
		expect: { disputes: [], deals: ["investment NVIDIA>OpenAI ≤100B ×3"] },
	},
	{
		name: "100 and 110 billion are not the same rounded",
		papers: [
			{
				at: monday,
				outlet: "a.com",
				claims: [invests(exactly(1e11), "$100 billion")],
			},
			{
				at: tuesday,
				outlet: "b.com",
				claims: [invests(exactly(1.1e11), "$110 billion")],
			},
		],
		expect: { disputes: ["investment NVIDIA>OpenAI open: 100B ×1 | 110B ×1"] },
	},
	{
		name: "about 110 admits 100",
		papers: [
			{
				at: monday,
				outlet: "a.com",
				claims: [invests(exactly(1e11), "$100 billion")],
			},
			{
				at: tuesday,
				outlet: "b.com",
				claims: [invests(about(1.1e11), "some $110 billion")],
			},
		],
		expect: { disputes: [] },
	},
	{
		name: "at least ten gigawatts and ten gigawatts agree",
		papers: [
			{
				at: monday,
				outlet: "a.com",
				claims: [
					tell(
						"capacity",
						"OpenAI > NVIDIA",
						{ value: atLeast(10, "GW"), qualifier: "total" },
						"at least 10 gigawatts",
					),
				],
			},
			{
				at: tuesday,
				outlet: "b.tw",
				claims: [
					tell(
						"capacity",
						"OpenAI > NVIDIA",
						{ value: exactly(10, "GW"), qualifier: "total" },
						"10百萬瓩",
					),
				],
			},
		],
		expect: { disputes: [], deals: ["capacity OpenAI>NVIDIA ≥10 GW ×2"] },
	},
	{
		name: "an open bound admits only what lies near",
		papers: [
			{
				at: monday,
				outlet: "a.cn",
				claims: [isValued(exactly(5e11), "估值5000亿美元")],
			},
			{
				at: wednesday,
				outlet: "b.cn",
				claims: [isValued(atLeast(3e11), "估值升至3000亿美元以上")],
			},
		],
		expect: { disputes: ["valuation OpenAI open: 500B ×1 | ≥300B ×1"] },
	},
	{
		name: "a rise and a fall of the same size are no agreement",
		papers: [
			{
				at: tuesday,
				outlet: "a.com",
				claims: [closes(1.6, "2025-09-22", "up 1.6%")],
			},
			{
				at: tuesday,
				outlet: "b.com",
				claims: [closes(-1.6, "2025-09-22", "down 1.6%")],
			},
		],
		expect: { disputes: ["price-move NVIDIA close open: -1.6% ×1 | 1.6% ×1"] },
	},
	{
		name: "different currencies are not weighed against each other",
		papers: [
			{
				at: tuesday,
				outlet: "a.com",
				claims: [invests(exactly(1e11), "$100 billion")],
			},
			{
				at: tuesday,
				outlet: "b.hk",
				claims: [invests(exactly(7.8e11, "HKD"), "7800億港元")],
			},
		],
		expect: { disputes: [] },
	},
	{
		name: "a valuation of 500 and one of at least 300 quarrel: nobody raises to what is long passed",
		papers: [
			{
				at: tuesday,
				outlet: "a.cn",
				claims: [isValued(exactly(5e11), "最新5,000亿美元估值")],
			},
			{
				at: "2025-09-28T04:00:00Z",
				outlet: "b.mobi",
				claims: [isValued(atLeast(3e11), "估值进一步提升至3000亿美元以上")],
			},
		],
		expect: { disputes: ["valuation OpenAI open: 500B ×1 | ≥300B ×1"] },
	},
	{
		name: "a valuation of 500 and one of over 450 agree",
		papers: [
			{
				at: tuesday,
				outlet: "a.cn",
				claims: [isValued(exactly(5e11), "最新5,000亿美元估值")],
			},
			{
				at: "2025-09-28T04:00:00Z",
				outlet: "b.mobi",
				claims: [isValued(atLeast(4.5e11), "4500亿美元以上")],
			},
		],
		expect: { disputes: [] },
	},
];
