import { expect, test } from "vitest";
import { openLedger, record, statementOf } from "../../src/ledger/ledger.ts";
import { exactly, invests } from "./tell.ts";
import { entryOf, type Paper, topic } from "./world.ts";

const first: Paper = {
	...{ at: "2025-09-22T20:00:00Z", outlet: "a.com", id: "a" },
	claims: [invests(exactly(1.2e10), "$12 billion")],
};
const seen = "2025-09-25T08:00:00Z";
const later: Paper = {
	...first,
	...{ version: 2, seen, claims: [invests(exactly(9e9), "$9 billion")] },
};

test.each([
	["before its article was altered", "2025-09-24T00:00:00Z", undefined],
	["of the later version", "2025-09-26T00:00:00Z", { version: 2, seen }],
])("a quote tells its version: %s", (_, at, altered) => {
	const ledger = openLedger(topic);
	for (const paper of [first, later]) record(ledger, entryOf(paper, 0));
	const [deal] = statementOf(ledger, new Date(at)).deals;
	expect(deal?.sides[0]?.evidence.map((quote) => quote.altered)).toEqual([
		altered,
	]);
});
