import { expect, it } from "vitest";
import { openLedger, record, statementOf } from "../../src/ledger/ledger.ts";
import { reportOf } from "../../src/ledger/report.ts";
import {
	closes,
	deniesInvesting,
	exactly,
	invests,
	isValued,
	stands,
	upTo,
} from "./tell.ts";
import { entryOf, topic } from "./world.ts";

const ledger = openLedger(topic);
[
	{
		at: "2025-09-22T20:00:00Z",
		outlet: "a.com",
		claims: [
			invests(upTo(1e11), "up to $100 billion"),
			stands("letter-of-intent", "a letter of intent"),
			closes(3.93, "2025-09-22", "3.93%"),
			isValued(exactly(5e11), "$500 billion"),
		],
	},
	{
		at: "2026-03-05T02:00:00Z",
		outlet: "b.hk",
		claims: [
			deniesInvesting(exactly(1e11), "大概不會發生"),
			isValued(exactly(7.3e11), "7,300億"),
		],
	},
].forEach((paper, i) => {
	record(ledger, entryOf(paper, i));
});
const report: unknown = JSON.parse(
	JSON.stringify(
		reportOf(statementOf(ledger, new Date("2026-11-21T23:59:59Z"))),
	),
);

it("is the contract of report --json", () => {
	expect(report).toMatchSnapshot();
});
