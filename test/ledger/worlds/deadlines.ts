import { paper, tuesday, wednesday } from "../paper.ts";
import { from, isDue } from "../tell.ts";
import type { World } from "../world.ts";

const allRun = (to: string, quote: string) =>
	isDue("OpenAI > NVIDIA", "full-capacity", { to }, quote);

const by2027 = paper(tuesday, "a.cn", allRun("2027-12-31", "2028年前"));
const by2029 = allRun("2029-12-31", "2030年前");

/** Deadlines of one milestone, which formally all may hold. */
export const deadlines: readonly World[] = [
	{
		name: "deadlines two years apart quarrel",
		papers: [by2027, paper(wednesday, "b.cn", by2029)],
		expect: {
			disputes: [
				"milestone OpenAI>NVIDIA full-capacity open: …2027-12-31 ×1 | …2029-12-31 ×1",
			],
			news: ["dispute.opened"],
		},
	},
	{
		name: "a deadline told more closely doesn't",
		papers: [
			by2027,
			paper(wednesday, "b.com", allRun("2027-06-30", "by mid-2027")),
		],
		expect: { disputes: [] },
	},
	{
		name: "nor does a window within what another's deadline admits",
		papers: [
			by2027,
			paper(
				wednesday,
				"b.com",
				isDue(
					"OpenAI > NVIDIA",
					"full-capacity",
					from("2026-07-01", "2026-12-31"),
					"in the second half of 2026",
				),
			),
		],
		expect: { disputes: [] },
	},
	{
		name: "an outlet that puts off its own deadline revises it, and the milestone is due then",
		papers: [by2027, paper("2025-11-20T08:00:00Z", "a.cn", by2029)],
		at: "2026-01-01T00:00:00Z",
		expect: {
			disputes: [],
			revisions: ["milestone OpenAI>NVIDIA: …2027-12-31 → …2029-12-31"],
			milestones: [
				"first-capacity ahead 0 364d",
				"full-capacity open 1460d (was …2027-12-31)",
			],
		},
	},
];
