import { describe, expect, test } from "vitest";
import { extract } from "../../../src/extract/extract.ts";
import { lexiconOf } from "../../../src/extract/lexicon.ts";
import { readNotes } from "../../../src/extract/notes.ts";
import { readPassage } from "../../../src/extract/passage/read.ts";
import type { Draft } from "../../../src/extract/rule/draft.ts";
import { sortOf } from "../../../src/extract/weigh/party/sort.ts";
import { ruleName } from "../../../src/extract/weigh/rulename.ts";
import { isWeighed, overruled } from "../../../src/extract/weigh/weighed.ts";

const lexicon = lexiconOf([]);
const text = "OpenAI's revenue is $24 billion.";

/** A draft that the rules make, under another rule's name. */
const draftBy = (rule: string): Draft => {
	const passage = readPassage({ text, published: "2025-11-20" });
	const [draft] = readNotes(passage, lexicon, (drafts) => drafts).drafts;
	if (draft === undefined) throw new Error("no rule reads the sentence");
	return { ...draft, rule };
};

describe("the name of a rule", () => {
	test("tells once that it was overruled", () => {
		const once = overruled(draftBy("en/revenue/sells"));
		expect(once).toBe("en/revenue/sells+weighed");
		expect(overruled(draftBy(once))).toBe(once);
	});

	test.each([
		"en/revenue/sells",
		"zh/revenue/sells",
		"zh/revenue/sells+weighed",
	])("is the same in every language, overruled or not: %s", (rule) => {
		expect(ruleName(draftBy(rule))).toBe("revenue/sells");
	});

	test("a claim that was read is none that was weighed", () => {
		expect(isWeighed(draftBy("en/revenue/sells+weighed"))).toBe(false);
		expect(isWeighed(draftBy("en/weighed/revenue"))).toBe(true);
	});
});

test.each([
	["en/revenue/sells", "company"],
	["en/revenue/next-owner", null],
	["en/revenue/next-owner+weighed", null],
])("whose parties are chosen: %s", (rule, sort) => {
	expect(sortOf(draftBy(rule))).toBe(sort);
});

test("a time chosen against the rules shows in the rule's name", () => {
	const { claims } = extract(
		{
			text: "2025年，OpenAI营收达到131亿美元，超出原定100亿美元的目标。",
			published: "2026-02-06",
		},
		lexicon,
	);
	const goal = claims.find(({ value }) => value?.low === 1e10);
	expect(goal?.when).toEqual({ from: "2025-01-01", to: "2025-12-31" });
	expect(goal?.rule).toMatch(/weighed/);
});
