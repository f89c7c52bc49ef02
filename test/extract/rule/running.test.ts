import { expect, test } from "vitest";
import { extract } from "../../../src/extract/extract.ts";
import { lexiconOf } from "../../../src/extract/lexicon.ts";
import { readNotes } from "../../../src/extract/notes.ts";
import { readPassage } from "../../../src/extract/passage/read.ts";
import { isSaidRunning } from "../../../src/language/running.ts";

const lexicon = lexiconOf([]);

/** Each power of a text and what is said of it. */
const powers = (text: string): readonly string[] =>
	extract({ text, published: "2026-01-15" }, lexicon).claims.flatMap(
		({ kind, value, qualifier }) =>
			kind === "capacity" ? `${value?.low ?? value?.high} ${qualifier}` : [],
	);

test.each([
	[
		"Applied Digital already operates a 180MW data center in Ellendale and a 106MW facility in Jamestown.",
		["0.18 online", "0.106 online"],
	],
	// Not of what runs.
	[
		"Nscale operates 60MW in Norway and plans 30MW in Portugal.",
		["0.06 online", "0.03 total"],
	],
	[
		"Nscale runs 60MW in Norway and a 30MW site being built in Portugal.",
		["0.06 online", "0.03 total"],
	],
])("%s", (text, expected) => {
	expect(powers(text)).toEqual(expected);
});

test.each([
	["On May 1, the miner energized ", " in Texas", true],
	["Of that, ", " was energized on May 1", true],
	["The miner plans to have energized ", " in Texas", false],
	["Of that, ", " was to be energized in May", false],
])("%s1.4 GW%s runs: %s", (ahead, behind, expected) => {
	expect(isSaidRunning(ahead, behind)).toBe(expected);
});

/** What rules alone make of the powers of a text. */
const read = (text: string): readonly string[] => {
	const passage = readPassage({ text, published: "2026-01-15" });
	return readNotes(passage, lexicon, (drafts) => drafts).drafts.flatMap(
		({ kind, value, qualifier }) =>
			kind === "capacity" ? `${value?.low ?? value?.high} ${qualifier}` : [],
	);
};

test.each([
	["微軟去年新增超過2吉瓦容量。", ["2 online"]],
	["AWS過去一年增加3.8吉瓦，目標再翻一倍。", ["3.8 online"]],
	["微軟過去12個月新增了2GW。", ["2 online"]],
	["AWS上季上線400兆瓦。", ["0.4 online"]],
	[
		"CoreWeave季末活躍電力850兆瓦，簽約電力2.9吉瓦。",
		["0.85 online", "2.9 total"],
	],
	["Amazon added 3.8 GW of capacity over the past 12 months.", ["3.8 online"]],
	["Microsoft added more than 2 GW of new capacity last year.", ["2 online"]],
	["In the last 12 months Amazon added 3.9 GW of power.", ["3.9 online"]],
	[
		"Oracle: close to 400 MW of data center capacity handed over in the quarter.",
		["0.4 online"],
	],
	// Still to come, or on paper only.
	["In the last 12 months Amazon added 3.9 GW to its pipeline.", ["3.9 total"]],
	[
		"Oracle says 400 MW of capacity will be handed over in the quarter.",
		["0.4 total"],
	],
	["微軟明年新增2GW。", ["2 total"]],
	["OpenAI去年宣布新增4.5吉瓦。", ["4.5 total"]],
	["OpenAI過去一年簽約新增10GW。", ["10 total"]],
	["Microsoft will have added 2 GW of capacity by next year.", ["2 total"]],
	["Oracle added 2 GW of contracted power last year.", ["2 total"]],
	["Oracle added 2 GW to its pipeline last year.", ["2 total"]],
])("what was added runs: %s", (text, expected) => {
	expect(read(text)).toEqual(expected);
});

test.each([
	[
		"信實的園區規模1吉瓦，其中超過120兆瓦今年下半年上線。",
		["1 total", "0.12 first"],
	],
	[
		"OpenAI plans 2 GW, of which 200 MW will come online in 2026.",
		["2 total", "0.2 first"],
	],
	// A part without a time of its own.
	[
		"OpenAI plans 2 GW, of which 200 MW is in Norway.",
		["2 total", "0.2 total"],
	],
])("a part that is due first: %s", (text, expected) => {
	expect(read(text)).toEqual(expected);
});

test.each([
	[
		"奥特曼称，OpenAI已运行的算力从最初2兆瓦扩大到今年的2吉瓦。",
		["capacity", "capacity"],
	],
	// Still to come.
	["Meta运营的园区将于2026年全面投运1吉瓦。", ["capacity", "milestone"]],
])("of what runs by now nothing is still due: %s", (text, expected) => {
	const { claims } = extract({ text, published: "2025-10-14" }, lexicon);
	expect(claims.map(({ kind }) => kind).toSorted()).toEqual(expected);
});
