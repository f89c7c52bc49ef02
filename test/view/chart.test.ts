import fc from "fast-check";
import { expect, test } from "vitest";
import { widthOf } from "../../src/text/width.ts";
import { barOf, timelineOf } from "../../src/view/draw/bar.ts";
import { chartOf } from "../../src/view/draw/chart.ts";

/** The same cases in every run. */
const seed = 20250922;

const points = (...values: readonly number[]) =>
	values.map((value, at) => ({ value, label: `p${at}`, said: `${value}` }));

test("each figure stands alone on its stem, with its word and its number, and zero has a line", () => {
	expect(chartOf(points(1, -2, 4), 40, 9)).toEqual([
		"    +4 ┤                          ◆",
		"       ┤                          │",
		"       ┤                          │",
		"    +1 ┤     ◆                    │",
		"     0 ┼┄┄┄┄┄┴┄┄┄┄┄┄┄┄┄┄┴┄┄┄┄┄┄┄┄┄┴┄┄┄┄┄",
		"       ┤                │",
		"    −2 ┤                ◆",
		"           p0 1       p1 -2     p2 4",
	]);
});

test("where words and numbers have no room in one row, they have one each", () => {
	expect(chartOf(points(1, 2, 3, 4), 24, 6)?.slice(-2)).toEqual([
		"         p0  p1  p2  p3",
		"          1   2   3   4",
	]);
});

const labelsOf = (chart: readonly string[] | null) =>
	chart?.flatMap((line) => line.match(/^ *(\S+) [┤┼]/)?.[1] ?? []);

test.each([
	[[4.5, -1.1, 4, 3.93], 60, 6, ["+4.5", "+4", "+3.93", "0", "−1.1"]],
	[[4.5, -1.1, 4, 3.93], 40, 5, ["+3.93–4.5", "0", "−1.1"]],
	[[4.5, -1.1, 4, 3.93], 24, 5, ["+4–5", "0", "−1.1"]],
	[[-4.5, -4, -3.93], 60, 5, ["0", "−3.93", "−4", "−4.5"]],
	[[-4.5, -4, -3.93], 60, 4, ["0", "−3.93…−4.5"]],
	[[-0.8, -2.9, 4], 42, 4, ["+4", "0", "−0.8…−2.9"]],
	[[44, 60, 1], 60, 12, ["+60", "+44", "+1", "0"]],
	[[4, 4, 4], 60, 8, ["+4", "0"]],
	[[4.001, 4.002], 60, 4, ["+4", "+4", "0"]],
])(
	"%j in %i × %i: each figure has its row where there is room, else the row tells from which to which",
	(values, width, height, labels) => {
		expect(labelsOf(chartOf(points(...values), width, height))).toEqual(labels);
	},
);

test("one figure alone is shown", () => {
	expect(chartOf(points(2), 20, 5)).toEqual([
		"    +2 ┤      ◆",
		"       ┤      │",
		"       ┤      │",
		"     0 ┼┄┄┄┄┄┄┴┄┄┄┄┄",
		"            p0 2",
	]);
});

test.each([
	[23.714, "+23.71"],
	[-0.3, "−0.3"],
	[1234.56, "+1234.56"],
	[-12345.6, "−12345.6"],
])("%d is written as %s", (value, label) => {
	const chart = chartOf(points(value), 40, 5) ?? [];
	expect(chart.some((line) => line.trimStart().startsWith(`${label} ┤`))).toBe(
		true,
	);
});

test.each([
	["nothing", points()],
	["gaps only", points(Number.NaN, Number.POSITIVE_INFINITY)],
])("%s makes no chart", (_, given) => {
	expect(chartOf(given, 40, 10)).toBeNull();
});

test("too little room makes no chart", () => {
	expect(chartOf(points(1, 2), 10, 10)).toBeNull();
	expect(chartOf(points(1, 2), 40, 3)).toBeNull();
});

test("nothing but zero lies on the line", () => {
	expect(chartOf(points(0, 0), 20, 5)?.[0]).toBe("     0 ┼┄┄┄◆┄┄┄┄┄◆┄┄");
});

test("any figures fit the room given, and zero has a row of its own", () => {
	const figure = fc.oneof(
		fc.double({ min: -99, max: 999, noNaN: true }),
		fc.constantFrom(Number.NaN, 0, -0.001),
	);
	fc.assert(
		fc.property(
			fc.array(figure, { minLength: 1, maxLength: 12 }),
			fc.integer({ min: 16, max: 100 }),
			fc.integer({ min: 4, max: 20 }),
			(values, width, height) => {
				const chart = chartOf(points(...values), width, height);
				if (chart === null) return !values.some(Number.isFinite);
				const zeros = chart.filter((line) => line.includes("┼"));
				const dots = chart.join("").split("◆").length - 1;
				return (
					chart.length <= height &&
					chart.every((line) => widthOf(line) <= width) &&
					zeros.length === 1 &&
					dots === values.filter(Number.isFinite).length &&
					/^ +0 ┼/.test(zeros[0] ?? "")
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
	[0, "├◆─────┤"],
	[0.5, "├───◆──┤"],
	[1, "├─────◆┤"],
	[3, "├─────◆┤"],
	[-2, "├◆─────┤"],
])("timelineOf %d", (elapsed, line) => {
	expect(timelineOf(elapsed, 8)).toBe(line);
});
