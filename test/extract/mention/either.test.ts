import { expect, test } from "vitest";
import { extract } from "../../../src/extract/extract.ts";
import { lexiconOf } from "../../../src/extract/lexicon.ts";

const lexicon = lexiconOf([]);

/** When the first systems are due. */
const due = (text: string): readonly string[] =>
	extract({ text, published: "2026-02-11" }, lexicon)
		.claims.filter(({ kind }) => kind === "milestone")
		.map(({ when }) => `${when?.from ?? ""}~${when?.to ?? ""}`);

test.each([
	[
		"Meta's data center should come online at the end of 2027 or early 2028.",
		["2027-10-01~2028-03-31"],
	],
	[
		"Meta's data center is due to open between late 2027 and early 2028.",
		["2027-10-01~2028-03-31"],
	],
	[
		"Meta's data center is due to open in 2027 or possibly 2028.",
		["2027-01-01~2028-12-31"],
	],
	// Two times, not one that holds both.
	[
		"Meta's first data center is due to open in late 2027 and its second in early 2029.",
		["2027-10-01~2027-12-31"],
	],
	// How a site comes alive.
	[
		"Nebius's campus is scheduled to begin operation in May 2026.",
		["2026-05-01~2026-05-31"],
	],
	[
		"The first halls of Nebius will be handed over in May 2026.",
		["2026-05-01~2026-05-31"],
	],
])("%s", (text, expected) => {
	expect(due(text)).toEqual(expected);
});
