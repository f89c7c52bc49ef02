import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Claim } from "../../src/extract/claim.ts";
import { reportOf } from "../../src/ledger/report.ts";
import { archive, takeStore } from "../e2e/archive.ts";
import { runProgram } from "../e2e/program.ts";
import { paper } from "../ledger/paper.ts";
import { atLeast, exactly, invests, stands, tell } from "../ledger/tell.ts";
import { statementOn, type World } from "../ledger/world.ts";
import { themes } from "../ledger/worlds/themes.ts";
import { closed, judgeOf, keysOf, keysUsed, readSchema } from "./schema.ts";

const runsAt = (amount: number): Claim => ({
	...tell(
		"revenue",
		"Broadcom",
		{ value: exactly(amount), qualifier: "annual" },
		"an annual run rate",
	),
	part: "AI",
});

/** What no other world comes to: a business whose run rate grows, and a deal of about so much of which nothing is signed. */
const further: readonly World[] = [
	{
		name: "a business's run rate and a plan",
		papers: [
			paper("2026-01-05T00:00:00Z", "a.com", runsAt(1e10)),
			paper("2026-02-05T00:00:00Z", "b.com", runsAt(2e10)),
			paper(
				"2026-02-06T00:00:00Z",
				"c.com",
				invests({ ...atLeast(1e11), approx: true }, "at least some $100B"),
				stands("letter-of-intent", "a letter of intent"),
			),
		],
		expect: {},
	},
];

let folder: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "dealwatch-written-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const linesOf = (text: string) =>
	text
		.split("\n")
		.filter(Boolean)
		.map((line) => JSON.parse(line));

const isExplained = (part: unknown): boolean =>
	typeof part === "object" &&
	part !== null &&
	("description" in part || "$ref" in part);

const unexplained = (schema: unknown): string[] =>
	[...keysOf(schema)].flatMap(([name, part]) =>
		isExplained(part) ? [] : [name],
	);

const unused = (
	schema: Record<string, unknown>,
	values: readonly unknown[],
): string[] => {
	const used = keysUsed(schema, values);
	return [...keysOf(schema).keys()].filter((name) => !used.has(name));
};

describe("what report --json writes", () => {
	const schema = readSchema("report.schema.json");
	const wrongWith = judgeOf(closed(schema));
	let store: string;

	beforeAll(async () => {
		store = await takeStore(join(folder, "store"));
	});

	const report = async (...flags: readonly string[]): Promise<unknown> =>
		JSON.parse((await runProgram(["report", "--json", ...flags])).stdout);

	it.each(["2025-09-22", "2025-09-30", "2026-02-15", "2026-11-21"])(
		"of the archive as of %s is what its schema tells of, and no more",
		async (day) => {
			const told = await report("--data", store, "--as-of", day);
			expect(wrongWith(told)).toBe(null);
		},
	);

	it("of an empty ledger is too", async () => {
		const told = await report("--data", store, "--as-of", "2025-01-01");
		expect(told).toMatchObject({ articles: 0, deals: [], disputes: [] });
		expect(wrongWith(told)).toBe(null);
	});

	const worlds = Object.entries({ ...themes, further }).map(
		([theme, all]) =>
			[
				theme,
				all.map((world) =>
					JSON.parse(JSON.stringify(reportOf(statementOn(world)))),
				),
			] as const,
	);

	it.each(worlds)("of small worlds of %s is too", (_, reports) => {
		for (const each of reports) expect(wrongWith(each)).toBe(null);
	});

	it("has each of the keys that the schema tells of, and all are explained", () => {
		const reports = worlds.flatMap(([, each]) => each);
		expect(unused(schema, reports)).toEqual([]);
		expect(unexplained(schema)).toEqual([]);
	});

	it.each<[string, boolean, (told: Record<string, unknown>) => object]>([
		["as it is", true, (told) => told],
		["with what a later version adds", true, (told) => ({ ...told, later: 1 })],
		["without its tally", false, ({ tally, ...told }) => told],
		["as of a day", false, (told) => ({ ...told, asOf: "2025-09-30" })],
		["of half an article", false, (told) => ({ ...told, articles: 1.5 })],
		["of a deal alone", false, (told) => ({ ...told, deals: [{}] })],
		[
			"of a sum in millions",
			false,
			(told) => ({
				...told,
				tally: [{ kind: "purchase", unit: "USD m", deals: 1, low: 1, high: 1 }],
			}),
		],
	])("%s is right by the schema: %s", (_, isRight, change) => {
		const [some = {}] = worlds.flatMap(([, each]) => each);
		expect(judgeOf(schema)(change(some)) === null).toBe(isRight);
	});
});

describe("what extract writes", () => {
	const schema = readSchema("extract.schema.json");
	const wrongWith = judgeOf(closed(schema));
	const sets = ["a", "aa"].map((name) =>
		resolve(import.meta.dirname, `../fixtures/articles/${name}.json`),
	);
	const unread = [
		{ id: 1, text: "Le groupe va investir dix milliards dans les puces." },
		{ id: 2, published: "2025-09-23", text: "" },
	];
	let records: ReturnType<typeof linesOf>;

	beforeAll(async () => {
		const runs = await Promise.all([
			runProgram(["extract", archive, ...sets]),
			runProgram(["extract", "--explain", archive, ...sets]),
			...[[], ["--explain"]].map((flags) =>
				runProgram(["extract", ...flags], { input: JSON.stringify(unread) }),
			),
		]);
		records = runs.flatMap(({ stdout }) => linesOf(stdout));
	}, 60_000);

	it("is what its schema tells of, and no more, in each language and in none", () => {
		const languages = records.map(({ article }) => article.lang);
		expect(new Set(languages)).toEqual(
			new Set(["en", "zh-Hans", "zh-Hant", null]),
		);
		for (const record of records) expect(wrongWith(record)).toBe(null);
	});

	it("has each of the keys that the schema tells of, and all are explained", () => {
		expect(unused(schema, records)).toEqual([]);
		expect(unexplained(schema)).toEqual([]);
	});
});
