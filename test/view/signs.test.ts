import { describe, expect, test } from "vitest";
import { inAscii } from "../../src/view/draw/ascii.ts";
import { span, textOf } from "../../src/view/line.ts";
import { signs } from "../../src/view/signs.ts";
import { locales, wordsOf } from "../../src/wording/locale.ts";
import { frameOf, rowsOfFrame, screenOf } from "./screen.ts";

const plain = (text: string): string => textOf(inAscii([span(text)]));

describe("signs", () => {
	/** What else stands at figures and days, the same in both sets. */
	const marks = ["*", "~"];
	const all = [...Object.values(signs), ...marks];

	test("have one meaning each", () => {
		expect(new Set(all).size).toBe(all.length);
	});

	test("stay apart in ASCII, from one another and from frames, cuts and hedges", () => {
		const told = all.map(plain);
		expect(new Set(told).size).toBe(told.length);
		for (const other of ["…", "║", "═", "─", "▸", "▼", "▲", "×", "≈"])
			expect(Object.values(signs).map(plain)).not.toContain(plain(other));
	});

	test.each(locales)("are all told by the help in %s", (locale) => {
		for (const isAscii of [false, true]) {
			const size = { columns: 250, rows: 80 };
			const help = screenOf({ size, keys: ["?"], locale, isAscii });
			const { doubt, scaledBack } = wordsOf(locale).board.help.signs;
			for (const sign of [...Object.values(signs), ...marks])
				expect(help).toContain(` ${isAscii ? plain(sign) : sign}      `);
			expect(help).toContain(doubt);
			expect(help).toContain(scaledBack);
		}
	});

	test("in a frame what is new and what is live are told apart", () => {
		const size = { columns: 120, rows: 40 };
		const [head = ""] = rowsOfFrame(frameOf({ size }));
		expect(head).toContain("◉ LIVE");
		expect(head).not.toContain("●");
	});
});

test.each([
	["≈ $700M", "c.$700M"],
	["≥ 10 GW", ">=10 GW"],
	["NVIDIA Newsr…", "NVIDIA Newsr~"],
	["−0.8…−2.9", "-0.8~-2.9"],
	["10 × $10B", "10 x $10B"],
	["◐ first capacity", "D first capacity"],
])("%s is %s", (text, ascii) => {
	expect(plain(text)).toBe(ascii);
});
