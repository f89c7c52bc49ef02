import { denies, paper, says } from "../paper.ts";
import { exactly, isValued, not, stands } from "../tell.ts";
import type { World } from "../world.ts";

const notWalkingAway = denies("2026-10-13", "a.net", "cancelled");

const announces = (day: string, outlet: string) =>
	paper(`${day}T21:00:00Z`, outlet, {
		...stands("cancelled", "have terminated it, the companies said"),
		source: "OpenAI",
	});

const told = says("2026-11-13", "c.cn", "cancelled");

/** A denial holds for its day. */
export const overtaken: readonly World[] = [
	{
		name: "what is told a month after it was denied is no dispute",
		papers: [notWalkingAway, announces("2026-11-12", "b.com"), told],
		expect: { disputes: [], news: [], outlook: "cancelled" },
	},
	{
		name: "whoever tells it",
		papers: [notWalkingAway, told],
		expect: { disputes: [] },
	},
	{
		name: "told within a week it is one",
		papers: [notWalkingAway, says("2026-10-19", "c.cn", "cancelled")],
		expect: {
			disputes: [
				"status NVIDIA>OpenAI cancelled open: not cancelled ×1 | cancelled ×1",
			],
		},
	},
	{
		name: "denied again, it is one",
		papers: [notWalkingAway, told, denies("2026-11-14", "a.net", "cancelled")],
		expect: {
			disputes: [
				"status NVIDIA>OpenAI cancelled open: not cancelled ×2 | cancelled ×1",
			],
		},
	},
	{
		name: "a rumour that was denied is settled when a party tells it itself",
		papers: [
			says("2026-10-12", "d.com", "cancelled"),
			notWalkingAway,
			announces("2026-11-12", "b.com"),
		],
		expect: {
			disputes: [
				"status NVIDIA>OpenAI cancelled settled 2026-11-12: cancelled ×2 | not cancelled ×1",
			],
			news: ["status.changed", "dispute.settled"],
		},
	},
	{
		name: "not when another only tells it again",
		papers: [says("2026-10-12", "d.com", "cancelled"), notWalkingAway, told],
		expect: {
			disputes: [
				"status NVIDIA>OpenAI cancelled open: cancelled ×2 | not cancelled ×1",
			],
		},
	},
	{
		name: "a valuation that was denied may be reached",
		papers: [
			paper("2026-09-01", "a.com", not(isValued(exactly(5e11), "not $500B"))),
			paper("2026-11-01", "b.com", isValued(exactly(5e11), "$500B")),
		],
		expect: { disputes: [] },
	},
];
