import { expect, test } from "vitest";
import { extract } from "../../../src/extract/extract.ts";
import { lexiconOf } from "../../../src/extract/lexicon.ts";
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
