import type { Quantity } from "../../../src/extract/claim.ts";
import { announced, monday, paper, says } from "../paper.ts";
import {
	about,
	atLeast,
	exactly,
	invests,
	stands,
	tell,
	tellAmount,
	upTo,
} from "../tell.ts";
import type { World } from "../world.ts";

const nebius = (value: Quantity, quote: string) =>
	tellAmount("purchase", "Microsoft > Nebius", value, quote);

const rents = (amount: number, quote: string) =>
	tellAmount("purchase", "OpenAI > Amazon", exactly(amount), quote);

const raises = (amount: number, quote: string) =>
	tellAmount("funding-round", "OpenAI", exactly(amount), quote);

const firstTold = paper(
	"2025-11-03T15:00:00Z",
	"a.com",
	rents(3.8e10, "$38 billion of cloud"),
);

const roundAndPlan = [
	invests(exactly(3e10), "改投300億美元"),
	invests(exactly(1e11), "原先的1,000億美元"),
];

/** Which figures make one deal, which make several, and what they come to. */
export const deals: readonly World[] = [
	{
		name: "a plan and a round told side by side are two deals",
		papers: [
			announced,
			paper("2026-02-20T04:00:00Z", "b.tw", ...roundAndPlan),
			paper(
				"2026-03-02T04:00:00Z",
				"c.cn",
				invests(exactly(3e10), "英伟达300亿美元"),
			),
		],
		expect: {
			disputes: [],
			deals: [
				"investment NVIDIA>OpenAI 30B ×2",
				"investment NVIDIA>OpenAI ≤100B ×2",
			],
			tally: ["investment USD: 2 deals, 30B to 130B"],
		},
	},
	{
		name: "deals first told half a year apart are two, though nobody tells both",
		papers: [
			firstTold,
			paper(
				"2026-05-03T15:00:00Z",
				"b.com",
				rents(1e11, "another $100 billion of cloud"),
			),
		],
		expect: {
			disputes: [],
			deals: [
				"purchase OpenAI>Amazon 100B ×1",
				"purchase OpenAI>Amazon 38B ×1",
			],
		},
	},
	{
		name: "the same deal told in two sizes within days is one, and disputed",
		papers: [
			firstTold,
			paper("2025-11-04T02:00:00Z", "b.cn", rents(8.3e10, "830亿美元的云服务")),
		],
		expect: {
			disputes: ["purchase OpenAI>Amazon open: 38B ×1 | 83B ×1"],
			deals: ["purchase OpenAI>Amazon 38B ×2 disputed"],
			tally: ["purchase USD: 1 deals, 38B to 83B"],
		},
	},
	{
		name: "a contract's bound and its extension in one article are one deal, and quarrel with nobody",
		papers: [
			paper(
				"2025-09-09T02:00:00Z",
				"a.cn",
				nebius(upTo(1.74e10), "最高174亿美元"),
				nebius(about(1.94e10), "可到约194亿美元"),
			),
			paper(
				"2025-10-02T15:00:00Z",
				"b.com",
				nebius(exactly(1.94e10), "a $19.4 billion deal"),
			),
		],
		expect: {
			disputes: [],
			deals: ["purchase Microsoft>Nebius ~19.4B ×2"],
			tally: ["purchase USD: 1 deals, ~17.4B to 19.4B"],
		},
	},
	{
		name: "two contracts of nearly one size in one article are two",
		papers: [
			paper(
				"2025-09-09T02:00:00Z",
				"a.cn",
				nebius(exactly(1.74e10), "174亿美元"),
				nebius(exactly(1.94e10), "另一份194亿美元"),
			),
		],
		expect: {
			deals: [
				"purchase Microsoft>Nebius 17.4B ×1",
				"purchase Microsoft>Nebius 19.4B ×1",
			],
		},
	},
	{
		name: "and so are a contract and a bound far from it",
		papers: [
			paper(
				"2025-09-09T02:00:00Z",
				"a.cn",
				nebius(upTo(1.74e10), "最高174亿美元"),
				nebius(exactly(3e10), "另一份300亿美元"),
			),
		],
		expect: {
			deals: [
				"purchase Microsoft>Nebius ≤17.4B ×1",
				"purchase Microsoft>Nebius 30B ×1",
			],
		},
	},
	{
		name: "a part and the whole are no dispute",
		papers: [
			paper(
				"2025-09-23T02:00:00Z",
				"a.cn",
				invests(exactly(1e10), "先投100亿美元"),
			),
			paper(
				"2025-09-23T03:00:00Z",
				"b.com",
				invests(upTo(1e11), "up to $100 billion"),
			),
		],
		expect: { disputes: [] },
	},
	{
		name: "a denial without a figure is about the deal that there is",
		papers: [
			paper(
				monday,
				"a.com",
				tellAmount(
					"acquisition",
					"NVIDIA > Enfabrica",
					atLeast(9e8),
					"more than $900 million",
				),
			),
			paper(
				"2025-09-23T20:00:00Z",
				"b.com",
				tell(
					"acquisition",
					"NVIDIA > Enfabrica",
					{ denied: true },
					"has not bought Enfabrica",
				),
			),
		],
		expect: {
			disputes: ["acquisition NVIDIA>Enfabrica open: ≥900M ×1 | not so ×1"],
			deals: ["acquisition NVIDIA>Enfabrica ≥900M ×2 disputed denied"],
		},
	},
	{
		name: "a denial without a figure does not make one deal of two",
		papers: [
			paper("2026-02-20T04:00:00Z", "a.tw", ...roundAndPlan),
			paper(
				"2026-02-21T04:00:00Z",
				"b.com",
				invests(exactly(3e10), "$30 billion"),
			),
			paper(
				"2026-02-22T04:00:00Z",
				"c.com",
				tell(
					"investment",
					"NVIDIA > OpenAI",
					{ denied: true },
					"is not investing",
				),
			),
		],
		expect: {
			deals: [
				"investment NVIDIA>OpenAI 30B ×3 disputed denied",
				"investment NVIDIA>OpenAI 100B ×1 disputed",
			],
			disputes: ["investment NVIDIA>OpenAI open: 30B ×2 | 100B ×1 | not so ×1"],
		},
	},
	{
		name: "of rounds that quarrel within days the best supported stands in front, not the one told last",
		papers: [
			paper("2025-11-12T08:00:00Z", "a.com", raises(4e10, "$40 billion")),
			paper("2025-11-12T14:00:00Z", "b.com", raises(2.8e10, "$28 billion")),
			paper("2025-11-13T08:00:00Z", "c.com", raises(4e10, "$40bn")),
		],
		expect: { deals: ["funding-round OpenAI 40B ×3 disputed"] },
	},
	{
		name: "a deal told only after another was called off is not called off with it",
		papers: [
			announced,
			says("2025-11-12", "b.com", "cancelled"),
			paper(
				"2025-11-13T08:00:00Z",
				"c.com",
				tellAmount("purchase", "OpenAI > NVIDIA", exactly(5e10), "$50 billion"),
			),
		],
		expect: {
			deals: [
				"purchase OpenAI>NVIDIA 50B ×1",
				"investment NVIDIA>OpenAI ≤100B ×1 cancelled",
			],
		},
	},
	{
		name: "nor is what was called off taken for standing where the later one has more stories",
		papers: [
			announced,
			says("2025-11-12", "b.com", "cancelled"),
			...["c.com", "d.com"].map((outlet) =>
				paper(
					"2026-02-20T08:00:00Z",
					outlet,
					invests(exactly(3e10), "$30 billion"),
				),
			),
		],
		expect: {
			deals: [
				"investment NVIDIA>OpenAI 30B ×2",
				"investment NVIDIA>OpenAI ≤100B ×1 cancelled",
			],
		},
	},
	{
		name: "unless who tells it tells the end too",
		papers: [
			says("2025-11-12", "b.com", "cancelled"),
			paper(
				"2025-11-13T08:00:00Z",
				"c.com",
				tellAmount("purchase", "OpenAI > NVIDIA", exactly(5e10), "$50 billion"),
				stands("cancelled", "has been called off"),
			),
		],
		expect: { deals: ["purchase OpenAI>NVIDIA 50B ×1 cancelled"] },
	},
];
