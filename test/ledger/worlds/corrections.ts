import { deniesInvesting, exactly, invests, tell } from "../tell.ts";
import type { World } from "../world.ts";

const draft =
	"Shares in the chip maker rose after it said that it would put money into the laboratory, a tie-up that binds buyer and seller more closely than before.";

const raises = (amount: number, quote: string, denied?: true) =>
	tell(
		"funding-round",
		"Moore Threads",
		{ value: exactly(amount, "CNY"), ...(denied ? { denied } : {}) },
		quote,
	);

/** Outlets and articles that take back what they said. */
export const corrections: readonly World[] = [
	{
		name: "an outlet that corrects itself revises, it doesn't quarrel",
		papers: [
			{
				at: "2025-09-23T02:00:00Z",
				outlet: "a.cn",
				claims: [
					tell(
						"chips",
						"OpenAI > NVIDIA",
						{ value: exactly(4e6, "count") },
						"400万",
					),
				],
			},
			{
				at: "2025-09-24T02:00:00Z",
				outlet: "a.cn",
				claims: [
					tell(
						"chips",
						"OpenAI > NVIDIA",
						{ value: exactly(6e6, "count") },
						"更正：600万",
					),
				],
			},
		],
		expect: {
			disputes: [],
			revisions: ["chips OpenAI>NVIDIA: 4M count → 6M count"],
		},
	},
	{
		name: "two outlets of two minds are no correction",
		papers: [
			{
				at: "2025-09-23T02:00:00Z",
				outlet: "a.cn",
				claims: [
					tell(
						"chips",
						"OpenAI > NVIDIA",
						{ value: exactly(4e6, "count") },
						"400万",
					),
				],
			},
			{
				at: "2025-09-24T02:00:00Z",
				outlet: "b.com",
				claims: [
					tell(
						"chips",
						"OpenAI > NVIDIA",
						{ value: exactly(6e6, "count") },
						"six million",
					),
				],
			},
		],
		expect: {
			disputes: ["chips OpenAI>NVIDIA open: 4M count ×1 | 6M count ×1"],
			revisions: [],
		},
	},
	{
		name: "a new version of an article takes back what the old one said",
		papers: [
			{
				at: "2025-09-22T20:00:00Z",
				outlet: "a.com",
				id: "x",
				text: draft,
				claims: [invests(exactly(1e12), "$1 trillion")],
			},
			{
				at: "2025-09-22T20:00:00Z",
				seen: "2025-09-23T09:00:00Z",
				outlet: "a.com",
				id: "x",
				version: 2,
				text: draft,
				claims: [invests(exactly(1e11), "$100 billion")],
			},
		],
		expect: {
			deals: ["investment NVIDIA>OpenAI 100B ×1"],
			stories: 1,
			claims: 1,
			disputes: [],
			news: ["deal.revised"],
		},
	},
	{
		name: "before the new version was seen, the old one held",
		papers: [
			{
				at: "2025-09-22T20:00:00Z",
				outlet: "a.com",
				id: "x",
				text: draft,
				claims: [invests(exactly(1e12), "$1 trillion")],
			},
			{
				at: "2025-09-22T20:00:00Z",
				seen: "2025-09-23T09:00:00Z",
				outlet: "a.com",
				id: "x",
				version: 2,
				text: draft,
				claims: [invests(exactly(1e11), "$100 billion")],
			},
		],
		at: "2025-09-23T08:59:00Z",
		expect: {
			deals: ["investment NVIDIA>OpenAI 1T ×1"],
			stories: 1,
			claims: 1,
		},
	},
	{
		name: "who corrects 80 to 75 supports no 80, and what is as often denied as told stands behind",
		papers: [
			{
				at: "2026-09-24T01:00:00Z",
				outlet: "a.cn",
				claims: [raises(8e9, "拟募资80亿元")],
			},
			{
				at: "2026-09-25T01:00:00Z",
				outlet: "b.com",
				claims: [raises(7.5e9, "应为75亿元"), raises(8e9, "80亿元有误", true)],
			},
		],
		expect: {
			disputes: [
				"funding-round Moore Threads open: 8B CNY ×1 | 7.5B CNY ×1 | not 8B CNY ×1",
			],
			deals: ["funding-round Moore Threads 7.5B CNY ×2 disputed"],
			tally: ["funding-round CNY: 1 deals, 7.5B to 7.5B"],
			news: ["claim.denied", "dispute.opened"],
		},
	},
	{
		name: "a figure in yuan is told in 亿: 75 of them are no 80, though nobody says so",
		papers: [
			{
				at: "2026-09-24T01:00:00Z",
				outlet: "a.cn",
				claims: [raises(8e9, "拟募资80亿元")],
			},
			{
				at: "2026-09-25T01:00:00Z",
				outlet: "b.cn",
				claims: [raises(7.5e9, "拟募资75亿元")],
			},
		],
		expect: {
			disputes: ["funding-round Moore Threads open: 8B CNY ×1 | 7.5B CNY ×1"],
			news: ["dispute.opened"],
		},
	},
	{
		name: "one article's correction tells the two apart for all, and the denial denies the one alone",
		papers: [
			{
				at: "2025-09-22T20:00:00Z",
				outlet: "a.com",
				claims: [invests(exactly(8e9), "$8 billion")],
			},
			{
				at: "2025-09-23T20:00:00Z",
				outlet: "b.com",
				claims: [invests(exactly(7.5e9), "$7.5 billion")],
			},
			{
				at: "2025-09-24T20:00:00Z",
				outlet: "c.com",
				claims: [
					invests(exactly(7.5e9), "$7.5 billion"),
					deniesInvesting(exactly(8e9), "not $8 billion"),
				],
			},
		],
		expect: {
			disputes: ["investment NVIDIA>OpenAI open: 7.5B ×2 | 8B ×1 | not 8B ×1"],
			deals: ["investment NVIDIA>OpenAI 7.5B ×3 disputed"],
			tally: ["investment USD: 1 deals, 7.5B to 7.5B"],
			news: ["claim.denied", "dispute.opened"],
		},
	},
	{
		name: "a correction alone denies nothing of what it says",
		papers: [
			{
				at: "2025-09-24T20:00:00Z",
				outlet: "c.com",
				claims: [
					invests(exactly(7.5e9), "$7.5 billion"),
					deniesInvesting(exactly(8e9), "not $8 billion"),
				],
			},
		],
		expect: {
			disputes: [],
			deals: [
				"investment NVIDIA>OpenAI 8B ×1 denied",
				"investment NVIDIA>OpenAI 7.5B ×1",
			],
			tally: ["investment USD: 1 deals, 7.5B to 7.5B"],
			news: ["deal.new", "claim.denied"],
		},
	},
	{
		name: "a round figure and a finer one are one deal, announced once",
		papers: [
			{
				at: "2025-09-22T20:00:00Z",
				outlet: "a.com",
				claims: [invests(exactly(8e9), "$8 billion")],
			},
			{
				at: "2025-09-23T20:00:00Z",
				outlet: "b.com",
				claims: [
					invests(exactly(7.6e9), "$7.6 billion"),
					deniesInvesting(exactly(7.6e9), "not so"),
				],
			},
		],
		expect: {
			deals: ["investment NVIDIA>OpenAI 8B ×2 disputed denied"],
			news: ["claim.denied", "dispute.opened"],
		},
	},
];
