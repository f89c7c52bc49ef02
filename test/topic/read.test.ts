import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { isTopicError, parseTopic, readTopic } from "../../src/topic/read.ts";

const folder = mkdtempSync(join(tmpdir(), "topic-"));
afterAll(() => rmSync(folder, { recursive: true }));

const head = [
	"title: A–B",
	"announced: 2025-09-22",
	"parties:",
	"  - name: A",
	"  - name: B",
];
const yaml = (...lines: readonly string[]): string =>
	[...head, ...lines].join("\n");

const read = (text: string) => {
	const outcome = parseTopic(text, "/deals/topic.yaml");
	if (isTopicError(outcome)) throw new Error(outcome.error);
	return outcome;
};

const errorsOf = (text: string): readonly string[] => {
	const outcome = parseTopic(text, "/deals/topic.yaml");
	return isTopicError(outcome) ? outcome.error.split("\n") : [];
};

describe("a topic that can be read", () => {
	test("the least of it: what is left out has its default", () => {
		expect(read(yaml())).toEqual({
			title: "A–B",
			announced: "2025-09-22",
			parties: [
				{ name: "A", aliases: [] },
				{ name: "B", aliases: [] },
			],
			keywords: [],
			feeds: [],
			opml: [],
			alerts: [],
		});
	});

	test("a plan counts in gigawatts and dollars unless it says otherwise", () => {
		const { plan } = read(
			yaml(
				"plan: { investor: A, investee: B, each: 10000000000, steps: 10, milestones: [{ qualifier: agreement, to: 2025-12-31 }] }",
			),
		);
		expect(plan).toEqual({
			investor: "A",
			investee: "B",
			each: 1e10,
			currency: "USD",
			step: 1,
			steps: 10,
			milestones: [{ qualifier: "agreement", to: "2025-12-31" }],
		});
	});

	test.each([
		["archive.xml", "/deals/archive.xml"],
		["../archive.xml", "/archive.xml"],
		["/srv/archive.xml", "/srv/archive.xml"],
		["file:///srv/an%20archive.xml", "/srv/an archive.xml"],
		["https://example.org/feed", "https://example.org/feed"],
		["HTTP://example.org/feed", "HTTP://example.org/feed"],
	])("the feed %s is taken as %s", (told, meant) => {
		expect(read(yaml(`feeds: [{ url: "${told}" }]`)).feeds[0]?.url).toBe(meant);
		expect(read(yaml(`opml: ["${told}"]`)).opml[0]).toBe(meant);
	});
});

