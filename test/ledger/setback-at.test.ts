import { expect, test } from "vitest";
import { setbackAt } from "../../src/ledger/setback-at.ts";
import type { Setback } from "../../src/ledger/statement.ts";

const setback: Setback = {
	status: "cancelled",
	since: "2026-02-20T12:00:00Z",
	stories: 1,
	against: 0,
	sides: [],
};

test.each([
	["ahead", true],
	["open", true],
	["met", false],
	["missed", false],
] as const)("a milestone that is %s: stopped %s", (state, isStopped) => {
	expect(setbackAt({ setback }, { state })).toBe(isStopped ? setback : null);
	expect(setbackAt({}, { state })).toBeNull();
});

test("what is in doubt stops no window", () => {
	const inDoubt: Setback = { ...setback, inDoubt: true };
	expect(setbackAt({ setback: inDoubt }, { state: "open" })).toBeNull();
});

test("and what is in doubt beside a halt that holds starts none again", () => {
	const { since } = setback;
	const doubted = { status: "cancelled", since, stories: 1 } as const;
	const halted = { ...setback, status: "on-hold", doubted } as const;
	expect(setbackAt({ setback: halted }, { state: "open" })).toBe(halted);
});
