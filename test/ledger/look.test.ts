import { expect, it } from "vitest";
import type { Claim } from "../../src/extract/claim.ts";
import { openLedger, record, statementOf } from "../../src/ledger/ledger.ts";
import { exactly, tell } from "./tell.ts";
import { entryOf, topic } from "./world.ts";

const gives = (whom: string, amount: number): Claim =>
	tell("investment", `NVIDIA > ${whom}`, { value: exactly(amount) }, "gives");

const now = new Date("2026-01-01");

const told = () => {
	const ledger = openLedger(topic);
	const tellOn = (at: string, position: number, ...claims: Claim[]) =>
		record(
			ledger,
			entryOf({ at, outlet: `${position}.com`, claims }, position),
		);
	tellOn("2025-09-22", 0, gives("OpenAI", 1e11), gives("Wayve", 5e8));
	return { ledger, tellOn };
};

it("a second look without news gives the very same lists", () => {
	const { ledger } = told();
	const first = statementOf(ledger, now);
	const second = statementOf(ledger, now);
	expect(second.deals).toBe(first.deals);
	expect(second.tally).toBe(first.tally);
});

it("news of one deal leaves the others as they were", () => {
	const { ledger, tellOn } = told();
	const before = statementOf(ledger, now).deals;
	tellOn("2025-09-23", 1, gives("Wayve", 5e8));
	const after = statementOf(ledger, now).deals;
	const kept = after.filter((deal) => before.includes(deal));
	expect(kept.map(({ object }) => object)).toEqual(["OpenAI"]);
	expect(after.map(({ stories }) => stories)).toEqual([1, 2]);
});

it("a statement stays as it was told, whatever comes after", () => {
	const { ledger, tellOn } = told();
	const before = statementOf(ledger, now);
	const copy = structuredClone(before);
	tellOn("2025-09-23", 1, gives("OpenAI", 1e11), gives("Wayve", 6e8));
	statementOf(ledger, now);
	expect(before).toEqual(copy);
});