describe("a topic that can't be read: where, what, how to mend it", () => {
	const place = (line: number, column: number, message: string): string =>
		`/deals/topic.yaml:${line}:${column}: ${message}`;

	test.each([
		[
			"a key that is nearly right",
			yaml("keyword: [A]"),
			place(6, 1, "there is no key “keyword” here; did you mean “keywords”?"),
		],
		[
			"a key that is near to none",
			yaml("feeds: [{ url: a.xml, colour: red }]"),
			place(
				6,
				23,
				"there is no key “colour” here; use one of url, title, fullText, every, or remove it",
			),
		],
		[
			"digits with separators",
			yaml(
				"plan:",
				"  investor: A",
				"  investee: B",
				"  total: 100_000",
				"  steps: 1",
			),
			place(
				9,
				10,
				"plan.total must be a number but is the text “100_000”; write the digits alone, without quotes, separators or a unit",
			),
		],
		[
			"a number below zero",
			yaml("plan: { investor: A, investee: B, each: -1, steps: 1 }"),
			place(6, 41, "plan.each cannot be -1; it must be more than 0"),
		],
		[
			"more steps than anyone follows",
			yaml("plan: { investor: A, investee: B, steps: 1000 }"),
			place(6, 42, "plan.steps cannot be 1000; it must be at most 100"),
		],
		[
			"half a step",
			yaml("plan: { investor: A, investee: B, steps: 2.5 }"),
			place(
				6,
				42,
				"plan.steps must be a whole number but is 2.5; write the digits alone, without quotes, separators or a unit",
			),
		],
		[
			"a plan without its steps",
			yaml("plan:", "  investor: A", "  investee: B"),
			place(7, 3, "plan.steps is missing; add it, as a number"),
		],
		[
			"a currency in small letters",
			yaml("plan: { investor: A, investee: B, steps: 1, currency: usd }"),
			place(6, 55, "plan.currency cannot be the text “usd”; use “USD”"),
		],
		[
			"a currency that is not known",
			yaml("plan: { investor: A, investee: B, steps: 1, currency: francs }"),
			place(
				6,
				55,
				"plan.currency cannot be the text “francs”; use one of USD, CNY, HKD, TWD, EUR, GBP, JPY",
			),
		],
		[
			"an investor who is no party",
			yaml("plan: { investor: C, investee: B, steps: 1 }"),
			place(
				6,
				19,
				"plan.investor: “C” is none of the parties; use one of A, B, or add it to parties",
			),
		],
		[
			"a window that ends before it begins",
			yaml(
				"plan:",
				"  investor: A",
				"  investee: B",
				"  steps: 1",
				"  milestones:",
				"    - { qualifier: agreement, from: 2026-02-01, to: 2026-01-01 }",
			),
			place(
				11,
				7,
				"plan.milestones.0: the window ends (2026-01-01) before it begins (2026-02-01); swap from and to",
			),
		],
		[
			"a milestone without dates",
			yaml(
				"plan: { investor: A, investee: B, steps: 1, milestones: [{ qualifier: agreement }] }",
			),
			place(
				6,
				58,
				"plan.milestones.0: a milestone without dates; give from, to or both",
			),
		],
		[
			"a party listed twice",
			yaml("  - name: A"),
			place(
				6,
				11,
				"parties.2.name: “A” is listed twice; put all its aliases into one entry",
			),
		],
		[
			"a list that is one word",
			yaml("keywords: A"),
			place(
				6,
				11,
				"keywords must be a list but is the text “A”; start each entry on its own line with “- ”, or write [] for none",
			),
		],
		[
			"nothing at all",
			"",
			place(
				1,
				1,
				"the topic must be a map of keys and values but is empty; write “key: value” lines under it, indented",
			),
		],
		[
			"no YAML",
			yaml("keywords: [A"),
			place(
				6,
				13,
				"this is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ]",
			),
		],
	])("%s", (_what, text, expected) => {
		expect(errorsOf(text)).toEqual([expected]);
	});

	test.each([
		"2025-02-30",
		"22.9.2025",
		"2025-9-22",
		"2025-09-22T00:00:00Z",
		"",
	])("the day %j", (told) => {
		expect(
			errorsOf(yaml().replace("2025-09-22", JSON.stringify(told))),
		).toEqual([
			place(
				2,
				12,
				`announced is no day of the calendar: the text “${told}”; write it as 2025-09-22`,
			),
		]);
	});

	test("every error at once, in the order of the file", () => {
		expect(
			errorsOf("title: ''\nannounced: soon\nparties: [{ name: A }]").map(
				(line) => line.split(":")[1],
			),
		).toEqual(["1", "2", "3"]);
	});

	test.each([
		["none.yaml", /none\.yaml: the file does not exist; check the path/],
		[".", /: this is a folder; name the topic file in it/],
		["bytes", /bytes: this is no text file; name a YAML file/],
		["empty", /empty:1:1: the topic must be a map.* but is empty/],
	])("what is no file, or none of text: %s", (name, words) => {
		writeFileSync(join(folder, "bytes"), "SQLite\0\u0001");
		writeFileSync(join(folder, "empty"), "");
		const outcome = readTopic(join(folder, name));
		expect(isTopicError(outcome) && outcome.error).toMatch(words);
	});

	test("a file of references that breed references", () => {
		const bomb = Array.from(
			{ length: 12 },
			(_, index) =>
				`a${index}: &a${index} [${Array(9).fill(index === 0 ? "x" : `*a${index - 1}`)}]`,
		).join("\n");
		const file = join(folder, "bomb.yaml");
		writeFileSync(file, bomb);
		const outcome = readTopic(file);
		expect(isTopicError(outcome) && outcome.error).toMatch(
			/bomb\.yaml: the file can't be read: .*alias/,
		);
	});
});
