import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openBook } from "../../../../src/extract/rule/line/book.ts";
import { findPattern } from "../../../../src/extract/rule/line/match.ts";
import {
	clauseAround,
	findLeft,
	findRight,
	holdsAny,
} from "../../../../src/extract/rule/line/pick.ts";
import { symbolNamed } from "../../../../src/extract/rule/line/symbol.ts";
import { setOf } from "../../../../src/extract/rule/line/symbolclass.ts";
import { books } from "../../../../src/extract/rule/list.ts";
import { lineOf } from "../line.ts";

const invest = symbolNamed("invest") ?? "";

describe("the clause around a place", () => {
	it.each([
		["N_M", 1, 0, 3],
		["N,_M;N", 3, 2, 4],
		["N,_M;N", 5, 5, 6],
		["N,_M;N", 0, 0, 1],
		["N,,M", 2, 2, 4],
		["N,M", -1, 0, 1],
		["N,M", 3, 2, 3],
	])("in %s at %d is [%d, %d)", (symbols, at, from, to) => {
		expect(clauseAround(lineOf(symbols), at)).toEqual({ from, to });
	});
});

describe("symbols beside a place", () => {
	it.each([
		["N_,M", 3, "N", ",;", -1],
		["N_,M", 3, "N", ";", 0],
		["NN_M", 3, "N", ";", 1],
		["M_N", 0, "N", ";", -1],
	])("%s at %d, %s to the left", (symbols, at, wanted, stops, place) => {
		expect(findLeft(lineOf(symbols), at, wanted, stops)).toBe(place);
	});

	it.each([
		["M,_N", 0, "N", ",;", -1],
		["M,_N", 0, "N", ";", 3],
		["M_NN", 0, "NM", ";", 2],
	])("%s at %d, %s to the right", (symbols, at, wanted, stops, place) => {
		expect(findRight(lineOf(symbols), at, wanted, stops)).toBe(place);
	});

	it("are asked for within bounds", () => {
		const line = lineOf(`N${invest}M`);
		const set = setOf("invest");
		expect(holdsAny(line, set, 0, 3)).toBe(true);
		expect(holdsAny(line, set, 2, 9)).toBe(false);
		expect(holdsAny(line, set, 0, 1)).toBe(false);
	});
});

describe("a book", () => {
	const words = "N M P G _ , & invest into to for buy cap valuation stake";
	const symbols = fc
		.array(fc.constantFrom(...words.split(" ")), { maxLength: 14 })
		.map((all) => all.map(symbolNamed).join(""));

	it.each(["en", "zh"] as const)(
		"opens at every match, in order: %s",
		(lang) => {
			const { entries } = books[lang];
			fc.assert(
				fc.property(symbols, (text) => {
					const line = lineOf(text);
					const matching = entries.filter(
						({ pattern }) => findPattern(line, pattern).length > 0,
					);
					const opened = openBook(books[lang], line);
					const places = opened.map((entry) => entries.indexOf(entry));
					expect(places).toEqual(places.toSorted((a, b) => a - b));
					expect(opened).toEqual(expect.arrayContaining(matching));
				}),
				{ numRuns: 150 },
			);
		},
	);
});
