import { describe, expect, it } from "vitest";
import { csvOf } from "../../src/command/report/csv.ts";
import { figuresOf } from "../../src/command/report/figure.ts";
import { headOf } from "../../src/command/report/head.ts";
import { markdownOf } from "../../src/command/report/markdown.ts";
import { printed } from "../../src/command/report/print.tsx";
import { tablesOf } from "../../src/command/report/table.ts";
import { openLedger, record, statementOf } from "../../src/ledger/ledger.ts";
import { reportOf } from "../../src/ledger/report.ts";
import { locales, wordsOf } from "../../src/wording/locale.ts";
import {
	closes,
	exactly,
	invests,
	isValued,
	needsChips,
	stands,
	upTo,
} from "../ledger/tell.ts";
import { entryOf, topic } from "../ledger/world.ts";

const ledger = openLedger(topic);
[
	{
		at: "2025-09-22T20:00:00Z",
		outlet: "a.com",
		claims: [
			invests(upTo(1e11), "up to $100 billion"),
			stands("letter-of-intent", "a letter of intent"),
			closes(3.93, "2025-09-22", "3.93%"),
			isValued(exactly(5e11), "$500 billion"),
			needsChips(4e6, 5e6, "4 to 5 million"),
		],
	},
	{
		at: "2025-10-05T02:00:00Z",
		outlet: "b.hk",
		claims: [
			isValued(exactly(7.3e11), "7,300億"),
			needsChips(5e6, 1e7, "500萬至1,000萬"),
		],
	},
].forEach((paper, i) => {
	record(ledger, entryOf(paper, i));
});
const statement = statementOf(ledger, new Date("2026-11-21T23:59:59Z"));
const empty = statementOf(openLedger(topic), new Date("2025-01-01T00:00:00Z"));

const latin = /[A-Za-z]/;

describe.each(locales)("the report in %s", (locale) => {
	const tables = tablesOf(statement, locale);

	it("has a cell under each head", () => {
		for (const { columns, rows } of tables) {
			expect(new Set(columns).size).toBe(columns.length);
			for (const row of rows) expect(row).toHaveLength(columns.length);
		}
	});

	it("tells every part in tables", () => {
		const { part, none } = wordsOf(locale).report;
		const head = headOf("NVIDIA–OpenAI", statement, locale);
		expect(printed(head, tables, none)).toMatchSnapshot();
		expect(markdownOf(head, tables)).toMatchSnapshot();
		expect(csvOf(tables, part, figuresOf(statement))).toMatchSnapshot();
	});

	it("says where a part is empty", () => {
		const { none } = wordsOf(locale).report;
		const [deals] = tablesOf(empty, locale);
		const head = headOf("A", empty, locale);
		expect(printed(head, deals === undefined ? [] : [deals], none)).toMatch(
			new RegExp(`\n${none}\n$`),
		);
	});
});

describe("the CSV", () => {
	const [head = "", ...lines] = csvOf(
		tablesOf(statement, "en"),
		"part",
		figuresOf(statement),
	)
		.trimEnd()
		.split("\r\n");
	const names = head.split(",");
	const cell = (line: string, name: string) =>
		[...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)][
			names.indexOf(name)
		]?.[1];
	const rows = (words: string) =>
		lines.filter((line) => line.startsWith(words));

	it.each<[string, readonly (readonly string[])[]]>([
		[
			"deals,NVIDIA → OpenAI,investment",
			[["", "100000000000", "USD", "", "2025-09-22", "https://a.com/0"]],
		],
		[
			"reactions,NVIDIA,2025-09-22",
			[
				[
					"3.93",
					"3.93",
					"percent",
					"2025-09-22",
					"2025-09-22",
					"https://a.com/0",
				],
			],
		],
		[
			"disputes,OpenAI → NVIDIA,chips",
			[
				["4000000", "5000000", "count", "", "2025-09-22", "https://a.com/0"],
				["5000000", "10000000", "count", "", "2025-10-05", "https://b.hk/1"],
			],
		],
	])("gives plain numbers, ISO days and a link: %s", (words, expected) => {
		const columns = ["min", "max", "unit", "from_date", "first_date", "link"];
		expect(
			rows(words).map((line) => columns.map((name) => cell(line, name))),
		).toEqual(expected);
	});

	it.each(locales)(
		"names each column once, whatever the part: %s",
		(locale) => {
			const told = csvOf(tablesOf(statement, locale), "part", []);
			const heads = told
				.split("\r\n")
				.filter((line) => line.startsWith("part,"));
			expect(heads).toHaveLength(6);
			for (const names of heads.map((line) => line.split(","))) {
				expect(names).not.toContain("");
				expect(names).toHaveLength(new Set(names).size);
			}
		},
	);

	it("has the same columns for programs in every part and every language", () => {
		const heads = [head, ...rows("part,")].map((line) => line.split(","));
		expect(heads.length).toBeGreaterThan(3);
		const own = heads.map((names) => names.slice(names.indexOf("subject")));
		expect(new Set(own.map(String)).size).toBe(1);
		for (const line of heads) expect(line).toHaveLength(names.length);
		const told = csvOf(tablesOf(statement, "zh-Hans"), "部分", []);
		expect(told.split("\r\n")[0]).toContain(String(own[0]));
	});
});

