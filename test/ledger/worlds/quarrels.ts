import type { Quantity } from "../../../src/extract/claim.ts";
import { paper, tuesday, wednesday } from "../paper.ts";
import {
	atLeast,
	between,
	closes,
	exactly,
	needsChips,
	tellAmount,
	upTo,
} from "../tell.ts";
import type { World } from "../world.ts";

const buys = (value: Quantity, quote: string) =>
	tellAmount("purchase", "OpenAI > Foo", value, quote);

const upTo12 = buys(upTo(1.2e10), "up to $12 billion");
const upTo9 = buys(upTo(9e9), "up to $9 billion");
const eight = buys(exactly(8e9), "$8 billion");

/** One of three reports, which its outlet changes a day later. */
const changed: World["papers"] = [
	{ ...paper(tuesday, "a.com", upTo12), id: "a" },
	paper(tuesday, "d.cn", upTo12),
	paper(wednesday, "b.com", eight),
	{
		...paper(tuesday, "a.com", upTo9),
		...{ id: "a", version: 2, seen: "2025-09-25T08:00:00Z" },
	},
];

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
		name: 'who says "up to 9" does not say 8, though neither contradicts the other',
		papers: [
			paper(tuesday, "a.com", upTo9),
			paper(wednesday, "b.com", eight),
			paper(wednesday, "c.com", eight),
		],
		expect: {
			deals: ["purchase OpenAI>Foo 8B ×3"],
			disputes: [],
			news: ["deal.revised"],
		},
	},
	{
		name: 'who says "more than 8" rounds off what another tells to the dollar',
		papers: [
			paper(tuesday, "a.com", buys(atLeast(8e9), "more than $8 billion")),
			paper(wednesday, "b.com", buys(exactly(8.6e9), "$8.6 billion")),
		],
		expect: { deals: ["purchase OpenAI>Foo ≥8B ×2"], news: [] },
	},
	{
		name: "an article that names another ceiling widens a dispute, and is counted for no other figure",
		papers: changed,
		expect: {
			deals: ["purchase OpenAI>Foo ≤12B ×3 disputed"],
			disputes: ["purchase OpenAI>Foo open: ≤12B ×1 | 8B ×1 | ≤9B ×1"],
			news: ["dispute.changed"],
		},
	},
	{
		name: "that another figure of a deal in dispute is told by most is news",
		papers: [...changed, paper("2025-09-26T08:00:00Z", "e.com", eight)],
		expect: {
			disputes: ["purchase OpenAI>Foo open: 8B ×2 | ≤12B ×1 | ≤9B ×1"],
			news: ["dispute.changed"],
		},
	},
	{
		name: "an outlet that settles on less than its own ceiling revises it",
		papers: [paper(tuesday, "a.com", upTo9), paper(wednesday, "a.com", eight)],
		expect: {
			revisions: ["purchase OpenAI>Foo: ≤9B → 8B"],
			news: ["deal.revised"],
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
