import { announced, paper, tuesday, wednesday } from "../paper.ts";
import {
	deniesInvesting,
	exactly,
	from,
	isDue,
	needsChips,
	not,
	stands,
	standsNot,
	tell,
} from "../tell.ts";
import type { World } from "../world.ts";

const reportAndDenial = paper(
	"2026-02-01T04:00:00Z",
	"a.hk",
	stands("on-hold", "投資已停滯"),
	standsNot("on-hold", "沒有停滯這回事"),
);

const ownChip = (parties: string, quote: string) =>
	tell("milestone", parties, { qualifier: "own-chip" }, quote);

/** Denials, and who may disagree with whom. */
export const denials: readonly World[] = [
	{
		name: "an outright denial",
		papers: [
			announced,
			paper(
				"2026-03-05T04:00:00Z",
				"b.hk",
				deniesInvesting(exactly(1e11), "1,000億美元大概不會發生"),
			),
		],
		expect: {
			disputes: ["investment NVIDIA>OpenAI open: ≤100B ×1 | not 100B ×1"],
			deals: ["investment NVIDIA>OpenAI ≤100B ×2 disputed denied"],
			tally: ["investment USD: 1 deals, 0 to 100B"],
			outlook: "in-doubt",
		},
	},
	{
		name: "a denial of another figure denies nothing here",
		papers: [
			announced,
			paper(
				tuesday,
				"b.hk",
				deniesInvesting(exactly(5e11), "並無5,000億美元的投資"),
			),
		],
		expect: { disputes: [], outlook: "on-track" },
	},
	{
		name: "one article that reports and denies is no dispute until another story says so",
		papers: [reportAndDenial],
		expect: { disputes: [] },
	},
	{
		name: "the same with a second story",
		papers: [
			reportAndDenial,
			paper(
				"2026-02-02T04:00:00Z",
				"b.com",
				stands("on-hold", "the plan is on ice"),
			),
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
			paper(
				tuesday,
				"a.cn",
				ownChip("OpenAI > Broadcom", "与博通量产自研芯片"),
			),
			paper(
				wednesday,
				"b.com",
				isDue(
					"OpenAI > TSMC",
					"own-chip",
					from("2026-01-01", "2026-12-31"),
					"its own chip, made by TSMC, next year",
				),
			),
			paper(
				"2025-09-28T03:00:00Z",
				"c.cn",
				not(ownChip("OpenAI", "放弃自研芯片")),
			),
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
