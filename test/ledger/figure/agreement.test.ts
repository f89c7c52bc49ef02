import { describe, expect, it } from "vitest";
import type { Quantity } from "../../../src/extract/claim.ts";
import {
	areEqualAsStated,
	lastPlace,
	quantitiesAgree,
	windowsOverlap,
} from "../../../src/ledger/figure/agreement.ts";
import { about, atLeast, between, exactly, from, upTo } from "../tell.ts";

const usual = { aboutCounts: true };

describe("the last place that a number surely states", () => {
	it.each([
		[3.93, 0.01],
		[4, 1],
		[-1.61, 0.01],
		[0.21, 0.01],
		[36, 1],
		[1.7e11, 1e10],
		[1.77e11, 1e9],
		[1e11, 1e10],
		[5e9, 1e9],
		[7e8, 1e7],
		[4e5, 1e4],
		[1e12, 1e12],
		[0, 1],
	])("of %d is %d", (value, place) => {
		expect(lastPlace(value)).toBeCloseTo(place, 10);
	});
});

describe("numbers as stated", () => {
	it.each([
		[4, 3.93],
		[4, 4.4],
		[3.9, 3.93],
		[1e11, 9.7e10],
		[1.6e12, 1.64e12],
		[-1.6, -1.61],
		[0, 0],
	])("%d and %d are equal", (a, b) => {
		expect(areEqualAsStated(a, b)).toBe(true);
		expect(areEqualAsStated(b, a)).toBe(true);
	});

	it.each([
		[1, 1.4],
		[1e11, 1.1e11],
		[1.7e11, 1.77e11],
		[3.93, 3.97],
		[4, -4],
		[4, 4.6],
		[0, 4],
	])("%d and %d are not", (a, b) => {
		expect(areEqualAsStated(a, b)).toBe(false);
		expect(areEqualAsStated(b, a)).toBe(false);
	});
});

describe("quantities", () => {
	const agreeing: readonly (readonly [string, Quantity, Quantity])[] = [
		["$100 billion and about 1,000亿美元", exactly(1e11), about(1e11)],
		["up to 100 and 100", upTo(1e11), exactly(1e11)],
		["at least ten gigawatts and ten", atLeast(10, "GW"), exactly(10, "GW")],
		[
			"over 700 million and up to 700 million",
			atLeast(7e8, "count"),
			upTo(7e8, "count"),
		],
		["about 100 and 108", about(1e11), exactly(1.08e11)],
		["over 900 and 1,100 million", atLeast(9e8), exactly(1.1e9)],
		["over 100 and over 110 billion", atLeast(1e11), atLeast(1.1e11)],
		[
			"4–5.5 and 5–10 million",
			between(4e6, 5.5e6, "count"),
			between(5e6, 1e7, "count"),
		],
		["5 and 5–10 million", exactly(5e6, "count"), between(5e6, 1e7, "count")],
		["50–60 and up to 60 billion", between(5e10, 6e10), upTo(6e10)],
		["about 65 and 50–60 billion", about(6.5e10), between(5e10, 6e10)],
	];
	it.each(agreeing)("%s agree", (_, a, b) => {
		expect(quantitiesAgree(a, b, usual)).toBe(true);
		expect(quantitiesAgree(b, a, usual)).toBe(true);
	});

	const differing: readonly (readonly [string, Quantity, Quantity])[] = [
		[
			"4–5 and 5–10 million",
			between(4e6, 5e6, "count"),
			between(5e6, 1e7, "count"),
		],
		["500 and over 300 billion", exactly(5e11), atLeast(3e11)],
		["over 110 and 100 billion", atLeast(1.1e11), exactly(1e11)],
		["up to 90 and 100 billion", upTo(9e10), exactly(1e11)],
		["about 100 and 120", about(1e11), exactly(1.2e11)],
		[
			"10 billion dollars and 10 billion Hong Kong dollars",
			exactly(1e10),
			exactly(1e10, "HKD"),
		],
		["2–3 and 5 per cent", between(2, 3, "percent"), exactly(5, "percent")],
		["up to 10 and at least 20 billion", upTo(1e10), atLeast(2e10)],
	];
	it.each(differing)("%s don't", (_, a, b) => {
		expect(quantitiesAgree(a, b, usual)).toBe(false);
		expect(quantitiesAgree(b, a, usual)).toBe(false);
	});

	it("about is no excuse for what is measured", () => {
		const [gained, other] = [about(1.7e11), exactly(1.77e11)];
		expect(quantitiesAgree(gained, other, usual)).toBe(true);
		expect(quantitiesAgree(gained, other, { aboutCounts: false })).toBe(false);
	});
});

describe("windows", () => {
	it.each([
		[
			"a half and its last quarter",
			from("2026-07-01", "2026-12-31"),
			from("2026-10-01", "2026-12-31"),
			true,
		],
		[
			"days that touch",
			from("2026-07-01", "2026-09-30"),
			from("2026-09-30", "2026-12-31"),
			true,
		],
		[
			"neighbours",
			from("2026-01-01", "2026-06-30"),
			from("2026-07-01", "2026-12-31"),
			false,
		],
		[
			"by 2027 and from 2028",
			{ to: "2027-12-31" },
			{ from: "2028-01-01" },
			false,
		],
		["by 2027 and by 2029", { to: "2027-12-31" }, { to: "2029-12-31" }, true],
		["none and any", undefined, from("2026-07-01", "2026-12-31"), true],
	])("%s", (_, a, b, overlap) => {
		expect(windowsOverlap(a, b)).toBe(overlap);
		expect(windowsOverlap(b, a)).toBe(overlap);
	});
});
