import { describe, expect, test } from "vitest";
import { snapshot, statement, statementOff, tranche } from "./sample.ts";
import { frameOf, rowsOfFrame } from "./screen.ts";

const size = { columns: 80, rows: 24 };

/** The two small boxes below the panel. */
const boxesAfter = (keys: readonly string[]): readonly string[] =>
	rowsOfFrame(frameOf({ size, keys })).slice(-7, -2);

test.each([
	["panel 1", [], ["4", "s", "1"]],
	["panel 1", [], ["4", "S", "1"]],
	["panel 1", [], ["4", "/", ..."chips", "enter", "1"]],
	["panel 4", ["4"], ["/", ..."nokia", "enter", "4"]],
	["panel 4", ["4"], ["s", "s", "4"]],
	["panel 4", ["4"], ["d", "4"]],
	["panel 2", ["2"], ["/", ..."nokia", "enter", "4", "s", "2"]],
])(
	"the boxes below %s show the same after %s as after %s",
	(_, plain, touched) => {
		expect(boxesAfter(touched)).toEqual(boxesAfter(plain));
	},
);

test("a plan of which no date is told says so, in its own words", () => {
	const undated = { ...statement, tranches: [{ ...tranche, milestones: [] }] };
	const none = { ...statement, tranches: [] };
	const boxOf = (told: typeof statement) =>
		rowsOfFrame(frameOf({ size, of: snapshot({ statement: told }) }))
			.slice(-7, -2)
			.map((row) => row.slice(0, 40))
			.join("\n");
	expect(boxOf(undated)).toContain("No date of the plan is told yet.");
	expect(boxOf(none)).toContain("No plan in steps");
});

describe("a milestone's end", () => {
	const rowsOf = (told: typeof statement, columns: number, keys = ["2"]) =>
		rowsOfFrame(
			frameOf({
				...{ size: { columns, rows: 24 }, keys },
				of: snapshot({ statement: told }),
			}),
		);
	const dated = (plan: typeof tranche) => ({
		...statementOff,
		disputes: [],
		tranches: [plan],
	});

	test("stands in a row of its own where a halt leaves it no room", () => {
		const [off] = statementOff.tranches;
		if (!off) throw new Error("no plan");
		const rows = rowsOf(
			dated({
				...off,
				milestones: [
					{
						...{ qualifier: "full-capacity", state: "ahead", sides: [] },
						...{ to: "2030-12-31", daysLeft: 1_500 },
					},
				],
			}),
			80,
		);
		const at = rows.findIndex((row) => row.includes("full capacity"));
		expect(rows[at]).toContain("by end of 2030 ");
		expect(rows[at + 1]).toContain("  once planned");
	});

	test.each([
		[120, ["1"], /first capacity H1 2027 · opens in 41 days/],
		[80, ["1"], /first capacity H1 2027 · in 41 d /],
	])(
		"at %i columns counts to the beginning of what is ahead",
		(columns, keys, expected) => {
			const { setback: _, ...plan } = tranche;
			const ahead = dated({
				...plan,
				milestones: [
					{
						...{ qualifier: "first-capacity", state: "ahead", sides: [] },
						...{ from: "2027-01-01", to: "2027-06-30" },
						...{ elapsed: 0, daysLeft: 221 },
					},
				],
			});
			const text = rowsOf(ahead, columns, keys).join("\n");
			expect(text).toMatch(expected);
			expect(text).not.toContain("221");
		},
	);
});
