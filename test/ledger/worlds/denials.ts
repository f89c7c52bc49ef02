import {
	deniesInvesting,
	exactly,
	from,
	invests,
	needsChips,
	stands,
	standsNot,
	tell,
	upTo,
} from "../tell.ts";
import type { World } from "../world.ts";

const monday = "2025-09-22T20:00:00Z";

const tuesday = "2025-09-23T08:00:00Z";

const wednesday = "2025-09-24T08:00:00Z";

/** Denials, and who may disagree with whom. */
export const denials: readonly World[] = [
	{
		name: "an outright denial",
		papers: [
			{
				at: monday,
				outlet: "a.com",
				claims: [invests(upTo(1e11), "up to $100 billion")],
			},
			{
				at: "2026-03-05T04:00:00Z",
				outlet: "b.hk",
				claims: [deniesInvesting(exactly(1e11), "1,000億美元大概不會發生")],
			},
		],
		expect: {
			disputes: ["investment NVIDIA>OpenAI open: ≤100B ×1 | not 100B ×1"],
			deals: ["investment NVIDIA>OpenAI ≤100B ×2 disputed denied"],
			tally: ["investment USD: 1 deals, 0 to 100B"],
		},
	},
	{
		name: "a denial of another figure denies nothing here",
		papers: [
			{
				at: monday,
				outlet: "a.com",
				claims: [invests(upTo(1e11), "up to $100 billion")],
			},
			{
				at: tuesday,
				outlet: "b.hk",
				claims: [deniesInvesting(exactly(5e11), "並無5,000億美元的投資")],
			},
		],
		expect: { disputes: [] },
	},
	{
		name: "one article that reports and denies is no dispute until another story says so",
		papers: [
			{
				at: "2026-02-01T04:00:00Z",
				outlet: "a.hk",
				claims: [
					stands("on-hold", "投資已停滯"),
					standsNot("on-hold", "沒有停滯這回事"),
				],
			},
		],
		expect: { disputes: [] },
	},
	{
		name: "the same with a second story",
		papers: [
			{
				at: "2026-02-01T04:00:00Z",
				outlet: "a.hk",
				claims: [
					stands("on-hold", "投資已停滯"),
					standsNot("on-hold", "沒有停滯這回事"),
				],
			},
			{
				at: "2026-02-02T04:00:00Z",
				outlet: "b.com",
				claims: [stands("on-hold", "the plan is on ice")],
			},
		],
		expect: {
			disputes: [
				"status NVIDIA>OpenAI on-hold open: on-hold ×2 | not on-hold ×1",
			],
		},
	},
	{
		name: "own chips planned with one builder, with another, and given up",
		papers: [
			{
				at: tuesday,
				outlet: "a.cn",
				claims: [
					tell(
						"milestone",
						"OpenAI > Broadcom",
						{ qualifier: "own-chip" },
						"与博通量产自研芯片",
					),
				],
			},
			{
				at: wednesday,
				outlet: "b.com",
				claims: [
					tell(
						"milestone",
						"OpenAI > TSMC",
						{ qualifier: "own-chip", when: from("2026-01-01", "2026-12-31") },
						"its own chip, made by TSMC, next year",
					),
				],
			},
			{
				at: "2025-09-28T03:00:00Z",
				outlet: "c.cn",
				claims: [
					tell(
						"milestone",
						"OpenAI",
						{ qualifier: "own-chip", denied: true },
						"放弃自研芯片",
					),
				],
			},
		],
		expect: {
			disputes: [
				"milestone OpenAI own-chip open: own-chip ×2 | not own-chip ×1",
			],
		},
	},
	{
		name: "one story alone can't disagree with itself",
		papers: [
			{
				at: tuesday,
				outlet: "a.com",
				text: "The maker of graphics chips will put its money into the lab behind the chatbot, step by step as each gigawatt of machines goes live, people close to the talks said on Monday evening.",
				claims: [needsChips(4e6, 5e6, "four to five million")],
			},
			{
				at: tuesday,
				outlet: "b.com",
				text: "The maker of graphics chips will put its money into the lab behind the chatbot, step by step as each gigawatt of machines goes live, people close to the talks said on Monday night.",
				claims: [needsChips(5e6, 1e7, "five to ten million")],
			},
		],
		expect: { disputes: [], stories: 1 },
	},
];
