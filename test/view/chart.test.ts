import fc from "fast-check";
import { expect, test } from "vitest";
import { widthOf } from "../../src/text/width.ts";
import { barOf, timelineOf } from "../../src/view/draw/bar.ts";
import { chartOf } from "../../src/view/draw/chart.ts";

/** The same cases in every run. */
const seed = 20250922;

const points = (...values: readonly number[]) =>
	values.map((value, at) => ({ value, label: `p${at}` }));

test("a chart has its zero line, its axis and the points' words", () => {
	expect(chartOf(points(0, -2, 4), [], 30, 9)).toEqual([
		"   5.0 ┤",
		"   4.0 ┤                    ●",
		"   3.0 ┤                  ╭─╯",
		"   2.0 ┤                ╭─╯",
		"   1.0 ┤              ╭─╯",
		"   0.0 ┼●─╮┄┄┄┄┄┄┄┄┄┄╭╯┄┄┄┄┄┄┄",
		"  -1.0 ┤  ╰────╮   ╭─╯",
		"  -2.0 ┤       ╰──●╯",
		"        p0        p1        p2",
	]);
});

test("what came at some time or other is a line of its own, and no part of the path", () => {
	const levels = [
		{ value: 5, label: "high" },
		{ value: -1, label: "low" },
		{ value: -1.2, label: "in session" },
	];
	expect(chartOf(points(0, 4), levels, 34, 9)).toEqual([
		"   5.0 ┤ high ┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈",
		"   4.0 ┤                     ╭──●",
		"   3.0 ┤               ╭─────╯",
		"   2.0 ┤         ╭─────╯",
		"   1.0 ┤   ╭─────╯",
		"   0.0 ┼●──╯┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄",
		"  -1.0 ┤ low, in session ┈┈┈┈┈┈┈┈┈",
		"  -2.0 ┤",
		"        p0                      p1",
	]);
});

test.each([
	["nothing", points()],
	["one point", points(3)],
	["gaps only", points(Number.NaN, Number.POSITIVE_INFINITY)],
	["one point beside a gap", points(3, Number.NaN)],
])("%s makes no chart", (_, given) => {
	expect(chartOf(given, [], 40, 10)).toBeNull();
});

test("too little room makes no chart", () => {
	expect(chartOf(points(1, 2), [], 10, 10)).toBeNull();
	expect(chartOf(points(1, 2), [], 40, 3)).toBeNull();
});

test("a flat series is a line, at zero too", () => {
	expect(chartOf(points(2, 2), [], 20, 5)?.[0]).toBe("   2.0 ┤●─────────●");
	expect(chartOf(points(0, 0), [], 20, 5)?.[3]).toBe("   0.0 ┼●─────────●┄");
});

test("any figures fit the room given, and zero has a row of its own", () => {
	const figure = fc.oneof(
		fc.double({ min: -99, max: 999, noNaN: true }),
		fc.constantFrom(Number.NaN, 0, -0.001),
	);
	fc.assert(
		fc.property(
			fc.array(figure, { minLength: 2, maxLength: 12 }),
			fc.array(figure, { maxLength: 3 }),
			fc.integer({ min: 16, max: 100 }),
			fc.integer({ min: 4, max: 20 }),
			(values, levels, width, height) => {
				const chart = chartOf(
					points(...values),
					points(...levels),
					width,
					height,
				);
				if (chart === null) return values.filter(Number.isFinite).length < 2;
				const zeros = chart.filter((line) => line.includes("┼"));
				return (
					chart.length <= height &&
					chart.every((line) => widthOf(line) <= width) &&
					zeros.length === 1 &&
					/^ +-?0\.0 ┼/.test(zeros[0] ?? "")
				);
			},
		),
		{ seed },
	);
});

test.each([
	[0, "░░░░░░░░░░"],
	[0.01, "█░░░░░░░░░"],
	[0.5, "█████░░░░░"],
	[0.999, "██████████"],
	[7, "██████████"],
	[-1, "░░░░░░░░░░"],
])("barOf %d", (share, bar) => {
	expect(barOf(share, 10)).toBe(bar);
});

test.each([
	[0, "├●─────┤"],
	[0.5, "├───●──┤"],
	[1, "├─────●┤"],
	[3, "├─────●┤"],
	[-2, "├●─────┤"],
])("timelineOf %d", (elapsed, line) => {
	expect(timelineOf(elapsed, 8)).toBe(line);
});
