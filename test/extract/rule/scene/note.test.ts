import { expect, test } from "vitest";
import { extract } from "../../../../src/extract/extract.ts";
import { lexiconOf } from "../../../../src/extract/lexicon.ts";

const lexicon = lexiconOf([]);

/** Whose revenue is told. */
const sellers = (text: string): readonly string[] =>
	extract({ text, published: "2025-11-11" }, lexicon)
		.claims.filter(({ kind }) => kind === "revenue")
		.map(({ subject }) => subject);

test.each([
	// Only named behind a figure, or in a clause that goes on from it.
	[
		"CoreWeave reported results. Order backlog ended June at $55 billion after the Meta deal. Revenue rose to $1.3 billion.",
		["CoreWeave"],
	],
	// Told first, or behind a comma: the text goes on with it.
	[
		"CoreWeave reported results. Meta took first place. The company said revenue rose to $50 billion.",
		["Meta"],
	],
])("%s", (text, expected) => {
	expect(sellers(text)).toEqual(expected);
});
