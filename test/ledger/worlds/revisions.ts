import type { Quantity } from "../../../src/extract/claim.ts";
import { paper } from "../paper.ts";
import {
	atLeast,
	exactly,
	from,
	isValued,
	tell,
	tellAmount,
	upTo,
} from "../tell.ts";
import type { World } from "../world.ts";

const users = (value: Quantity, quote: string) =>
	tellAmount("users", "OpenAI", value, quote, "weekly");
const round = (value: Quantity, quote: string) =>
	tellAmount("funding-round", "OpenAI", value, quote);
const online = (gigawatts: number, quote: string) =>
	tellAmount(
		"capacity",
		"OpenAI > NVIDIA",
		exactly(gigawatts, "GW"),
		quote,
		"online",
	);

const valuedIn = (qualifier: "pre-money" | "post-money", amount: number) =>
	tellAmount("valuation", "OpenAI", exactly(amount), qualifier, qualifier);

/** What moves by nature, and who corrects himself. */
export const revisions: readonly World[] = [
	{
		name: "a valuation newer by a week is a revision",
		papers: [
			paper(
				"2025-09-23T02:00:00Z",
				"a.cn",
				isValued(exactly(5e11), "5000亿美元估值"),
			),
			paper(
				"2026-02-20T02:00:00Z",
				"b.tw",
				tellAmount(
					"valuation",
					"OpenAI",
					exactly(7.3e11),
					"投前估值7300億美元",
					"pre-money",
				),
			),
		],
		expect: { disputes: [], revisions: ["valuation OpenAI: 500B → 730B"] },
	},
	{
		name: "a valuation before and one after the money are two things",
		papers: [
			paper(
				"2026-02-20T02:00:00Z",
				"a.tw",
				tellAmount(
					"valuation",
					"OpenAI",
					exactly(7.3e11),
					"投前7300億美元",
					"pre-money",
				),
			),
			paper(
				"2026-02-21T02:00:00Z",
				"b.com",
				tellAmount(
					"valuation",
					"OpenAI",
					exactly(8.4e11),
					"$840 billion including the new money",
					"post-money",
				),
			),
			paper(
				"2026-02-21T03:00:00Z",
				"c.hk",
				isValued(exactly(7.3e11), "估值7,300億美元"),
			),
		],
		expect: { disputes: [], revisions: [] },
	},
	{
		name: "of disputed figures the better supported is the one revised, and their dispute is settled by it",
		papers: [
			paper("2025-09-23T02:00:00Z", "a.cn", isValued(exactly(5e11), "5000亿")),
			paper("2025-09-23T03:00:00Z", "b.hk", isValued(exactly(5e11), "5,000億")),
			paper(
				"2025-09-28T03:00:00Z",
				"c.cn",
				isValued(atLeast(3e11), "3000亿以上"),
			),
			paper(
				"2026-02-20T02:00:00Z",
				"d.tw",
				isValued(exactly(7.3e11), "7300億"),
			),
		],
		expect: {
			disputes: ["valuation OpenAI settled 2026-02-20: 500B ×2 | ≥300B ×1"],
			revisions: ["valuation OpenAI: 500B → 730B"],
			news: ["deal.revised", "dispute.settled"],
		},
	},
	{
		name: "a dispute goes on while one of its figures stands",
		papers: [
			paper("2025-09-23T02:00:00Z", "a.cn", isValued(exactly(5e11), "5000亿")),
			paper(
				"2025-09-28T03:00:00Z",
				"c.cn",
				isValued(atLeast(3e11), "3000亿以上"),
			),
			paper(
				"2025-10-02T02:00:00Z",
				"d.tw",
				isValued(exactly(7.3e11), "7300億"),
			),
		],
		expect: {
			disputes: ["valuation OpenAI open: 500B ×1 | ≥300B ×1 | 730B ×1"],
			revisions: ["valuation OpenAI: 500B → 730B"],
		},
	},
	{
		name: "over 700 million does not swallow the 800 million of a month later",
		papers: [
			paper(
				"2025-09-23T02:00:00Z",
				"a.tw",
				users(atLeast(7e8, "count"), "超過7億"),
			),
			paper(
				"2025-09-23T03:00:00Z",
				"b.cn",
				users(upTo(7e8, "count"), "高达7亿"),
			),
			paper(
				"2025-10-14T02:00:00Z",
				"c.com",
				users(atLeast(8e8, "count"), "more than 800 million"),
			),
		],
		expect: {
			disputes: [],
			revisions: ["users OpenAI: ≥700M count → ≥800M count"],
		},
	},
	{
		name: "the users of one product are no revision of those of another",
		papers: [
			paper(
				"2025-10-14T02:00:00Z",
				"a.com",
				users(atLeast(8e8, "count"), "more than 800 million"),
			),
			paper(
				"2026-03-02T02:00:00Z",
				"b.cn",
				users(exactly(1.6e6, "count"), "编码助手周活160万"),
			),
		],
		expect: { revisions: [] },
	},
	{
		name: "a round that grows while it is raised, and the next one",
		papers: [
			paper(
				"2026-02-10T02:00:00Z",
				"a.tw",
				round(atLeast(1e11), "逾1000億美元"),
			),
			paper(
				"2026-03-02T02:00:00Z",
				"b.cn",
				round(exactly(1.1e11), "1100亿美元"),
			),
			paper(
				"2026-09-02T02:00:00Z",
				"c.com",
				round(exactly(2e11), "$200 billion"),
			),
		],
		expect: {
			revisions: ["funding-round OpenAI: ≥100B → 110B"],
			deals: ["funding-round OpenAI 110B ×2", "funding-round OpenAI 200B ×1"],
			disputes: [],
		},
	},
	{
		name: "capacity that comes online, and what it has released",
		papers: [
			paper(
				"2026-08-01T02:00:00Z",
				"a.com",
				online(0.4, "400 megawatts are running"),
			),
			paper("2026-09-20T02:00:00Z", "b.cn", online(1, "首个1吉瓦已经投运")),
		],
		at: "2026-10-01T00:00:00Z",
		expect: {
			disputes: [],
			revisions: ["capacity OpenAI>NVIDIA: 0.4 GW → 1 GW"],
			milestones: ["first-capacity met 0.5 91d"],
			news: ["deal.revised", "milestone.met"],
		},
	},
	{
		name: "a run rate moves, the revenue of a year is a fact",
		papers: [
			paper(
				"2025-09-23T02:00:00Z",
				"a.cn",
				tellAmount(
					"revenue",
					"OpenAI",
					exactly(1e10),
					"每年100亿美元",
					"annual",
				),
			),
			paper(
				"2026-02-20T02:00:00Z",
				"b.tw",
				tellAmount(
					"revenue",
					"OpenAI",
					atLeast(2e10),
					"年化營收逾200億美元",
					"annual",
				),
			),
			paper(
				"2026-02-20T02:00:00Z",
				"c.com",
				tell(
					"revenue",
					"NVIDIA",
					{ value: exactly(1.3e11), when: from("2024-01-01", "2024-12-31") },
					"$130 billion in 2024",
				),
			),
			paper(
				"2026-03-20T02:00:00Z",
				"d.com",
				tell(
					"revenue",
					"NVIDIA",
					{ value: exactly(6.1e10), when: from("2024-01-01", "2024-12-31") },
					"$61 billion in 2024",
				),
			),
		],
		expect: {
			disputes: ["revenue NVIDIA open: 130B ×1 | 61B ×1"],
			revisions: ["revenue OpenAI: 10B → ≥20B"],
		},
	},
	{
		name: "the day before a revision, nothing is revised",
		papers: [
			paper("2025-09-23T02:00:00Z", "a.cn", isValued(exactly(5e11), "5000亿")),
			paper(
				"2026-02-20T02:00:00Z",
				"b.tw",
				isValued(exactly(7.3e11), "7300億"),
			),
		],
		at: "2026-02-19T23:59:59Z",
		expect: { revisions: [], claims: 1 },
	},
	{
		name: "a round at more than the company was worth with the last one follows that, not the one before",
		papers: [
			paper("2026-03-01", "a.com", isValued(exactly(1.5e11), "$150B")),
			paper("2026-09-29", "b.com", valuedIn("post-money", 1.9e11)),
			paper("2026-09-30", "c.cn", valuedIn("post-money", 1.9e11)),
			paper("2026-11-18", "d.cn", valuedIn("pre-money", 2.5e11)),
		],
		expect: {
			revisions: [
				"valuation OpenAI: 190B → 250B",
				"valuation OpenAI: 150B → 190B",
			],
			disputes: [],
		},
	},
	{
		name: "without the new money and with it, a round is one",
		papers: [
			paper("2026-09-29", "b.com", valuedIn("pre-money", 1.9e11)),
			paper("2026-11-18", "d.cn", valuedIn("post-money", 2.1e11)),
			paper("2026-11-28", "e.cn", valuedIn("pre-money", 1.9e11)),
		],
		expect: { revisions: [], disputes: [] },
	},
	{
		name: "so it is where the new money is told first",
		papers: [
			paper("2026-09-29", "b.com", valuedIn("post-money", 2.1e11)),
			paper("2026-11-18", "d.cn", valuedIn("pre-money", 1.9e11)),
		],
		expect: { revisions: [], disputes: [] },
	},
];
