import { describe, expect, test } from "vitest";
import { lexiconOf } from "../../../../src/extract/lexicon.ts";
import { readNotes } from "../../../../src/extract/notes.ts";
import { readPassage } from "../../../../src/extract/passage/read.ts";

/** The times of the sales that rules alone read. */
const timesOf = (text: string, title = ""): readonly string[] => {
	const passage = readPassage({ title, text, published: "2025-09-23" });
	return readNotes(passage, lexiconOf([]), (drafts) => drafts).drafts.map(
		({ when }) => `${when?.from ?? ""}…${when?.to ?? ""}`,
	);
};

const opening = "Meta turned in strong second-quarter results.";

describe("the quarter under report is that of the figures behind it", () => {
	test.each([
		`${opening} Revenue was $47.52 billion.`,
		`${opening} The company had sales of $47.52 billion.`,
		`${opening}\n\nIt made a profit of $18.34 billion.`,
		"Meta's sales grew in the June quarter. Quarterly revenue was $47.52 billion.",
		"Meta grew by 15% in Q2 2025, and had a loss of $4.3 billion for the quarter.",
	])("%s", (text) => {
		expect(timesOf(text)).toContain("2025-04-01…2025-06-30");
	});
});

describe("but not", () => {
	test.each([
		["of an outlook", `${opening} It expects revenue of $47.52 billion.`],
		["of others", `${opening} Google had revenue of $47.52 billion.`],
		[
			"of a company's own quarter",
			"Meta turned in strong fiscal second-quarter results. Revenue was $47.52 billion.",
		],
		[
			"of a run rate",
			`${opening} Its annualized revenue reached $200 billion.`,
		],
		[
			"of a quarter long gone",
			"Meta turned in strong results for the second quarter of 2023. Revenue was $47.52 billion.",
		],
	])("%s: %s", (_, text) => {
		expect(timesOf(text)).toEqual(["…"]);
	});
});

test.each([
	["Meta二季度：收入超预期，利润大增", "Meta广告收入475.2亿美元。"],
	["Meta Q2法说会重点", "营收475.2亿美元，年增22%。"],
])("a title of a quarter's figures sets the time: %s", (title, text) => {
	expect(timesOf(text, title)).toContain("2025-04-01…2025-06-30");
});

test("at a developer event nobody is meant", () => {
	const told =
		"Nvidia invests $1 billion in Nokia. At the developer event, Jensen Huang projected $500 billion in sales.";
	const { drafts } = readNotes(
		readPassage({ text: told, published: "2025-10-29" }),
		lexiconOf([]),
		(all) => all,
	);
	expect(
		drafts.flatMap(({ kind, subject }) => (kind === "revenue" ? subject : [])),
	).not.toContain("Nokia");
});
