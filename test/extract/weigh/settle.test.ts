import { expect, test } from "vitest";
import { extract } from "../../../src/extract/extract.ts";
import { lexiconOf } from "../../../src/extract/lexicon.ts";

const lexicon = lexiconOf([]);

/** The bounds of an article's sums, in billions. */
const sums = (title: string, text: string) =>
	extract({ title, text, published: "2025-10-30" }, lexicon)
		.claims.filter(({ value }) => value?.unit === "USD")
		.map(({ value }) =>
			[value?.low, value?.high].map((end) => end && end / 1e9),
		);

test.each([
	// The body knows that the headline's sum is but a bound.
	[
		"Vantage unveils $25 billion Texas campus",
		'Vantage Data Centers is committing more than $25 billion to "Frontier", a campus in Texas.',
		[[25, null]],
	],
	[
		"Amazon invests $25 billion in Anthropic",
		"Amazon will invest up to $25 billion in Anthropic.",
		[[null, 25]],
	],
	// Nothing more is told in the body.
	[
		"Amazon to invest up to $25 billion in Anthropic",
		"Amazon said on Monday that it backs the lab.",
		[[null, 25]],
	],
])("%s", (title, text, expected) => {
	expect(sums(title, text)).toEqual(expected);
});
