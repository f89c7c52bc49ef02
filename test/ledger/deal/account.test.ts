import { expect, test } from "vitest";
import { accountOf } from "../../../src/ledger/deal/account.ts";
import { openLedger, record, statementOf } from "../../../src/ledger/ledger.ts";
import * as line from "../line.ts";
import { paper } from "../paper.ts";
import { exactly, not, pairStands, tellAmount } from "../tell.ts";
import { entryOf, type Paper, topic } from "../world.ts";

const buys = (seller: string, billions: number) =>
	tellAmount(
		"purchase",
		`Meta > ${seller}`,
		exactly(billions * 1e9),
		`$${billions}B`,
	);

const papers = [
	paper(
		"2026-03-16",
		"a.com",
		buys("Nebius", 12),
		buys("Nebius", 15),
		buys("Nebius", 27),
		buys("CoreWeave", 14.2),
		not(buys("Oracle", 20)),
		buys("Google", 10),
		pairStands("Meta > Google", "cancelled", "called off"),
		tellAmount("stake", "Meta > Scale AI", exactly(49, "percent"), "49%"),
	),
];

const account = (told: readonly Paper[] = papers) => {
	const ledger = openLedger(topic);
	for (const [at, each] of told.entries()) record(ledger, entryOf(each, at));
	return accountOf(statementOf(ledger, new Date("2026-04-01")).deals);
};

test("tells line by line what a tally adds up, and what not and why", () => {
	const told = account().map((group) => ({
		sum: group.line ? line.ofTally(group.line) : group.kind,
		items: group.items.map(({ deal, omission }) =>
			[line.ofDeal(deal), ...(omission ? [omission.why] : [])].join(": "),
		),
	}));
	expect(told).toEqual([
		{
			sum: "purchase USD: 2 deals, 41.2B to 41.2B",
			items: [
				"purchase Meta>Nebius 27B ×1",
				"purchase Meta>CoreWeave 14.2B ×1",
				"purchase Meta>Oracle 20B ×1 denied: denied",
				"purchase Meta>Nebius 15B ×1: part",
				"purchase Meta>Nebius 12B ×1: part",
				"purchase Meta>Google 10B ×1 cancelled: off",
			],
		},
		{ sum: "stake", items: ["stake Meta>Scale AI 49% ×1: percent"] },
	]);
});

const bids = (bidder: string, billions: number) =>
	tellAmount(
		"acquisition",
		`${bidder} > Lattice`,
		exactly(billions * 1e9),
		`$${billions}B`,
	);

test("names the bid that is counted beside each rival that is not", () => {
	const told = account([
		paper("2026-03-09", "a.com", bids("Onsemi", 14.2)),
		paper("2026-03-10", "b.com", bids("Onsemi", 14.2)),
		paper("2026-03-11", "c.com", bids("Infineon", 15.5)),
		paper("2026-03-11", "d.com", bids("Silver Lake", 14.2)),
	]).flatMap(({ items }) =>
		items.map(({ deal, omission }) => [
			line.ofDeal(deal),
			...(omission && "whole" in omission
				? [omission.why, line.ofDeal(omission.whole)]
				: []),
		]),
	);
	const counted = "acquisition Onsemi>Lattice 14.2B ×2";
	expect(told).toEqual([
		[counted],
		["acquisition Infineon>Lattice 15.5B ×1", "rival", counted],
		["acquisition Silver Lake>Lattice 14.2B ×1", "same", counted],
	]);
});
