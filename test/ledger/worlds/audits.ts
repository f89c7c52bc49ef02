import {
	about,
	between,
	exactly,
	from,
	invests,
	isValued,
	on,
	tell,
	tellAmount,
	upTo,
} from "../tell.ts";
import type { World } from "../world.ts";

const each = (amount: number) =>
	tellAmount(
		"tranche",
		"NVIDIA > OpenAI",
		exactly(amount),
		"for every gigawatt",
		"each",
	);
const gigawatts = (amount: number) =>
	tellAmount(
		"capacity",
		"OpenAI > NVIDIA",
		exactly(amount, "GW"),
		"gigawatts in all",
		"total",
	);
const share = (percent: number) =>
	tellAmount(
		"stake",
		"NVIDIA > OpenAI",
		exactly(percent, "percent"),
		"of the company",
	);
const annual = (amount: number) =>
	tell(
		"spending",
		"OpenAI > Oracle",
		{
			value: exactly(amount),
			qualifier: "annual",
			when: from("2027-01-01", "2031-12-31"),
		},
		"a year",
	);
const contract = (amount: number) =>
	tell(
		"purchase",
		"OpenAI > Oracle",
		{ value: exactly(amount), when: from("2027-01-01", "2031-12-31") },
		"over five years",
	);
const day = on("2025-09-22");
const close = (percent: number) =>
	tell(
		"price-move",
		"NVIDIA",
		{ value: exactly(percent, "percent"), qualifier: "close", when: day },
		"at the close",
	);
const worth = (amount: number) =>
	tellAmount("market-cap", "NVIDIA", exactly(amount), "market value");
const gained = (amount: number) =>
	tell(
		"market-cap-change",
		"NVIDIA",
		{ value: exactly(amount), when: day },
		"gained",
	);

const paper = (...claims: NonNullable<World["papers"][number]["claims"]>) => ({
	at: "2025-09-23T02:00:00Z",
	outlet: "a.com",
	claims,
});

/** Figures of one article that should fit each other. */
export const audits: readonly World[] = [
	{
		name: "ten times ten is a hundred",
		papers: [
			paper(
				each(1e10),
				gigawatts(10),
				invests(upTo(1e11), "up to $100 billion"),
			),
		],
		expect: { disputes: [] },
	},
	{
		name: "ten times ten is not eighty",
		papers: [
			paper(each(1e10), gigawatts(10), invests(exactly(8e10), "$80 billion")),
		],
		expect: {
			disputes: [
				"audit NVIDIA>OpenAI open: 10 × $10B = $100B, but $80B is stated",
			],
		},
	},
	{
		name: "a fifth of 500 billion is 100, a fiftieth the first ten",
		papers: [
			paper(
				share(20),
				isValued(exactly(5e11), "valued at $500 billion"),
				invests(exactly(1e11), "$100 billion"),
			),
		],
		expect: { disputes: [] },
	},
	{
		name: "a fifth of 500 billion is not 30",
		papers: [
			paper(
				share(20),
				isValued(exactly(5e11), "valued at $500 billion"),
				invests(exactly(3e10), "$30 billion"),
			),
		],
		expect: {
			disputes: [
				"audit NVIDIA>OpenAI open: 20 % of $500B = $100B, but $30B is stated",
			],
		},
	},
	{
		name: "the gain of the market value fits the move, whether before or after it",
		papers: [paper(close(3.93), worth(4.46e12), gained(1.69e11))],
		expect: { disputes: [] },
	},
	{
		name: "a gain that the move can't have made",
		papers: [paper(close(3.93), worth(4.46e12), gained(2.7e11))],
		expect: {
			disputes: [
				"audit NVIDIA open: 3.93 % of $4.46T = $175B, but $270B is stated",
			],
		},
	},
	{
		name: "five years at 60 are 300",
		papers: [paper(annual(6e10), contract(3e11))],
		expect: { disputes: [] },
	},
	{
		name: "five years at 30 are not",
		papers: [paper(annual(3e10), contract(3e11))],
		expect: {
			disputes: [
				"audit OpenAI>Oracle open: 5 × $30B = $150B, but $300B is stated",
			],
		},
	},
	{
		name: "what ten gigawatts cost in all",
		papers: [
			paper(
				tellAmount(
					"unit-cost",
					"NVIDIA",
					between(5e10, 6e10),
					"a gigawatt",
					"total",
				),
				gigawatts(10),
				tellAmount("spending", "OpenAI > NVIDIA", exactly(2e11), "to be spent"),
			),
		],
		expect: {
			disputes: [
				"audit OpenAI>NVIDIA open: 10 × $55B = $550B, but $200B is stated",
			],
		},
	},
	{
		name: "hedged figures fit within their hedge",
		papers: [
			paper(
				tellAmount("stake", "NVIDIA > OpenAI", about(2, "percent"), "about 2%"),
				isValued(exactly(5e11), "$500 billion"),
				invests(exactly(1.1e10), "$11 billion"),
			),
		],
		expect: { disputes: [] },
	},
	{
		name: "figures of two articles are not held against each other",
		papers: [
			paper(each(1e10), gigawatts(10)),
			{ ...paper(invests(exactly(8e10), "$80 billion")), outlet: "b.com" },
		],
		expect: { disputes: [] },
	},
	{
		name: "the same broken sum in two articles is one dispute",
		papers: [
			paper(each(1e10), gigawatts(10), invests(exactly(8e10), "$80 billion")),
			{
				...paper(
					each(1e10),
					gigawatts(10),
					invests(exactly(8e10), "$80 billion"),
				),
				outlet: "b.com",
			},
		],
		expect: {
			disputes: [
				"audit NVIDIA>OpenAI open: 10 × $10B = $100B, but $80B is stated",
			],
		},
	},
];
