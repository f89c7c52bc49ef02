import { expect, it } from "vitest";
import {
	countsInFront,
	firstInFront,
} from "../../../src/ledger/deal/in-front.ts";
import { openLedger, record, statementOf } from "../../../src/ledger/ledger.ts";
import { paper } from "../paper.ts";
import { exactly, tellAmount, upTo } from "../tell.ts";
import { entryOf, type Paper, topic } from "../world.ts";

const raises = (amount: number) =>
	tellAmount("funding-round", "OpenAI", exactly(amount), "raises");

const buys = (amount: number, isCeiling = false) =>
	tellAmount(
		"purchase",
		"OpenAI > AMD",
		isCeiling ? upTo(amount) : exactly(amount),
		"buys",
	);

it.each<[string, readonly Paper[], string, number]>([
	[
		"of a figure that took another's place, when it did",
		[
			paper("2026-09-29T15:00:00Z", "a.net", raises(1.2e10)),
			paper("2026-11-18T05:00:00Z", "b.cn", raises(2e10)),
		],
		"2026-11-18T05:00:00.000Z",
		1,
	],
	[
		"of one figure in two wordings, the older",
		[
			paper("2026-09-29T15:00:00Z", "a.net", buys(1e10, true)),
			paper("2026-10-02T05:00:00Z", "b.cn", buys(1e10)),
		],
		"2026-09-29T15:00:00.000Z",
		2,
	],
])(
	"the figure in front is as old and as well told as itself: %s",
	(_, papers, first, stories) => {
		const ledger = openLedger(topic);
		papers.map(entryOf).forEach((entry) => {
			record(ledger, entry);
		});
		const { deals } = statementOf(ledger, new Date("2026-12-01"));
		expect(deals.map(firstInFront)).toEqual([first]);
		expect(deals.map((deal) => countsInFront(deal).stories)).toEqual([stories]);
	},
);
