import type { Quantity } from "../../../src/extract/claim.ts";
import { paper, tuesday, wednesday } from "../paper.ts";
import { between, closes, exactly, needsChips, tellAmount } from "../tell.ts";
import type { World } from "../world.ts";

const buys = (value: Quantity, quote: string) =>
	tellAmount("purchase", "OpenAI > Foo", value, quote);

const fewer = needsChips(3e6, 4e6, "three to four million");

const quarrel: World["papers"] = [
	paper(tuesday, "a.com", needsChips(5e6, 1e7, "five to ten million")),
	paper(wednesday, "b.com", fewer),
];

/** How a dispute is told, and when a story is news to it. */
export const quarrels: readonly World[] = [
	{
		name: "a deal is told as most tell it, its dispute as those who contradict each other",
		papers: [
			...["a.com", "b.com"].map((outlet) =>
				paper(tuesday, outlet, buys(exactly(5e9), "$5 billion")),
			),
			paper(tuesday, "c.cn", buys(between(4e9, 5e9), "40亿至50亿美元")),
			paper(wednesday, "d.tw", buys(between(5e9, 1e10), "50億至100億美元")),
		],
		expect: {
			deals: ["purchase OpenAI>Foo 5B ×4 disputed"],
			disputes: ["purchase OpenAI>Foo open: 4B–5B ×3 | 5B–10B ×1"],
		},
	},
	{
		name: "a third figure widens a dispute, further support doesn't",
		papers: [
			...quarrel,
			paper(
				"2025-09-25T00:00:00Z",
				"c.com",
				tellAmount(
					"chips",
					"OpenAI > NVIDIA",
					exactly(2.5e6, "count"),
					"two and a half million",
				),
			),
		],
		expect: { news: ["dispute.changed"] },
	},
	{
		name: "further support for one side is no news",
		papers: [...quarrel, paper("2025-09-25T00:00:00Z", "c.com", fewer)],
		expect: {
			news: [],
			disputes: ["chips OpenAI>NVIDIA open: 3M–4M count ×2 | 5M–10M count ×1"],
		},
	},
	{
		name: "a more precise word for a known figure is no news",
		papers: [
			paper(
				"2025-09-22T21:00:00Z",
				"a.com",
				closes(4, "2025-09-22", "4% higher"),
			),
			paper(tuesday, "b.cn", closes(3.93, "2025-09-22", "收涨3.93%")),
		],
		expect: { news: [], disputes: [] },
	},
];
