import type { Claim } from "../../../src/extract/claim.ts";
import { paper } from "../paper.ts";
import { exactly, from, halfOf2026, tell } from "../tell.ts";
import type { World } from "../world.ts";

const year = from("2026-01-01", "2026-12-31");

const of = (claim: Claim, part: string): Claim => ({ ...claim, part });

const revenue = (billions: number): Claim =>
	tell(
		"revenue",
		"Broadcom",
		{ value: exactly(billions * 1e9), when: year },
		`revenue of $${billions} billion`,
	);

const due = (when: Claim["when"]): Claim =>
	tell(
		"milestone",
		"OpenAI > NVIDIA",
		{ qualifier: "first-capacity", ...(when && { when }) },
		"the first of them",
	);

const told = (day: string, outlet: string, claim: Claim) =>
	paper(`${day}T00:00:00Z`, outlet, claim);

/** Figures of one business or one site say nothing of the whole. */
export const parts: readonly World[] = [
	{
		name: "an analyst on one business does not dispute the company's revenue",
		papers: [
			told("2026-01-05", "a.com", revenue(90)),
			told("2026-01-06", "b.com", of(revenue(60), "AI")),
		],
		expect: { disputes: [], revisions: [], news: [] },
	},
	{
		name: "two on one business dispute each other",
		papers: [
			told("2026-01-05", "a.com", of(revenue(40), "AI")),
			told("2026-01-06", "b.com", of(revenue(60), "AI")),
		],
		expect: {
			disputes: ["revenue Broadcom (AI) open: 40B ×1 | 60B ×1"],
		},
	},
	{
		name: "two on two businesses do not",
		papers: [
			told("2026-01-05", "a.com", of(revenue(40), "AI")),
			told("2026-01-06", "b.com", of(revenue(60), "software")),
		],
		expect: { disputes: [] },
	},
	{
		name: "what is due at another site is no date of the deal",
		papers: [
			told("2026-01-05", "a.com", due(halfOf2026)),
			told(
				"2026-01-06",
				"b.com",
				of(due(from("2026-01-01", "2026-03-31")), "Stargate UK"),
			),
		],
		expect: {
			disputes: [],
			milestones: ["first-capacity ahead 0 330d"],
		},
	},
	{
		name: "a date of the deal is, wherever it is told",
		papers: [
			told("2026-01-05", "a.com", due(halfOf2026)),
			told("2026-01-06", "b.com", due(from("2027-01-01", "2027-12-31"))),
		],
		expect: {
			disputes: [
				"milestone OpenAI>NVIDIA first-capacity open: 2026-07-01…2026-12-31 ×1 | 2027-01-01…2027-12-31 ×1",
			],
		},
	},
];
