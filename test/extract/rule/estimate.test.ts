import { describe, expect, test } from "vitest";
import { lexiconOf } from "../../../src/extract/lexicon.ts";
import { readNotes } from "../../../src/extract/notes.ts";
import { readPassage } from "../../../src/extract/passage/read.ts";
import { draftsIn } from "./read.ts";

/** What rules alone read of sales and spending: figure and time, seen from Wednesday, 6 May 2026. */
const told = (text: string): readonly string[] => {
	const passage = readPassage({ text, published: "2026-05-06" });
	return readNotes(passage, lexiconOf([]), (drafts) => drafts).drafts.map(
		({ subject, value, qualifier, when }) =>
			[subject, value?.low, qualifier, when?.from, when?.to]
				.filter((part) => part !== undefined)
				.join(" "),
	);
};

const first = "2026-01-01 2026-03-31";
const lastYear = "2025-01-01 2025-03-31";

describe("what was expected is of the time of what came", () => {
	test.each<readonly [string, readonly string[]]>([
		[
			"AMD's first-quarter revenue was $10.2 billion, where $9.9 billion had been expected.",
			[`AMD 10200000000 ${first}`, `AMD 9900000000 ${first}`],
		],
		[
			"AMD's first-quarter revenue was $10.2 billion, where $9.9 billion had been expected, and compares with $7.4 billion a year ago.",
			[
				`AMD 10200000000 ${first}`,
				`AMD 9900000000 ${first}`,
				`AMD 7400000000 ${lastYear}`,
			],
		],
		[
			"AMD's first-quarter revenue went from $7.4 billion a year ago to $10.2 billion, where analysts had expected $9.9 billion.",
			[
				`AMD 7400000000 ${lastYear}`,
				`AMD 10200000000 ${first}`,
				`AMD 9900000000 ${first}`,
			],
		],
		[
			"Meta's capex in the first quarter was $20.5 billion, higher than the Street's $19 billion.",
			[`Meta 20500000000 ${first}`, `Meta 19000000000 ${first}`],
		],
		[
			"Oracle projected $67 billion in 2026 revenue, where LSEG's consensus was $65 billion.",
			[
				"Oracle 67000000000 2026-01-01 2026-12-31",
				"Oracle 65000000000 2026-01-01 2026-12-31",
			],
		],
		[
			"AMD's first-quarter revenue was $10.2 billion, and analysts expect $46 billion for 2026.",
			[`AMD 10200000000 ${first}`, "AMD 46000000000 2026-01-01 2026-12-31"],
		],
		[
			"Net profit for the first quarter at AMD, the maker of graphics chips, rose 26% to $1.2 billion from $1 billion a year earlier.",
			[`AMD 1200000000 ${first}`, `AMD 1000000000 ${lastYear}`],
		],
		[
			"AMD's sales for the first quarter, helped by new machines, rose 26% to $9.6 billion.",
			[`AMD 9600000000 ${first}`],
		],
		[
			"AMD showed a chip in the first quarter, pleasing clients, and revenue rose to $9.6 billion.",
			["AMD 9600000000"],
		],
		[
			"In the first quarter AMD's revenue rose to $10.2 billion, and capital expenditures jumped to $955 million from $172 million a year before.",
			[
				`AMD 10200000000 ${first}`,
				`AMD 955000000 ${first}`,
				`AMD 172000000 ${lastYear}`,
			],
		],
		[
			"AMD's first-quarter revenue was $10.2 billion, higher than in the past.",
			[`AMD 10200000000 ${first}`],
		],
	])("%s", (text, facts) => {
		expect(told(text)).toEqual(facts);
	});
});

test.each([
	[
		"今年Meta資本開支估1,350億美元，去年為722億美元；Google估1,800億美元，亞馬遜2,000億美元。",
		["Meta 135 2026", "Meta 72.2 2025", "Google 180 2026", "Amazon 200 2026"],
	],
	// No estimate: the time told last holds on.
	[
		"今年Meta資本開支估1,350億美元，去年為722億美元；Google為1,800億美元。",
		["Meta 135 2026", "Meta 72.2 2025", "Google 180 2025"],
	],
])("an estimate is of the time still running: %s", (text, expected) => {
	const spent = draftsIn(text).map(
		({ subject, value, when }) =>
			`${subject} ${(value?.low ?? 0) / 1e9} ${when?.from?.slice(0, 4)}`,
	);
	expect(spent).toEqual(expected);
});
