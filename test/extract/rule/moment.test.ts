import { describe, expect, test } from "vitest";
import { lexiconOf } from "../../../src/extract/lexicon.ts";
import { readNotes } from "../../../src/extract/notes.ts";
import { readPassage } from "../../../src/extract/passage/read.ts";

/** What rules alone read of shares and worth: figure, moment and day, seen from Tuesday, 23 September 2025. */
const told = (text: string): readonly string[] => {
	const passage = readPassage({ text, published: "2025-09-23" });
	return readNotes(passage, lexiconOf([]), (drafts) => drafts).drafts.map(
		({ kind, subject, value, qualifier, when }) =>
			[
				subject,
				value?.low,
				qualifier ?? kind,
				...(when?.from === undefined ? [] : [when.from]),
			].join(" "),
	);
};

describe("the moment of a move", () => {
	test.each<readonly [string, readonly string[]]>([
		[
			"Word of the five-year partnership sent IREN shares up as much as 24.7% on Monday.",
			["IREN 24.7 high 2025-09-22"],
		],
		[
			"News of its three-year cloud contract lifted IREN shares by as much as 24.7% on Monday.",
			["IREN 24.7 high 2025-09-22"],
		],
		["Over five years IREN shares have risen 24.7%.", []],
		[
			"Nvidia topped a $5 trillion valuation.",
			["NVIDIA 5000000000000 market-cap"],
		],
		[
			"Nvidia became the first company to reach a $5 trillion valuation.",
			["NVIDIA 5000000000000 market-cap"],
		],
		[
			"Nvidia helped OpenAI to reach a $500 billion valuation.",
			["OpenAI 500000000000 valuation"],
		],
	])("%s", (text, facts) => {
		expect(told(text)).toEqual(facts);
	});
});
