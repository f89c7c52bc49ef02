import { between, closes, exactly, needsChips, tell } from "../tell.ts";
import type { World } from "../world.ts";

const tuesday = "2025-09-23T08:00:00Z";

const wednesday = "2025-09-24T08:00:00Z";

/** How a dispute is told, and when a story is news to it. */
export const quarrels: readonly World[] = [
	{
		name: "a deal is told as most tell it, its dispute as those who contradict each other",
		papers: [
			...["a.com", "b.com"].map((outlet) => ({
				at: tuesday,
				outlet,
				claims: [
					tell(
						"purchase",
						"OpenAI > Foo",
						{ value: exactly(5e9) },
						"$5 billion",
					),
				],
			})),
			{
				at: tuesday,
				outlet: "c.cn",
				claims: [
					tell(
						"purchase",
						"OpenAI > Foo",
						{ value: between(4e9, 5e9) },
						"40亿至50亿美元",
					),
				],
			},
			{
				at: wednesday,
				outlet: "d.tw",
				claims: [
					tell(
						"purchase",
						"OpenAI > Foo",
						{ value: between(5e9, 1e10) },
						"50億至100億美元",
					),
				],
			},
		],
		expect: {
			deals: ["purchase OpenAI>Foo 5B ×4 disputed"],
			disputes: ["purchase OpenAI>Foo open: 4B–5B ×3 | 5B–10B ×1"],
		},
	},
	{
		name: "a third figure widens a dispute, further support doesn't",
		papers: [
			{
				at: tuesday,
				outlet: "a.com",
				claims: [needsChips(5e6, 1e7, "five to ten million")],
			},
			{
				at: wednesday,
				outlet: "b.com",
				claims: [needsChips(3e6, 4e6, "three to four million")],
			},
			{
				at: "2025-09-25T00:00:00Z",
				outlet: "c.com",
				claims: [
					tell(
						"chips",
						"OpenAI > NVIDIA",
						{ value: exactly(2.5e6, "count") },
						"two and a half million",
					),
				],
			},
		],
		expect: { news: ["dispute.changed"] },
	},
	{
		name: "further support for one side is no news",
		papers: [
			{
				at: tuesday,
				outlet: "a.com",
				claims: [needsChips(5e6, 1e7, "five to ten million")],
			},
			{
				at: wednesday,
				outlet: "b.com",
				claims: [needsChips(3e6, 4e6, "three to four million")],
			},
			{
				at: "2025-09-25T00:00:00Z",
				outlet: "c.com",
				claims: [needsChips(3e6, 4e6, "three to four million")],
			},
		],
		expect: {
			news: [],
			disputes: ["chips OpenAI>NVIDIA open: 3M–4M count ×2 | 5M–10M count ×1"],
		},
	},
	{
		name: "a more precise word for a known figure is no news",
		papers: [
			{
				at: "2025-09-22T21:00:00Z",
				outlet: "a.com",
				claims: [closes(4, "2025-09-22", "4% higher")],
			},
			{
				at: tuesday,
				outlet: "b.cn",
				claims: [closes(3.93, "2025-09-22", "收涨3.93%")],
			},
		],
		expect: { news: [], disputes: [] },
	},
];
