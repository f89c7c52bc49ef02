import type { Claim, Quantity } from "../../../src/extract/claim.ts";
import { paper } from "../paper.ts";
import { exactly, pairStands, tellAmount } from "../tell.ts";
import type { World } from "../world.ts";

const takesOver = (value: Quantity, quote: string) =>
	tellAmount("acquisition", "Meridel > Tasko", value, quote);

const inCash = takesOver(exactly(8.7e9), "for $8.7 billion");
const withDebt = takesOver(exactly(9.2e9), "with debt, $9.2 billion");
const off = pairStands("Meridel > Tasko", "cancelled", "terminated");

const agreed = paper("2026-09-02T20:40:00Z", "a.com", inCash, withDebt);
const dropped = [
	paper("2026-11-12T21:00:00Z", "a.com", inCash, off),
	paper("2026-11-13T01:00:00Z", "b.cn", inCash, off),
];

const bid = takesOver(exactly(8.7e9), "bids $8.7 billion");
const higher = takesOver(exactly(9.2e9), "raises its bid to $9.2 billion");
const firstBid = [
	paper("2026-09-02T20:40:00Z", "a.com", bid),
	paper("2026-09-03T10:00:00Z", "b.cn", bid),
	paper("2026-09-03T11:00:00Z", "c.net", bid),
];
const raised = paper("2026-09-10T10:00:00Z", "a.com", bid, higher);

const inEuros = (billions: number, dollars?: number) => ({
	...takesOver(exactly(billions * 1e9, "EUR"), `${billions} billion euros`),
	...(dollars && { converted: exactly(dollars * 1e9) }),
});

/** Sums in two currencies, told the day after the first bid. */
const converting = (
	name: string,
	told: readonly Claim[],
	expect: World["expect"],
): World => ({
	name,
	papers: [...firstBid, paper("2026-09-03T12:00:00Z", "d.de", ...told)],
	expect,
});

/** One price in two currencies. */
const currencies: readonly World[] = [
	converting(
		"a price that an article converts is the same price, and counts once",
		[inEuros(7.5, 8.7)],
		{
			deals: ["acquisition Meridel>Tasko 8.7B ×4"],
			disputes: [],
			tally: ["acquisition USD: 1 deals, 8.7B to 8.7B"],
			news: [],
		},
	),
	converting(
		"also where it rounds it",
		[inEuros(7.5, 9), takesOver(exactly(9e9), "$9 billion")],
		{ deals: ["acquisition Meridel>Tasko 8.7B ×4"] },
	),
	converting(
		"a price in another currency that nobody converts is a deal of its own",
		[inEuros(7.5)],
		{
			deals: [
				"acquisition Meridel>Tasko 8.7B ×3",
				"acquisition Meridel>Tasko 7.5B EUR ×1",
			],
		},
	),
	converting(
		"and so is what is converted to another sum",
		[inEuros(1.5, 1.75)],
		{
			deals: [
				"acquisition Meridel>Tasko 8.7B ×3",
				"acquisition Meridel>Tasko 1.5B EUR ×1",
			],
			tally: ["acquisition USD: 1 deals, 8.7B to 8.7B"],
		},
	),
	{
		name: "told in euros by more, it is shown in these",
		papers: [
			paper("2026-09-02T20:40:00Z", "a.com", bid),
			paper("2026-09-03T10:00:00Z", "b.de", inEuros(7.5)),
			paper("2026-09-03T11:00:00Z", "c.de", inEuros(7.5, 8.7)),
		],
		expect: {
			deals: ["acquisition Meridel>Tasko 7.5B EUR ×3"],
			tally: ["acquisition EUR: 1 deals, 7.5B to 7.5B"],
		},
	},
	{
		name: "a price that was raised is raised in every currency",
		papers: [
			...firstBid,
			...["d.de", "e.de", "f.de", "g.de", "h.de"].map((outlet) =>
				paper("2026-09-03T12:00:00Z", outlet, inEuros(7.5, 8.7)),
			),
			raised,
			paper("2026-09-10T12:00:00Z", "d.net", higher),
		],
		expect: {
			deals: ["acquisition Meridel>Tasko 9.2B ×10"],
			tally: ["acquisition USD: 1 deals, 9.2B to 9.2B"],
		},
	},
	{
		name: "an investment in two currencies is one as well",
		papers: [
			paper(
				"2026-09-02",
				"a.com",
				tellAmount("investment", "Meridel > Tasko", exactly(2e9), "$2B"),
			),
			paper("2026-09-03", "b.de", {
				...tellAmount(
					"investment",
					"Meridel > Tasko",
					exactly(1.7e9, "EUR"),
					"1.7 billion euros",
				),
				converted: exactly(2e9),
			}),
		],
		expect: { tally: ["investment USD: 1 deals, 2B to 2B"] },
	},
];

