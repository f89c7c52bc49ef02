import { Topic } from "../../../src/topic/topic.ts";
import { between, exactly, from, on, tell, upTo } from "../tell.ts";
import type { World } from "../world.ts";

const tuesday = "2025-09-23T08:00:00Z";

/** What is one matter, and what only seems to be. */
export const matters: readonly World[] = [
	{
		name: "amounts of two investors swapped",
		papers: [
			{
				at: "2025-11-18T15:00:00Z",
				outlet: "a.com",
				claims: [
					tell(
						"investment",
						"NVIDIA > Anthropic",
						{ value: upTo(1e10) },
						"NVIDIA up to $10 billion",
					),
					tell(
						"investment",
						"Microsoft > Anthropic",
						{ value: upTo(5e9) },
						"Microsoft up to $5 billion",
					),
				],
			},
			{
				at: "2025-11-19T02:00:00Z",
				outlet: "b.tw",
				claims: [
					tell(
						"investment",
						"NVIDIA > Anthropic",
						{ value: exactly(5e9) },
						"輝達投資50億美元",
					),
					tell(
						"investment",
						"Microsoft > Anthropic",
						{ value: exactly(1e10) },
						"微軟投資100億美元",
					),
				],
			},
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
			{
				at: tuesday,
				outlet: "a.com",
				claims: [
					tell("revenue", "OpenAI", { value: exactly(1.3e10) }, "$13 billion"),
					tell(
						"revenue",
						"OpenAI",
						{ value: exactly(1.3e10), when: from("2025-01-01", "2025-12-31") },
						"$13 billion this year",
					),
				],
			},
			{
				at: tuesday,
				outlet: "b.cn",
				claims: [
					tell("revenue", "OpenAI", { value: exactly(2e10) }, "200亿美元"),
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
				],
			},
		],
		expect: { disputes: ["revenue OpenAI open: 13B ×1 | 20B ×1"] },
	},
	{
		name: "two sites of one company are no dispute",
		papers: [
			{
				at: tuesday,
				outlet: "a.com",
				claims: [
					tell(
						"chips",
						"Nscale > NVIDIA",
						{ value: exactly(23040, "count") },
						"23,040 chips at Loughton",
					),
				],
			},
			{
				at: tuesday,
				outlet: "b.com",
				claims: [
					tell(
						"chips",
						"Nscale > NVIDIA",
						{ value: exactly(3e5, "count") },
						"300,000 worldwide",
					),
				],
			},
		],
		expect: { disputes: [] },
	},
	{
		name: "what one company runs in all is no single thing",
		papers: [
			{
				at: tuesday,
				outlet: "a.com",
				claims: [
					tell(
						"capacity",
						"OpenAI",
						{ value: exactly(10, "GW"), qualifier: "total" },
						"10 gigawatts",
					),
				],
			},
			{
				at: tuesday,
				outlet: "b.com",
				claims: [
					tell(
						"capacity",
						"OpenAI",
						{ value: exactly(23, "GW"), qualifier: "total" },
						"23 gigawatts",
					),
				],
			},
		],
		expect: { disputes: [] },
	},
	{
		name: "a unit cost told in two sizes",
		papers: [
			{
				at: tuesday,
				outlet: "a.tw",
				claims: [
					tell(
						"unit-cost",
						"NVIDIA",
						{ value: between(5e10, 6e10), qualifier: "total" },
						"每GW需500億至600億美元",
					),
				],
			},
			{
				at: tuesday,
				outlet: "b.com",
				claims: [
					tell(
						"unit-cost",
						"NVIDIA",
						{ value: exactly(3.5e10), qualifier: "total" },
						"$35 billion a gigawatt",
					),
				],
			},
		],
		expect: { disputes: ["unit-cost NVIDIA total open: 35B ×1 | 50B–60B ×1"] },
	},
	{
		name: "one company in two scripts is one, its shares and its deals",
		papers: [
			{
				at: "2026-11-05T09:00:00Z",
				outlet: "a.hk",
				claims: [
					tell(
						"price-move",
						"摩爾線程",
						{
							value: exactly(425, "percent"),
							qualifier: "close",
							when: on("2026-11-05"),
						},
						"收漲425%",
					),
					tell(
						"investment",
						"騰訊 > 摩爾線程",
						{ value: exactly(1e9, "CNY") },
						"騰訊投資10億元",
					),
				],
			},
			{
				at: "2026-11-05T10:00:00Z",
				outlet: "b.cn",
				claims: [
					tell(
						"price-move",
						"摩尔线程",
						{
							value: exactly(468, "percent"),
							qualifier: "high",
							when: on("2026-11-05"),
						},
						"盘中涨468%",
					),
					tell(
						"investment",
						"腾讯 > 摩尔线程",
						{ value: exactly(1e9, "CNY") },
						"腾讯投资10亿元",
					),
				],
			},
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
			{
				at: "2026-11-05T09:00:00Z",
				outlet: "a.cn",
				claims: [
					tell(
						"investment",
						"台积电 > Sony",
						{ value: exactly(1e9) },
						"投资10亿美元",
					),
				],
			},
		],
		expect: { deals: ["investment 台積電>Sony 1B ×1"] },
	},
];
