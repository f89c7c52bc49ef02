import { describe, expect, test } from "vitest";
import type { Claim } from "../../../src/extract/claim.ts";
import { extract } from "../../../src/extract/extract.ts";
import { lexiconOf } from "../../../src/extract/lexicon.ts";

const lexicon = lexiconOf([]);
const published = "2025-11-20";

const claimsOf = (text: string): readonly Claim[] =>
	extract({ text, published }, lexicon).claims;

const isWeighed = ({ rule }: Claim): boolean => rule.includes("/weighed/");

const factOf = ({ kind, subject, object, value }: Claim): string =>
	`${kind} ${subject} ${object ?? "-"} ${value?.low ?? "-"} ${value?.high ?? "-"}`;

/** Wordings that no rule fits, in an article whose other sentences tell who is meant. */
const told: readonly (readonly [text: string, fact: string])[] = [
	[
		"OpenAI rents from many. Next on its list: Oracle, with a contract of $300 billion.",
		"purchase OpenAI Oracle 300000000000 300000000000",
	],
	[
		"As for the $30 billion that OpenAI was to have from SoftBank, nothing has changed.",
		"investment SoftBank OpenAI 30000000000 30000000000",
	],
	[
		"As for Nvidia's letter of intent with OpenAI, the up to $100 billion of it remains open.",
		"investment NVIDIA OpenAI - 100000000000",
	],
	[
		"The same report lists as much as $10 billion from Nvidia for Anthropic.",
		"investment NVIDIA Anthropic - 10000000000",
	],
	[
		"英伟达给Anthropic的是100亿美元。",
		"investment NVIDIA Anthropic 10000000000 10000000000",
	],
	[
		"OpenAI is priced at $500 billion.",
		"valuation OpenAI - 500000000000 500000000000",
	],
	[
		"Nvidia took in $46.7 billion over the quarter.",
		"revenue NVIDIA - 46700000000 46700000000",
	],
	[
		"SoftBank is paying $6.5 billion for chip designer Ampere.",
		"acquisition SoftBank Ampere 6500000000 6500000000",
	],
	[
		"至於軟銀，給OpenAI的是300億美元。",
		"investment SoftBank OpenAI 30000000000 30000000000",
	],
];

const untold: readonly string[] = [
	"Nvidia fell with the market. The index lost $100 billion this week, analysts said.",
	"OpenAI and Nvidia met in Paris. A ticket cost $2,000.",
	"英伟达与OpenAI在谈。分析师给出的目标价是300美元。",
	"微软、英伟达将投资Anthropic，合计最多150亿美元。",
	"Anthropic rents more. Some $15 billion is to come from Microsoft and Nvidia.",
];

describe("the reader of last resort", () => {
	test.each(told)("weighs what no rule reads: %s", (text, fact) => {
		expect(claimsOf(text).map(factOf)).toContain(fact);
	});

	test.each(untold)("leaves figures that are no claim: %s", (text) => {
		expect(claimsOf(text).filter(isWeighed)).toEqual([]);
	});

	test("does not repeat what a rule tells of the same figure", () => {
		const text =
			"Nvidia will invest up to $100 billion in OpenAI. For OpenAI, that $100 billion from Nvidia, no less.";
		expect(claimsOf(text).filter(isWeighed)).toEqual([]);
	});

	test("quotes the figure", () => {
		for (const [text] of told)
			for (const { quote, start, end } of claimsOf(text).filter(isWeighed))
				expect(text.slice(start, end)).toBe(quote);
	});
});
