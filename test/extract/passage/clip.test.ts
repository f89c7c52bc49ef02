import { expect, test } from "vitest";
import { extract } from "../../../src/extract/extract.ts";
import { lexiconOf } from "../../../src/extract/lexicon.ts";
import { longestSentence } from "../../../src/extract/passage/clip.ts";
import { readPassage } from "../../../src/extract/passage/read.ts";

const published = "2025-09-23";
const endless = "Nvidia ".repeat(longestSentence);
const before = "OpenAI met its backers in London.";
const after = "Nvidia will invest $5 billion in Intel.";

test("what a sentence says beyond its limit is left out, what stands around it is not", () => {
	const text = `${before} ${endless}. ${after}`;
	const { clean, map, raw, sentences } = readPassage({ text, published });
	const lengths = sentences.map(({ start, end }) => end - start);
	expect(Math.max(...lengths)).toBeLessThanOrEqual(longestSentence);
	expect(clean.length).toBeLessThan(2 * longestSentence);
	expect(clean).toContain(before);
	expect(clean).toContain(after);
	for (const { start, end } of sentences)
		expect(raw.slice(map[start], (map[end - 1] ?? 0) + 1)).toBe(
			clean.slice(start, end),
		);
});

test("a claim behind such a sentence is read, and its quote is verbatim", () => {
	const text = `${endless}. ${after}`;
	const { claims } = extract({ text, published }, lexiconOf([]));
	const last = claims.at(-1);
	expect(last).toMatchObject({ kind: "investment", object: "Intel" });
	expect(text.slice(last?.start, last?.end)).toBe(last?.quote);
});

test.each([longestSentence - 8, 40])(
	"a sentence of some %i units stays whole",
	(length) => {
		const text = `${"so it went on and ".repeat(Math.ceil(length / 18)).slice(0, length - 1)}.`;
		expect(readPassage({ text, published }).clean).toBe(text.trim());
	},
);