/** Prices of one takeover: it is one deal, and has one fate. */
export const prices: readonly World[] = [
	...currencies,
	{
		name: "with debt and without is one deal",
		papers: [agreed],
		expect: {
			deals: ["acquisition Meridel>Tasko 8.7B ×1"],
			disputes: [],
			tally: ["acquisition USD: 1 deals, 8.7B to 9.2B"],
		},
	},
	{
		name: "which is off under both figures",
		papers: [
			agreed,
			paper("2026-09-03T10:00:00Z", "c.net", withDebt),
			...dropped,
		],
		expect: {
			deals: ["acquisition Meridel>Tasko 8.7B ×4 cancelled"],
			tally: [],
			tallyOff: ["acquisition USD: 1 deals, 8.7B to 9.2B"],
		},
	},
	{
		name: "that more tell now the one and now the other is no news",
		papers: [
			agreed,
			paper("2026-09-03T10:00:00Z", "c.net", inCash),
			paper("2026-09-04T10:00:00Z", "d.net", withDebt),
			paper("2026-09-05T10:00:00Z", "e.net", withDebt),
		],
		expect: { deals: ["acquisition Meridel>Tasko 9.2B ×4"], news: [] },
	},
	{
		name: "a fee or another deal of the two is none of its prices",
		papers: [
			agreed,
			paper(
				"2026-11-12T21:00:00Z",
				"a.com",
				inCash,
				off,
				takesOver(exactly(1.4e9), "after $1.4 billion in 2021"),
			),
		],
		expect: {
			deals: [
				"acquisition Meridel>Tasko 8.7B ×2 cancelled",
				"acquisition Meridel>Tasko 1.4B ×1",
			],
		},
	},
	{
		name: "nor is the cash of cash and shares",
		papers: [
			paper(
				"2026-09-02T20:40:00Z",
				"a.com",
				inCash,
				takesOver(exactly(5.2e9), "$5.2 billion in cash"),
				takesOver(exactly(3.5e9), "$3.5 billion in shares"),
			),
		],
		expect: { tally: ["acquisition USD: 1 deals, 8.7B to 8.7B"] },
	},
	{
		name: "orders of the same two, told side by side, are two",
		papers: [
			paper(
				"2026-09-02T20:40:00Z",
				"a.com",
				tellAmount("purchase", "Meta > Nebius", exactly(8.7e9), "$8.7B"),
				tellAmount("purchase", "Meta > Nebius", exactly(9.2e9), "$9.2B more"),
			),
		],
		expect: { tally: ["purchase USD: 2 deals, 17.9B to 17.9B"] },
	},
	{
		name: "a bid that was raised is the price, and the raise is news",
		papers: [
			...firstBid,
			raised,
			paper("2026-09-10T12:00:00Z", "d.net", higher),
		],
		expect: {
			deals: ["acquisition Meridel>Tasko 9.2B ×5"],
			disputes: [],
			revisions: ["acquisition Meridel>Tasko: 8.7B → 9.2B"],
			tally: ["acquisition USD: 1 deals, 9.2B to 9.2B"],
			news: ["deal.revised"],
		},
	},
	{
		name: "of which one story alone may have misread something",
		papers: [...firstBid, raised],
		expect: {
			deals: ["acquisition Meridel>Tasko 8.7B ×4"],
			revisions: [],
		},
	},
	{
		name: "nor is it raised while as many tell the first price alone",
		papers: [
			...firstBid,
			raised,
			paper("2026-09-10T12:00:00Z", "d.net", higher),
			paper("2026-09-10T13:00:00Z", "e.net", bid),
			paper("2026-09-10T14:00:00Z", "f.net", bid),
		],
		expect: { revisions: [] },
	},
	{
		name: "nor where both were told from the first day on",
		papers: [
			agreed,
			paper("2026-09-09T10:00:00Z", "d.net", withDebt),
			paper("2026-09-09T11:00:00Z", "e.net", withDebt),
		],
		expect: { revisions: [] },
	},
];
