import { expect, test } from "vitest";
import { extract } from "../../../src/extract/extract.ts";
import { lexiconOf } from "../../../src/extract/lexicon.ts";

const lexicon = lexiconOf([]);
const read = (title: string, text: string) =>
	extract({ title, text, published: "2026-05-14" }, lexicon).claims;

test("one contract goes one way however often it is told", () => {
	const parties = read(
		"Amazon signs $18 billion nuclear power deal with Talen Energy",
		"Talen Energy secured an $18 billion power purchase agreement with Amazon through 2042.",
	)
		.filter(({ kind }) => kind === "purchase")
		.map(({ subject, object }) => [subject, object]);
	expect(parties).toEqual([["Amazon", "Talen Energy"]]);
});

test("a run rate is by the year, whatever quarter the report is on", () => {
	const sales = read(
		"Nebius reports first quarter",
		"Nebius reported Q1 2026 revenue of $399 million, while core AI cloud ARR went up 54% to $1.92 billion.",
	)
		.filter(({ kind }) => kind === "revenue")
		.map(({ value, qualifier }) => [value?.low, qualifier]);
	expect(sales).toEqual([
		[399e6, undefined],
		[1.92e9, "annual"],
	]);
});
