import type { Quantity } from "../../../src/extract/claim.ts";
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

/** Prices of one takeover: it is one deal, and has one fate. */
export const prices: readonly World[] = [
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