it("tells every moment of a share's day, the untold one under its own head", () => {
	const reactions = tablesOf(statement, "en")[3];
	expect(reactions?.columns).toEqual(
		expect.arrayContaining(["premarket", "after hours", "moment untold"]),
	);
});

it.each(["zh-Hans", "zh-Hant"] as const)(
	"has no English head in %s",
	(locale) => {
		const heads = tablesOf(statement, locale).flatMap(({ title, columns }) => [
			title,
			...columns,
		]);
		expect(heads.filter((head) => latin.test(head))).toEqual([]);
	},
);

describe("a change of status", () => {
	const rowAfter = (...told: readonly Parameters<typeof stands>[0][]) => {
		const ledger = openLedger(topic);
		[
			[invests(upTo(1e11), "up to $100 billion")],
			[invests(upTo(1e11), "as much as $100 billion")],
			...told.map((status) => [stands(status, `it is ${status}`)]),
		].forEach((claims, i) => {
			const at = `2026-02-${String(i + 1).padStart(2, "0")}T08:00:00Z`;
			record(ledger, entryOf({ at, outlet: `${"abcdefg"[i]}.com`, claims }, i));
		});
		const at = new Date("2026-03-21T23:59:59Z");
		const statement = statementOf(ledger, at);
		const [deals, , , , , revisions] = tablesOf(statement, "en");
		return {
			deal: deals?.rows[0]?.[3],
			to: revisions?.rows[0]?.[3],
			json: reportOf(statement).revisions[0]?.inDoubt,
		};
	};

	it.each([
		[
			["definitive", "cancelled"],
			{ deal: "cancelled? 1 of 2", to: "cancelled?", json: true },
		],
		[
			["on-hold", "on-hold", "cancelled"],
			{ deal: "on hold; cancelled?", to: "cancelled?", json: true },
		],
		[
			["definitive", "cancelled", "cancelled"],
			{ deal: "cancelled", to: "cancelled", json: undefined },
		],
		[
			["letter-of-intent", "definitive"],
			{ deal: "definitive", to: "definitive", json: undefined },
		],
	] as const)(
		"after %j is told as firmly as the deal's row",
		(told, expected) => {
			expect(rowAfter(...told)).toEqual(expected);
		},
	);
});

describe("the head of the report", () => {
	it.each([
		["en", "as of 21 Nov 2026: 2 articles, 2 stories, 2 outlets, 7 claims"],
		["zh-Hans", "截至2026年11月21日：2篇文章，2篇报道，2家媒体，7条陈述"],
	] as const)("tells in %s of which day and from how much", (locale, told) => {
		const head = headOf("NVIDIA–OpenAI", statement, locale);
		expect(head).toEqual({ title: "NVIDIA–OpenAI", told });
	});

	it("says one of one", () => {
		const one = {
			...statement,
			articles: 1,
			stories: 1,
			outlets: 1,
			claims: 1,
		};
		expect(headOf("A", one, "en").told).toBe(
			"as of 21 Nov 2026: 1 article, 1 story, 1 outlet, 1 claim",
		);
	});

	it("stands above all parts, and a title's signs are no markup", () => {
		const head = headOf("A*B_C", statement, "en");
		const markdown = markdownOf(head, tablesOf(statement, "en"));
		expect(markdown.startsWith(`# A\\*B\\_C\n\n${head.told}\n\n## `)).toBe(
			true,
		);
		const text = printed(head, [], "none");
		expect(text).toContain(`A*B_C\n${head.told}\n`);
	});
});
