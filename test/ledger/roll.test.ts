import { expect, it } from "vitest";
import { exchanged } from "../../src/ledger/roll.ts";

const ascending = (a: number, b: number): number => a - b;
const items = [1, 3, 5, 7];

it.each([
	["what comes stands where it belongs", [], [4, 0], [0, 1, 3, 4, 5, 7]],
	["what goes leaves no gap", [1, 5], [], [3, 7]],
	["one for another", [3], [9], [1, 5, 7, 9]],
	["what was never there can go", [2], [], [1, 3, 5, 7]],
])("%s", (_, gone, fresh, expected) => {
	expect(exchanged(items, { gone: new Set(gone), fresh }, ascending)).toEqual(
		expected,
	);
	expect(items).toEqual([1, 3, 5, 7]);
});

it("without an exchange it is the same list", () => {
	const nothing = { gone: new Set<number>(), fresh: [] };
	expect(exchanged(items, nothing, ascending)).toBe(items);
});
