import { announced, paper } from "../paper.ts";
import {
	about,
	deniesInvesting,
	exactly,
	from,
	halfOf2026,
	invests,
	isDue,
	pairStands,
	stands,
	tellAmount,
	upTo,
} from "../tell.ts";
import type { World } from "../world.ts";

const strangers = tellAmount(
	"acquisition",
	"Foo > Bar",
	exactly(5e9),
	"$5 billion",
);

const repeated = paper(
	"2025-09-23T20:00:00Z",
	"b.com",
	invests(exactly(1e11), "$100 billion"),
);

/** What a story of a deal brings, and whose deals stand in front. */
export const news: readonly World[] = [
	{
		name: "the topic's own parties first, strangers last, whatever their support",
		papers: [
			paper(
				"2025-10-01T15:00:00Z",
				"a.com",
				strangers,
				tellAmount(
					"purchase",
					"OpenAI > Oracle",
					exactly(3e11),
					"$300 billion",
				),
			),
			paper(
				"2025-10-02T15:00:00Z",
				"b.com",
				strangers,
				tellAmount("purchase", "Oracle > AMD", exactly(2e9), "$2 billion"),
			),
			paper(
				"2025-10-03T15:00:00Z",
				"c.com",
				strangers,
				invests(upTo(1e11), "up to $100 billion"),
			),
		],
		expect: {
			deals: [
				"investment NVIDIA>OpenAI ≤100B ×1",
				"purchase OpenAI>Oracle 300B ×1",
				"purchase Oracle>AMD 2B ×1",
				"acquisition Foo>Bar 5B ×3",
			],
		},
	},
	{
		name: "systems of an earlier project are not of this deal",
		papers: [
			paper(
				"2025-09-17T15:00:00Z",
				"a.com",
				isDue(
					"OpenAI > NVIDIA",
					"first-capacity",
					from("2026-01-01", "2026-03-31"),
					"8,000 in the first quarter of 2026",
				),
				tellAmount(
					"chips",
					"OpenAI > NVIDIA",
					upTo(8000, "count"),
					"up to 8,000",
				),
			),
			paper(
				"2025-09-23T15:00:00Z",
				"b.com",
				isDue(
					"OpenAI > NVIDIA",
					"first-capacity",
					halfOf2026,
					"in the second half of 2026",
				),
			),
		],
		at: "2025-10-01T00:00:00Z",
		expect: { disputes: [], milestones: ["first-capacity ahead 0 456d"] },
	},
	{
		name: "the status goes to the pair's best told deal",
		papers: [
			paper(
				"2025-12-29T02:00:00Z",
				"a.cn",
				tellAmount("investment", "NVIDIA > Intel", about(5e9), "50亿美元入股"),
				pairStands("NVIDIA > Intel", "completed", "交易完成"),
			),
			paper(
				"2025-12-31T02:00:00Z",
				"b.tw",
				tellAmount("investment", "NVIDIA > Intel", exactly(5e9), "50億美元"),
			),
		],
		expect: { deals: ["investment NVIDIA>Intel ~5B ×2 completed"] },
	},
	{
		name: "news of a first telling, of a second, and of a denial",
		papers: [
			announced,
			repeated,
			paper(
				"2025-09-24T20:00:00Z",
				"c.com",
				deniesInvesting(exactly(1e11), "no $100 billion"),
				stands("no-agreement", "nothing is signed"),
			),
		],
		expect: { news: ["claim.denied", "dispute.opened", "status.changed"] },
	},
	{
		name: "no news is in a copy of what is known",
		papers: [announced, repeated],
		expect: { news: [] },
	},
	{
		name: "a first telling is news",
		papers: [announced],
		expect: { news: ["deal.new"] },
	},
];
