import { expect, test } from "vitest";
import { extract } from "../../../src/extract/extract.ts";
import { lexiconOf } from "../../../src/extract/lexicon.ts";

const lexicon = lexiconOf([]);

const factsIn = (text: string): readonly string[] =>
	extract({ text, published: "2025-11-20" }, lexicon).claims.map(
		({ kind, subject, value }) => `${kind} ${subject} ${value?.low}`,
	);

test("two companies may be worth the same", () => {
	expect(
		factsIn(
			"OpenAI is valued at $500 billion. Anthropic is priced at $500 billion.",
		),
	).toEqual([
		"valuation OpenAI 500000000000",
		"valuation Anthropic 500000000000",
	]);
});

test("one figure told twice is one claim", () => {
	expect(
		factsIn(
			"Anthropic is valued at $350 billion. Anthropic is priced at $350 billion.",
		),
	).toEqual(["valuation Anthropic 350000000000"]);
});

test("a step is due that no rule has read", () => {
	const { claims } = extract(
		{
			title: "OpenAI and Broadcom build racks",
			text: "OpenAI and Broadcom will deploy 10 gigawatts. The first racks should be humming in the second half of 2026.",
			published: "2025-11-20",
		},
		lexicon,
	);
	const [step] = claims.filter(({ kind }) => kind === "milestone");
	expect(step).toMatchObject({
		qualifier: "first-capacity",
		when: { from: "2026-07-01", to: "2026-12-31" },
	});
});

test("a sentence of a hundred names keeps nobody busy", () => {
	const names = Array.from({ length: 100 }, (_, at) => `Firm${at}x Corp`);
	const list = names.map((name) => `${name} pays $3 billion`).join(" and ");
	const text = `${list}. `.repeat(20);
	expect(factsIn(text).length).toBeLessThan(1001);
});
