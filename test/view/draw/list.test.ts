import { describe, expect, test } from "vitest";
import { itemsAround, marked, windowOf } from "../../../src/view/draw/list.ts";
import { span } from "../../../src/view/line.ts";

test.each([
	["fewer rows than room", 3, 2, 10, 0],
	["at the top", 100, 0, 10, 0],
	["near the top", 100, 4, 10, 0],
	["in the middle", 100, 50, 10, 46],
	["at the bottom", 100, 99, 10, 90],
	["room for one", 100, 50, 1, 50],
	["nothing", 0, 0, 10, 0],
])("windowOf: %s", (_, count, selected, height, first) => {
	expect(windowOf(count, selected, height)).toBe(first);
});

describe("itemsAround", () => {
	const heights = [2, 3, 2, 2, 3, 3, 2];
	const heightOf = (at: number) => heights[at] ?? 0;

	test.each([
		["all fit", 6, 17, [0, 7]],
		["from the top", 0, 7, [0, 3]],
		["around the selected one", 3, 8, [2, 5]],
		["at the bottom", 6, 8, [4, 7]],
		["a smaller one before, where the next is too high", 3, 4, [2, 4]],
		["only the selected one", 4, 4, [4, 5]],
		["the selected one even if it is too high", 4, 1, [4, 5]],
	])("%s", (_, selected, height, range) => {
		expect(itemsAround(heights.length, selected, height, heightOf)).toEqual(
			range,
		);
	});
});

test("the marker stands at the first row only, and only where the focus is", () => {
	const line = [span("a", "good"), span("b", "dim")];
	expect(marked(line, false, true)).toEqual([span(" "), ...line]);
	expect(marked(line, true, true)).toEqual([span("▸ab", "selected")]);
	expect(marked(line, true, true, { isFirst: false })).toEqual([
		span(" ab", "selected"),
	]);
	expect(marked(line, true, false)).toEqual([span(" ab", "strong")]);
});

test("what is new has a mark of its own, which the marker does not cover", () => {
	const line = [span("a", "good")];
	const isNew = { isNew: true };
	expect(marked(line, false, true, isNew)).toEqual([
		span(" "),
		span("●", "accent"),
		...line,
	]);
	expect(marked(line, true, true, isNew)).toEqual([span("▸●a", "selected")]);
	expect(marked(line, true, false, isNew)).toEqual([span(" ●a", "strong")]);
	expect(marked(line, true, true, { isNew: false })).toEqual([
		span("▸ a", "selected"),
	]);
	expect(marked(line, true, true)).toEqual([span("▸a", "selected")]);
});
