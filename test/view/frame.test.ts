import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { widthOf } from "../../src/text/width.ts";
import { keymap } from "../../src/view/keymap.ts";
import { locales, wordsOf } from "../../src/wording/locale.ts";
import { wordFigure } from "../../src/wording/quantity.ts";
import { deal, exactly, snapshot, statement, upTo } from "./sample.ts";
import { frameOf, rowsOfFrame, screenOf } from "./screen.ts";
import { shots } from "./shots.ts";

/** The same cases in every run. */
const seed = 20250922;

test.each(Object.entries(shots))("%s", async (name, shot) => {
	await expect(screenOf(shot)).toMatchFileSnapshot(`fixtures/${name}.txt`);
});

describe.each(locales)("the help in %s", (locale) => {
	test.each([
		{ columns: 80, rows: 70 },
		{ columns: 100, rows: 32 },
		{ columns: 120, rows: 40 },
		{ columns: 150, rows: 50 },
		{ columns: 200, rows: 60 },
	])("cuts nothing at $columns×$rows", (size) => {
		const rows = [["?"], ["?", "G"]].flatMap((keys) =>
			rowsOfFrame(frameOf({ size, keys, locale })),
		);
		const lines = rows.filter((row) => row.startsWith("║"));
		expect(lines.filter((row) => row.includes("…"))).toEqual([]);
		const { signs } = wordsOf(locale).board.help;
		for (const told of Object.values(signs))
			expect(lines.some((row) => row.includes(told))).toBe(true);
	});
});

describe.each(locales)("no figure of a deal loses its unit (%s)", (locale) => {
	const figures = [
		{ ...upTo(0.095, "GW"), kind: "capacity" },
		{ ...exactly(36.25, "GW"), approx: true, high: 43.34, kind: "capacity" },
		{ ...exactly(999_990_000), high: 999_990_000_000, kind: "investment" },
		{ ...upTo(123_456_789, "count"), kind: "chips" },
	] as const;
	test.each([
		{ columns: 60, rows: 16 },
		{ columns: 80, rows: 24 },
		{ columns: 120, rows: 40 },
		{ columns: 200, rows: 60 },
	])("at $columns×$rows", (size) => {
		for (const { kind, ...value } of figures) {
			const deals = [deal("Nscale", "NVIDIA", kind, value)];
			const of = snapshot({ statement: { ...statement, deals } });
			const shown = rowsOfFrame(frameOf({ size, locale, of })).join("\n");
			expect(shown).toContain(` ${wordFigure(value, kind, locale)} `);
		}
	});
});

describe("a frame", () => {
	const keys = [
		...new Set(keymap.flatMap((binding) => binding.keys)),
		"x",
		"7",
	];

	test("fills the terminal exactly, whatever its size and whatever was pressed", () => {
		fc.assert(
			fc.property(
				fc.record({
					columns: fc.integer({ min: 1, max: 250 }),
					rows: fc.integer({ min: 1, max: 80 }),
				}),
				fc.array(fc.constantFrom(...keys), { maxLength: 8 }),
				fc.constantFrom(...locales),
				fc.boolean(),
				(size, pressed, locale, isAscii) => {
					const frame = frameOf({ size, keys: pressed, locale, isAscii });
					const rows = rowsOfFrame(frame);
					const widths = new Set(rows.map(widthOf));
					const isSmall = size.columns < 60 || size.rows < 16;
					expect([...widths]).toEqual([size.columns]);
					if (!isSmall) expect(rows).toHaveLength(size.rows);
					expect(rows.length).toBeLessThanOrEqual(size.rows);
				},
			),
			{ numRuns: 60, seed },
		);
	});

	test("in ASCII has no other sign, but leaves names and quotes alone", () => {
		const shot = { ...shots["board-ascii"], size: { columns: 250, rows: 80 } };
		const signs = rowsOfFrame(frameOf(shot)).join("");
		const others = new Set(signs.match(/[^ -~]/gu));
		const isHan = (sign: string) => /[\p{Script=Han}：]/u.test(sign);
		expect([...others].filter((sign) => !isHan(sign))).toEqual([]);
	});
});
