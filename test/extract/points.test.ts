import { expect, test } from "vitest";
import { lexiconOf } from "../../src/extract/lexicon.ts";
import { readNotes } from "../../src/extract/notes.ts";
import { readPassage } from "../../src/extract/passage/read.ts";

const lexicon = lexiconOf([]);

/** Whose sums the rules alone take them for. */
const ownersIn = (text: string): readonly (string | null)[] => {
	const passage = readPassage({
		text,
		title: "What the big ones plan",
		published: "2026-05-06",
	});
	const { drafts } = readNotes(passage, lexicon, (read) => read);
	return drafts.map(({ subject }) => subject);
};

test.each([
	[
		"Microsoft\nCapital expenditure of $80 billion is planned.\nAlphabet\nCapital expenditure of $85 billion is planned.",
		["Microsoft", "Google"],
	],
	[
		"**Microsoft**\n- Capex: $80 billion\n\n**Alphabet**\n- Capex: $85 billion\n- Revenue: $96 billion",
		["Microsoft", "Google", "Google"],
	],
	[
		"1. Microsoft (MSFT)\nCapex of $80 billion is planned.\n2. Alphabet (GOOGL)\nCapex of $85 billion is planned.",
		["Microsoft", "Google"],
	],
	// Another heading ends the section, and a heading that says more begins none.
	[
		"Microsoft reported on Monday.\nAlphabet\nCapex of $85 billion is planned.\nBottom line\nCapex of $80 billion is planned.",
		["Google", "Microsoft"],
	],
	[
		"Microsoft reported on Monday.\nWhy Alphabet worries\nCapex of $80 billion is planned.",
		["Microsoft"],
	],
])("%s", (text, owners) => {
	expect(ownersIn(text)).toEqual(owners);
});
