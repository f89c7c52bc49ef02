import { atLeast, exactly, from, isValued, tell, upTo } from "../tell.ts";
import type { World } from "../world.ts";

const users = (value: ReturnType<typeof exactly>, quote: string) =>
	tell("users", "OpenAI", { value, qualifier: "weekly" }, quote);
const round = (value: ReturnType<typeof exactly>, quote: string) =>
	tell("funding-round", "OpenAI", { value }, quote);
const online = (gigawatts: number, quote: string) =>
	tell(
		"capacity",
		"OpenAI > NVIDIA",
		{ value: exactly(gigawatts, "GW"), qualifier: "online" },
		quote,
	);

/** What moves by nature, and who corrects himself. */
export const revisions: readonly World[] = [
	{
		name: "a valuation newer by a week is a revision",
		papers: [
			{
				at: "2025-09-23T02:00:00Z",
				outlet: "a.cn",
				claims: [isValued(exactly(5e11), "5000亿美元估值")],
			},
			{
				at: "2026-02-20T02:00:00Z",
				outlet: "b.tw",
				claims: [
					tell(
						"valuation",
						"OpenAI",
						{ value: exactly(7.3e11), qualifier: "pre-money" },
						"投前估值7300億美元",
					),
				],
			},
		],
		expect: { disputes: [], revisions: ["valuation OpenAI: 500B → 730B"] },
	},
	{
		name: "a valuation before and one after the money are two things",
		papers: [
			{
				at: "2026-02-20T02:00:00Z",
				outlet: "a.tw",
				claims: [
					tell(
						"valuation",
						"OpenAI",
						{ value: exactly(7.3e11), qualifier: "pre-money" },
						"投前7300億美元",
					),
				],
			},
			{
				at: "2026-02-21T02:00:00Z",
				outlet: "b.com",
				claims: [
					tell(
						"valuation",
						"OpenAI",
						{ value: exactly(8.4e11), qualifier: "post-money" },
						"$840 billion including the new money",
					),
				],
			},
			{
				at: "2026-02-21T03:00:00Z",
				outlet: "c.hk",
				claims: [isValued(exactly(7.3e11), "估值7,300億美元")],
			},
		],
		expect: { disputes: [], revisions: [] },
	},
	{
		name: "of disputed figures the better supported is the one revised",
		papers: [
			{
				at: "2025-09-23T02:00:00Z",
				outlet: "a.cn",
				claims: [isValued(exactly(5e11), "5000亿")],
			},
			{
				at: "2025-09-23T03:00:00Z",
				outlet: "b.hk",
				claims: [isValued(exactly(5e11), "5,000億")],
			},
			{
				at: "2025-09-28T03:00:00Z",
				outlet: "c.cn",
				claims: [isValued(atLeast(3e11), "3000亿以上")],
			},
			{
				at: "2026-02-20T02:00:00Z",
				outlet: "d.tw",
				claims: [isValued(exactly(7.3e11), "7300億")],
			},
		],
		expect: {
			disputes: ["valuation OpenAI open: 500B ×2 | ≥300B ×1"],
			revisions: ["valuation OpenAI: 500B → 730B"],
		},
	},
	{
		name: "over 700 million does not swallow the 800 million of a month later",
		papers: [
			{
				at: "2025-09-23T02:00:00Z",
				outlet: "a.tw",
				claims: [users(atLeast(7e8, "count"), "超過7億")],
			},
			{
				at: "2025-09-23T03:00:00Z",
				outlet: "b.cn",
				claims: [users(upTo(7e8, "count"), "高达7亿")],
			},
			{
				at: "2025-10-14T02:00:00Z",
				outlet: "c.com",
				claims: [users(atLeast(8e8, "count"), "more than 800 million")],
			},
		],
		expect: {
			disputes: [],
			revisions: ["users OpenAI: ≥700M count → ≥800M count"],
		},
	},
	{
		name: "the users of one product are no revision of those of another",
		papers: [
			{
				at: "2025-10-14T02:00:00Z",
				outlet: "a.com",
				claims: [users(atLeast(8e8, "count"), "more than 800 million")],
			},
			{
				at: "2026-03-02T02:00:00Z",
				outlet: "b.cn",
				claims: [users(exactly(1.6e6, "count"), "编码助手周活160万")],
			},
		],
		expect: { revisions: [] },
	},
	{
		name: "a round that grows while it is raised, and the next one",
		papers: [
			{
				at: "2026-02-10T02:00:00Z",
				outlet: "a.tw",
				claims: [round(atLeast(1e11), "逾1000億美元")],
			},
			{
				at: "2026-03-02T02:00:00Z",
				outlet: "b.cn",
				claims: [round(exactly(1.1e11), "1100亿美元")],
			},
			{
				at: "2026-09-02T02:00:00Z",
				outlet: "c.com",
				claims: [round(exactly(2e11), "$200 billion")],
			},
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
			{
				at: "2026-08-01T02:00:00Z",
				outlet: "a.com",
				claims: [online(0.4, "400 megawatts are running")],
			},
			{
				at: "2026-09-20T02:00:00Z",
				outlet: "b.cn",
				claims: [online(1, "首个1吉瓦已经投运")],
			},
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
			{
				at: "2025-09-23T02:00:00Z",
				outlet: "a.cn",
				claims: [
					tell(
						"revenue",
						"OpenAI",
						{ value: exactly(1e10), qualifier: "annual" },
						"每年100亿美元",
					),
				],
			},
			{
				at: "2026-02-20T02:00:00Z",
				outlet: "b.tw",
				claims: [
					tell(
						"revenue",
						"OpenAI",
						{ value: atLeast(2e10), qualifier: "annual" },
						"年化營收逾200億美元",
					),
				],
			},
			{
				at: "2026-02-20T02:00:00Z",
				outlet: "c.com",
				claims: [
					tell(
						"revenue",
						"NVIDIA",
						{ value: exactly(1.3e11), when: from("2024-01-01", "2024-12-31") },
						"$130 billion in 2024",
					),
				],
			},
			{
				at: "2026-03-20T02:00:00Z",
				outlet: "d.com",
				claims: [
					tell(
						"revenue",
						"NVIDIA",
						{ value: exactly(6.1e10), when: from("2024-01-01", "2024-12-31") },
						"$61 billion in 2024",
					),
				],
			},
		],
		expect: {
			disputes: ["revenue NVIDIA open: 130B ×1 | 61B ×1"],
			revisions: ["revenue OpenAI: 10B → ≥20B"],
		},
	},
	{
		name: "the day before a revision, nothing is revised",
		papers: [
			{
				at: "2025-09-23T02:00:00Z",
				outlet: "a.cn",
				claims: [isValued(exactly(5e11), "5000亿")],
			},
			{
				at: "2026-02-20T02:00:00Z",
				outlet: "b.tw",
				claims: [isValued(exactly(7.3e11), "7300億")],
			},
		],
		at: "2026-02-19T23:59:59Z",
		expect: { revisions: [], claims: 1 },
	},
];
