import { expect, test } from "vitest";
import { guarantees, guaranteesSum } from "../../src/language/guarantor.ts";

test.each([
	["", " will backstop $1.8 billion of the lease"],
	["", " (GOOG) providing a backstop for the base term"],
	["", " has added a fresh $1.4 billion backstop"],
	["", " has agreed to provide a financial guarantee"],
	["", "'s lease guarantee"],
	["with a financial backstop from ", ", the miner said"],
	["a lease guaranteed by ", ""],
	["", "将提供担保"],
])("answers for what others owe: %s…%s", (before, behind) => {
	expect(guarantees(before, behind)).toBe(true);
});

test.each([
	["", " will lease 200 MW"],
	["", " guarantees access to 1 GW"],
	["", " provides a cloud service"],
	["a lease signed by ", ""],
])("does not: %s…%s", (before, behind) => {
	expect(guarantees(before, behind)).toBe(false);
});

test.each([
	["Google will backstop up to ", ""],
	["Google agreed to guarantee ", ""],
	["Google earlier backed ", " of obligations"],
	["Google supports ", " of Fluidstack's lease payments"],
])("a sum answered for: %s…%s", (before, behind) => {
	expect(guaranteesSum(before, behind)).toBe(true);
});

test.each([
	["Google will pay ", ""],
	["Google backed ", " of green projects"],
	["Google pays ", " of its obligations"],
])("a sum of its own: %s…%s", (before, behind) => {
	expect(guaranteesSum(before, behind)).toBe(false);
});
