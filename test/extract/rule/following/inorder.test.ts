import { describe, expect, it } from "vitest";
import { pairInOrder } from "../../../../src/extract/rule/following/inorder.ts";
import {
	namedSumsIn,
	sharedSumsIn,
} from "../../../../src/extract/rule/following/namedsum.ts";
import { lineOf } from "../line.ts";

describe("two lists in the same order", () => {
	it.each([
		[
			["a", "b"],
			[1, 2],
			[
				["a", 1],
				["b", 2],
			],
		],
		[["a", "b"], [1], []],
		[["a"], [1, 2], []],
		[[], [], []],
	])("%j with %j: %j", (ones, others, pairs) => {
		expect(pairInOrder<string, number>(ones, others)).toEqual(pairs);
	});
});

describe("the places of names and their sums", () => {
	it.each([
		[
			"_N&N_M&M",
			[
				[1, 5],
				[3, 7],
			],
		],
		[
			"N,&N_M&M",
			[
				[0, 5],
				[3, 7],
			],
		],
		["N&N&N_M&M", []],
		["N_M", []],
	])("in turn in %s: %j", (symbols, pairs) => {
		const inTurn = /N(?:[,&]{1,2}N)+_M(?:&M)+/dg;
		expect(namedSumsIn(lineOf(symbols), inTurn)).toEqual(pairs);
	});

	it.each([
		[
			"N&N_M",
			[
				[0, 4],
				[2, 4],
			],
		],
		[
			"N&N_M_M",
			[
				[0, 6],
				[2, 6],
			],
		],
		["N_M", []],
	])("one sum for all in %s: %j", (symbols, pairs) => {
		const shared = /(N(?:&N)+)_M(?:_M)?/dg;
		expect(sharedSumsIn(lineOf(symbols), shared)).toEqual(pairs);
	});
});
