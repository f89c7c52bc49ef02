import { expect, it } from "vitest";
import { clockEvents, openLedger, record } from "../../src/ledger/ledger.ts";
import { needsChips } from "./tell.ts";
import { entryOf, topic } from "./world.ts";

const ledger = openLedger(topic);
[
	{
		at: "2025-09-23T08:00:00Z",
		outlet: "a.com",
		claims: [needsChips(5e6, 1e7, "five to ten million")],
	},
	{
		at: "2025-09-24T08:00:00Z",
		outlet: "b.com",
		claims: [needsChips(4e6, 5e6, "four to five million")],
	},
	{
		at: "2025-10-02T00:00:00Z",
		outlet: "c.cn",
		claims: [needsChips(4e6, 5e6, "400万至500万")],
	},
	{
		at: "2025-10-05T00:00:00Z",
		outlet: "d.tw",
		claims: [needsChips(4e6, 5e6, "400萬至500萬")],
	},
].forEach((paper, i) => {
	record(ledger, entryOf(paper, i));
});

const long = new Date("2025-10-06T00:00:00Z");
const after = new Date("2030-01-01T00:00:00Z");
const events = clockEvents(ledger, long, after);

it("tells the whole course of time in order", () => {
	expect(
		events.map(({ name, at, days }) => [name, at.slice(0, 10), days]),
	).toEqual([
		["dispute.settled", "2025-10-23", undefined],
		["milestone.opened", "2026-07-01", undefined],
		["milestone.due", "2026-10-02", 90],
		["milestone.due", "2026-12-01", 30],
		["milestone.due", "2026-12-24", 7],
		["milestone.missed", "2027-01-01", undefined],
	]);
});

it.each(events)(
	"$name at $at belongs to the stretch that ends with it, not to the next",
	(event) => {
		const at = new Date(event.at);
		expect(clockEvents(ledger, long, at).at(-1)).toEqual(event);
		expect(clockEvents(ledger, at, after)).not.toContainEqual(event);
	},
);

it("has an id of its own for each", () => {
	expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
});
