import { expect, test } from "vitest";
import type { Quantity } from "../../../src/extract/claim.ts";
import { openLedger, record, statementOf } from "../../../src/ledger/ledger.ts";
import { paper } from "../paper.ts";
import { about, atLeast, closes, exactly, on, tell } from "../tell.ts";
import { entryOf, topic } from "../world.ts";

/** Told without its day on 14 October, so that it would be of the 13th. */
const rose = (value: Quantity, company = "NVIDIA", day?: string) =>
	tell(
		"price-move",
		company,
		{ value, qualifier: "session", ...(day && { when: on(day) }) },
		"it rose",
	);

const percent = (number: number) => exactly(number, "percent");

test.each([
	["in round figures", rose(about(24, "percent")), ["2025-10-06 ×2"]],
	["to the digit", rose(percent(23.71)), ["2025-10-06 ×2"]],
	["another number", rose(percent(22)), ["2025-10-13 ×1", "2025-10-06 ×1"]],
	[
		"with a day of its own",
		rose(percent(24), "NVIDIA", "2025-10-13"),
		["2025-10-13 ×1", "2025-10-06 ×1"],
	],
	[
		"of another share",
		rose(percent(24), "AMD"),
		["2025-10-13 ×1", "2025-10-06 ×1"],
	],
	["as a bound", rose(atLeast(24, "percent")), ["2025-10-06 ×2"]],
])("a huge move told again a week later: %s", (_, claim, told) => {
	const ledger = openLedger(topic);
	const papers = [
		paper(
			"2025-10-07T02:00:00Z",
			"a.com",
			closes(23.71, "2025-10-06", "23.71%"),
		),
		paper("2025-10-14T02:00:00Z", "b.cn", claim),
	];
	for (const [at, each] of papers.entries()) {
		record(ledger, entryOf(each, at));
		statementOf(ledger, new Date("2025-10-14T12:00:00Z"));
	}
	const { reactions } = statementOf(ledger, new Date("2025-10-15T00:00:00Z"));
	expect(
		reactions.map(({ day, moves }) => `${day} ×${moves[0]?.stories}`),
	).toEqual(told);
	expect(reactions.at(-1)?.moves[0]?.value).toEqual(percent(23.71));
});

test.each([
	["a week", "2025-10-14T02:00:00Z", 1],
	["two weeks", "2025-10-21T02:00:00Z", 2],
])("what is told again after %s", (_, at, rows) => {
	const ledger = openLedger(topic);
	const first = closes(23.71, "2025-10-06", "23.71%");
	record(ledger, entryOf(paper("2025-10-07T02:00:00Z", "a.com", first), 0));
	record(ledger, entryOf(paper(at, "b.cn", rose(percent(24))), 1));
	const { reactions } = statementOf(ledger, new Date("2025-11-01T00:00:00Z"));
	expect(reactions).toHaveLength(rows);
});

test("a small move is a move of its own: shares move so again and again", () => {
	const ledger = openLedger(topic);
	const first = closes(3.93, "2025-10-06", "3.93%");
	record(ledger, entryOf(paper("2025-10-07T02:00:00Z", "a.com", first), 0));
	const later = paper("2025-10-14T02:00:00Z", "b.cn", rose(percent(4)));
	record(ledger, entryOf(later, 1));
	const { reactions } = statementOf(ledger, new Date("2025-10-15T00:00:00Z"));
	expect(reactions.map(({ day, inferred }) => [day, inferred])).toEqual([
		["2025-10-13", true],
		["2025-10-06", false],
	]);
});
