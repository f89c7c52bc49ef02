import { expect, test } from "vitest";
import type { Setback } from "../../../src/ledger/statement.ts";
import { setbackAt } from "../../../src/ledger/status/setback-at.ts";

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
	["missed", true],
] as const)("a milestone that is %s: stopped %s", (state, isStopped) => {
	const milestone = { state, to: "2026-12-31" };
	expect(setbackAt({ setback }, milestone)).toBe(isStopped ? setback : null);
	expect(setbackAt({}, milestone)).toBeNull();
});

test.each([
	["2026-02-20", true],
	["2026-02-19", false],
	[undefined, false],
])("a window that ended on %s, missed: stopped %s", (to, isStopped) => {
	const milestone = { state: "missed", ...(to && { to }) } as const;
	expect(setbackAt({ setback }, milestone)).toBe(isStopped ? setback : null);
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
