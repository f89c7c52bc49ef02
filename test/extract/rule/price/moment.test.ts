import { describe, expect, test } from "vitest";
import { lexiconOf } from "../../../../src/extract/lexicon.ts";
import { readNotes } from "../../../../src/extract/notes.ts";
import { readPassage } from "../../../../src/extract/passage/read.ts";

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
			"In premarket trading on Tuesday Nvidia rose 5%, AMD added 1.6%; Micron was up 2.5%.",
			[
				"NVIDIA 5 premarket 2025-09-23",
				"AMD 1.6 premarket 2025-09-23",
				"Micron 2.5 premarket 2025-09-23",
			],
		],
		[
			"Both stocks gained in pre-trading hours on Tuesday: CoreWeave is up 4.5%.",
			["CoreWeave 4.5 premarket 2025-09-23"],
		],
		[
			"On Tuesday Nvidia rose 5% in premarket trading; on Monday AMD had lost 3%.",
			["NVIDIA 5 premarket 2025-09-23", "AMD -3 session 2025-09-22"],
		],
		[
			"Sandisk was up 22% on Tuesday after touching a record.",
			["Sandisk 22 session 2025-09-23"],
		],
		["Sandisk rose as much as 22% on Tuesday.", ["Sandisk 22 high 2025-09-23"]],
		[
			"How chips stood before the bell on Tuesday:\n• Nvidia −3.8%\n• Google +3.2%\n• AMD −3%, guilty by association",
			[
				"NVIDIA -3.8 premarket 2025-09-23",
				"Google 3.2 premarket 2025-09-23",
				"AMD -3 premarket 2025-09-23",
			],
		],
		[
			"Oracle rose 5% on Tuesday to a $800 billion market value.",
			["Oracle 5 session 2025-09-23", "Oracle 800000000000 market-cap"],
		],
		[
			"How chips stood on Tuesday:\n• Nvidia −3.8%\n• Google +3.2%",
			["NVIDIA -3.8 session 2025-09-23", "Google 3.2 session 2025-09-23"],
		],
		[
			"Intel climbed an additional 0.31 USD, or 1.38%, on Tuesday.",
			["Intel 1.38 session 2025-09-23"],
		],
		[
			"Oracle fell 5% on Tuesday; Blue Owl is down 2% on the day.",
			["Oracle -5 session 2025-09-23", "Blue Owl -2 session 2025-09-23"],
		],
		[
			"Oracle fell 5% on Tuesday after Morgan Stanley cut its rating.",
			["Oracle -5 session 2025-09-23"],
		],
		["Nvidia shares had gained 33% in the previous week.", []],
		[
			"SK hynix, Nvidia's top supplier of memory, fell 9.5% on Tuesday.",
			["SK hynix -9.5 session 2025-09-23"],
		],
		[
			"Asia slid on Tuesday, and Nvidia's supplier SK hynix fell 9.5%.",
			["SK hynix -9.5 session 2025-09-23"],
		],
		[
			"SK hynix has overtaken Samsung: the memory chip maker's shares closed up 5.6% on Tuesday.",
			["SK hynix 5.6 close 2025-09-23"],
		],
		[
			"Oracle's market value shrank by $80 billion, from $630 billion to $550 billion.",
			[
				"Oracle -80000000000 market-cap-change",
				"Oracle 630000000000 market-cap",
				"Oracle 550000000000 market-cap",
			],
		],
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
