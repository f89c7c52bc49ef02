import { describe, expect, test } from "vitest";
import type { Move, Reaction } from "../../src/ledger/statement.ts";
import { exactly, reactions, side, snapshot, statement } from "./sample.ts";
import { frameOf, rowsOfFrame } from "./screen.ts";

const size = { columns: 120, rows: 40 };

/** The same share, its market value in dispute or not. */
const withValue = (reaction: Reaction, disputed: boolean): Reaction => ({
	...reaction,
	...(reaction.marketCapChange && {
		marketCapChange: { ...reaction.marketCapChange, disputed },
	}),
});

const percents = (
	company: string,
	qualifier: Move["qualifier"],
	numbers: readonly number[],
): Reaction => ({
	...{ id: company, company, day: "2025-10-13", inferred: false },
	moves: [
		{
			...{ qualifier, value: exactly(numbers[0] ?? 0, "percent") },
			...{ stories: 1, disputed: false },
			sides: numbers.map((number) =>
				side([], { value: exactly(number, "percent"), stories: 1 }),
			),
		},
	],
});

const told = snapshot({
	statement: {
		...statement,
		reactions: [
			percents("Broadcom", "session", [6, 8.7, 10]),
			percents("Nebius", "after-hours", [44, 60]),
			percents("AMD", "session", [-123.45, 1]),
		],
	},
});

test.each([
	["en", " (+6)* "],
	["en", " (−123.45)* "],
	["en", " +44* "],
	["zh-Hans", " (+6)* "],
	["zh-Hans", " +44* "],
] as const)(
	"a row shows that more figures are told of a moment (%s, %s)",
	(locale, figure) => {
		const [, ...rows] = rowsOfFrame(
			frameOf({ size, of: told, locale, keys: ["3"] }),
		);
		expect(rows.join("\n").replaceAll("║", " ")).toContain(figure);
	},
);

test("the chart of a day has all its figures", () => {
	const shown = rowsOfFrame(frameOf({ size, of: told, keys: ["3", "z"] }));
	for (const figure of ["(+6)", "(+8.7)", "(+10)"])
		expect(shown.slice(7).join("\n")).toContain(figure);
});

test("what one row tells once has no mark for more", () => {
	expect(rowsOfFrame(frameOf({ size })).join("\n")).not.toContain("*");
});

test.each([
	[false, "market value change ≈ +$170B"],
	[true, "market value change !≈ +$170B"],
])(
	"a market value that stories quarrel over is marked: %s",
	(disputed, told) => {
		const of = snapshot({
			statement: {
				...statement,
				reactions: reactions.map((one) => withValue(one, disputed)),
			},
		});
		expect(rowsOfFrame(frameOf({ size, of })).join("\n")).toContain(told);
	},
);

describe("what a company is worth and what a day added to it", () => {
	const worth = side([], { value: exactly(4.3e12) });
	const others = reactions.slice(1);
	const both = reactions.map((one, at) =>
		at === 0 ? { ...one, marketCap: worth } : one,
	);
	const shown = (keys: readonly string[], of: readonly Reaction[]) =>
		rowsOfFrame(
			frameOf({
				...{ size, keys },
				of: snapshot({ statement: { ...statement, reactions: of } }),
			}),
		);

	test("stand in columns of their own, the change with its sign", () => {
		const rows = shown(["3", "z"], both);
		expect(rows[2]).toMatch(/MKT MOVE MKT VALUE/);
		expect(rows[3]).toMatch(/≈ \+\$170B {5}\$4\.3T /);
	});

	test("are both told above the chart", () => {
		expect(shown(["3", "z"], both).join("\n")).toContain(
			"market value change ≈ +$170B · market value $4.3T",
		);
	});

	test("have no column where neither is told", () => {
		const rows = shown(["3", "z"], others);
		expect(rows[2]).not.toMatch(/MKT/);
	});
});
