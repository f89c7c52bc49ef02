import {
	about,
	deniesInvesting,
	exactly,
	from,
	invests,
	stands,
	tell,
	upTo,
} from "../tell.ts";
import type { World } from "../world.ts";

/** What a story of a deal brings, and whose deals stand in front. */
export const news: readonly World[] = [
	{
		name: "the topic's own parties first, strangers last, whatever their support",
		papers: [
			{
				at: "2025-10-01T15:00:00Z",
				outlet: "a.com",
				claims: [
					tell(
						"acquisition",
						"Foo > Bar",
						{ value: exactly(5e9) },
						"$5 billion",
					),
					tell(
						"purchase",
						"OpenAI > Oracle",
						{ value: exactly(3e11) },
						"$300 billion",
					),
				],
			},
			{
				at: "2025-10-02T15:00:00Z",
				outlet: "b.com",
				claims: [
					tell(
						"acquisition",
						"Foo > Bar",
						{ value: exactly(5e9) },
						"$5 billion",
					),
					tell(
						"purchase",
						"Oracle > AMD",
						{ value: exactly(2e9) },
						"$2 billion",
					),
				],
			},
			{
				at: "2025-10-03T15:00:00Z",
				outlet: "c.com",
				claims: [
					tell(
						"acquisition",
						"Foo > Bar",
						{ value: exactly(5e9) },
						"$5 billion",
					),
					invests(upTo(1e11), "up to $100 billion"),
				],
			},
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
			{
				at: "2025-09-17T15:00:00Z",
				outlet: "a.com",
				claims: [
					tell(
						"milestone",
						"OpenAI > NVIDIA",
						{
							qualifier: "first-capacity",
							when: from("2026-01-01", "2026-03-31"),
						},
						"8,000 in the first quarter of 2026",
					),
					tell(
						"chips",
						"OpenAI > NVIDIA",
						{ value: upTo(8000, "count") },
						"up to 8,000",
					),
				],
			},
			{
				at: "2025-09-23T15:00:00Z",
				outlet: "b.com",
				claims: [
					tell(
						"milestone",
						"OpenAI > NVIDIA",
						{
							qualifier: "first-capacity",
							when: from("2026-07-01", "2026-12-31"),
						},
						"in the second half of 2026",
					),
				],
			},
		],
		at: "2025-10-01T00:00:00Z",
		expect: { disputes: [], milestones: ["first-capacity ahead 0 456d"] },
	},
	{
		name: "the status goes to the pair's best told deal",
		papers: [
			{
				at: "2025-12-29T02:00:00Z",
				outlet: "a.cn",
				claims: [
					tell(
						"investment",
						"NVIDIA > Intel",
						{ value: about(5e9) },
						"50亿美元入股",
					),
					tell(
						"status",
						"NVIDIA > Intel",
						{ qualifier: "completed" },
						"交易完成",
					),
				],
			},
			{
				at: "2025-12-31T02:00:00Z",
				outlet: "b.tw",
				claims: [
					tell(
						"investment",
						"NVIDIA > Intel",
						{ value: exactly(5e9) },
						"50億美元",
					),
				],
			},
		],
		expect: { deals: ["investment NVIDIA>Intel ~5B ×2 completed"] },
	},
	{
		name: "news of a first telling, of a second, and of a denial",
		papers: [
			{
				at: "2025-09-22T20:00:00Z",
				outlet: "a.com",
				claims: [invests(upTo(1e11), "up to $100 billion")],
			},
			{
				at: "2025-09-23T20:00:00Z",
				outlet: "b.com",
				claims: [invests(exactly(1e11), "$100 billion")],
			},
			{
				at: "2025-09-24T20:00:00Z",
				outlet: "c.com",
				claims: [
					deniesInvesting(exactly(1e11), "no $100 billion"),
					stands("no-agreement", "nothing is signed"),
				],
			},
		],
		expect: { news: ["claim.denied", "dispute.opened", "status.changed"] },
	},
	{
		name: "no news is in a copy of what is known",
		papers: [
			{
				at: "2025-09-22T20:00:00Z",
				outlet: "a.com",
				claims: [invests(upTo(1e11), "up to $100 billion")],
			},
			{
				at: "2025-09-23T20:00:00Z",
				outlet: "b.com",
				claims: [invests(exactly(1e11), "$100 billion")],
			},
		],
		expect: { news: [] },
	},
	{
		name: "a first telling is news",
		papers: [
			{
				at: "2025-09-22T20:00:00Z",
				outlet: "a.com",
				claims: [invests(upTo(1e11), "up to $100 billion")],
			},
		],
		expect: { news: ["deal.new"] },
	},
];
