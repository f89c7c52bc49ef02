import { describe, expect, test } from "vitest";
import { lexiconOf } from "../../../../src/extract/lexicon.ts";
import { readNotes } from "../../../../src/extract/notes.ts";
import { readPassage } from "../../../../src/extract/passage/read.ts";

/** The days of the moves that rules alone read, seen from Tuesday, 23 September 2025. */
const daysOf = (text: string): readonly (string | undefined)[] => {
	const passage = readPassage({ text, published: "2025-09-23" });
	return readNotes(passage, lexiconOf([]), (drafts) => drafts)
		.drafts.filter(({ kind }) => kind === "price-move")
		.map(({ when }) => when?.from);
};

describe("the day of a move", () => {
	test.each([
		[
			"2025-09-19",
			"The day after its Sept. 18 report Microsoft closed down 10%.",
		],
		[
			"2025-09-19",
			"Microsoft closed down 10% the day after the Sept. 18 report.",
		],
		[
			"2025-09-20",
			"The last big move was three days ago, when Intel gained 3%.",
		],
		[
			undefined,
			"The results will be disclosed on Friday. Nvidia shares rose 3%.",
		],
		[
			undefined,
			"Oracle rose on Monday. It opened talks in June, which sent Nvidia up 3% in one session.",
		],
		["2025-09-22", "A day after its Friday report Nvidia fell 3.4%."],
		[
			"2025-09-19",
			"Microsoft closed down 10% the day after the Sept. 18 report.",
		],
		["2025-09-22", "On Monday Nvidia rose 3% from the previous session."],
		[
			"2025-09-22",
			"Nvidia shares closed on Monday 3% higher than the day before.",
		],
		["2025-09-22", "Nvidia ended Monday up 3% against the previous close."],
		[
			"2025-09-22",
			"Nvidia went public on Monday. The company, having priced its offering late Friday, closed 3% higher.",
		],
		["2025-09-22", "In Seoul on the 22nd Samsung ended 3.5% up."],
		[
			"2025-09-22",
			"Wall Street fell on Monday (Tuesday AEST). Oracle dropped 2.5%.",
		],
		[
			"2025-09-19",
			"On Monday Nvidia rose 3%, after falling 2% the previous session.",
		],
		[
			undefined,
			"Intel jumped from $22.06 on Friday to a close of $25.18, up 14%.",
		],
		[
			undefined,
			"Nvidia spoke on Monday. A report over the weekend made Nvidia shares fall 3.4%.",
		],
		[
			"2025-09-22",
			"Nvidia reported results on Monday. Its shares dropped 2% in extended trading.",
		],
		[
			"2025-09-22",
			"Asian shares fell on Monday. (Oracle had risen on Friday in New York.) SoftBank lost 4.2%.",
		],
		[
			"2025-09-22",
			"Intel rose on Monday. The company had said on Friday that it would cut jobs. Its shares closed 3% higher.",
		],
		[
			"2025-09-22",
			"Intel fell on Monday, although its results on Friday had been strong. The stock lost 3%.",
		],
		[
			"2025-09-19",
			"Intel had lost ground on Friday as chip stocks slid. AMD dropped 3%.",
		],
		[
			"2025-09-23",
			"The company said on Monday that sales would grow. Intel shares rose 4.8% at 10:01 a.m. in New York on Tuesday.",
		],
	])("%s: %s", (day, text) => {
		expect(daysOf(text)).toContain(day);
	});
});
