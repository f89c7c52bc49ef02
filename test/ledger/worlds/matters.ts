import { Topic } from "../../../src/topic/topic.ts";
import { paper, tuesday } from "../paper.ts";
import {
	between,
	exactly,
	from,
	moved,
	tell,
	tellAmount,
	upTo,
} from "../tell.ts";
import type { World } from "../world.ts";

/** What is one matter, and what only seems to be. */
export const matters: readonly World[] = [
	{
		name: "amounts of two investors swapped",
		papers: [
			paper(
				"2025-11-18T15:00:00Z",
				"a.com",
				tellAmount(
					"investment",
					"NVIDIA > Anthropic",
					upTo(1e10),
					"NVIDIA up to $10 billion",
				),
				tellAmount(
					"investment",
					"Microsoft > Anthropic",
					upTo(5e9),
					"Microsoft up to $5 billion",
				),
			),
			paper(
				"2025-11-19T02:00:00Z",
				"b.tw",
				tellAmount(
					"investment",
					"NVIDIA > Anthropic",
					exactly(5e9),
					"輝達投資50億美元",
				),
				tellAmount(
					"investment",
					"Microsoft > Anthropic",
					exactly(1e10),
					"微軟投資100億美元",
				),
			),
		],
		expect: {
			disputes: [
				"investment Microsoft>Anthropic open: ≤5B ×1 | 10B ×1",
				"investment NVIDIA>Anthropic open: ≤10B ×1 | 5B ×1",
			],
		},
	},
	{
		name: "revenue without a period can't be compared, with one it can",
		papers: [
			paper(
				tuesday,
				"a.com",
				tellAmount("revenue", "OpenAI", exactly(1.3e10), "$13 billion"),
				tell(
					"revenue",
					"OpenAI",
					{ value: exactly(1.3e10), when: from("2025-01-01", "2025-12-31") },
					"$13 billion this year",
				),
			),
			paper(
				tuesday,
				"b.cn",
				tellAmount("revenue", "OpenAI", exactly(2e10), "200亿美元"),
				tell(
					"revenue",
					"OpenAI",
					{
						value: exactly(2e10),
						qualifier: "annual",
						when: from("2025-01-01", "2025-12-31"),
					},
					"今年营收200亿美元",
				),
			),
		],
		expect: { disputes: ["revenue OpenAI open: 13B ×1 | 20B ×1"] },
	},
	{
		name: "two sites of one company are no dispute",
		papers: [
			paper(
				tuesday,
				"a.com",
				tellAmount(
					"chips",
					"Nscale > NVIDIA",
					exactly(23040, "count"),
					"23,040 chips at Loughton",
				),
			),
			paper(
				tuesday,
				"b.com",
				tellAmount(
					"chips",
					"Nscale > NVIDIA",
					exactly(3e5, "count"),
					"300,000 worldwide",
				),
			),
		],
		expect: { disputes: [] },
	},
	{
		name: "what one company runs in all is no single thing",
		papers: [
			paper(
				tuesday,
				"a.com",
				tellAmount(
					"capacity",
					"OpenAI",
					exactly(10, "GW"),
					"10 gigawatts",
					"total",
				),
			),
			paper(
				tuesday,
				"b.com",
				tellAmount(
					"capacity",
					"OpenAI",
					exactly(23, "GW"),
					"23 gigawatts",
					"total",
				),
			),
		],
		expect: { disputes: [] },
	},
	{
		name: "a unit cost told in two sizes",
		papers: [
			paper(
				tuesday,
				"a.tw",
				tellAmount(
					"unit-cost",
					"NVIDIA",
					between(5e10, 6e10),
					"每GW需500億至600億美元",
					"total",
				),
			),
			paper(
				tuesday,
				"b.com",
				tellAmount(
					"unit-cost",
					"NVIDIA",
					exactly(3.5e10),
					"$35 billion a gigawatt",
					"total",
				),
			),
		],
		expect: { disputes: ["unit-cost NVIDIA total open: 35B ×1 | 50B–60B ×1"] },
	},
	{
		name: "one company in two scripts is one, its shares and its deals",
		papers: [
			paper(
				"2026-11-05T09:00:00Z",
				"a.hk",
				moved("摩爾線程", "close", 425, "2026-11-05", "收漲425%"),
				tellAmount(
					"investment",
					"騰訊 > 摩爾線程",
					exactly(1e9, "CNY"),
					"騰訊投資10億元",
				),
			),
			paper(
				"2026-11-05T10:00:00Z",
				"b.cn",
				moved("摩尔线程", "high", 468, "2026-11-05", "盘中涨468%"),
				tellAmount(
					"investment",
					"腾讯 > 摩尔线程",
					exactly(1e9, "CNY"),
					"腾讯投资10亿元",
				),
			),
		],
		expect: {
			deals: ["investment 腾讯>摩尔线程 1B CNY ×2"],
			reactions: ["2026-11-05 摩尔线程: close 425%, high 468%"],
		},
	},
	{
		name: "a party is called as the topic calls it, whatever the script",
		topic: Topic.parse({
			title: "台積電",
			announced: "2026-01-01",
			parties: [{ name: "台積電" }, { name: "Sony" }],
		}),
		papers: [
			paper(
				"2026-11-05T09:00:00Z",
				"a.cn",
				tellAmount("investment", "台积电 > Sony", exactly(1e9), "投资10亿美元"),
			),
		],
		expect: { deals: ["investment 台積電>Sony 1B ×1"] },
	},
];
