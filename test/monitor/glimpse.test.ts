import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Claim } from "../../src/extract/claim.ts";
import { openLedger, record, statementOf } from "../../src/ledger/ledger.ts";
import type { Statement } from "../../src/ledger/statement.ts";
import {
	glimpsePath,
	keepGlimpse,
	readGlimpse,
} from "../../src/monitor/glimpse.ts";
import { Topic } from "../../src/topic/topic.ts";

const folder = mkdtempSync(join(tmpdir(), "dealwatch-glimpse-"));
afterAll(() => rmSync(folder, { recursive: true }));

const topic = Topic.parse({
	title: "A deal",
	announced: "2025-09-22",
	parties: [{ name: "NVIDIA" }, { name: "OpenAI" }],
});

const claimOf = (number: number): Claim => ({
	...{ kind: "investment", subject: `Investor ${number}`, object: "OpenAI" },
	value: { unit: "USD", low: 1e9, high: 1e9 },
	...{ quote: "will invest $1 billion", start: 0, end: 22, rule: "test" },
});

/** What a ledger of one article with so many deals states. */
const statementWith = (deals: number): Statement => {
	const ledger = openLedger(topic);
	record(ledger, {
		article: {
			...{ id: "a", feed: "f", url: "https://example.com/a", title: "A" },
			...{ outlet: "example.com", text: "", author: null, version: 1 },
			...{ published: "2025-09-22T10:00:00.000Z" },
			...{ seen: "2025-09-22T10:00:00.000Z" },
		},
		...{ hash: "h", lang: "en", sketch: null, revision: "1" },
		claims: Array.from({ length: deals }, (_, at) => claimOf(at)),
	});
	return statementOf(ledger, new Date("2025-09-23T00:00:00.000Z"));
};

const topicTitle = "A deal";
const path = glimpsePath(folder, ["topic", "feed"]);

test("what was shown last is there at the next start, no more of it than a screen holds", () => {
	keepGlimpse(path, { topicTitle, statement: statementWith(2) });
	const statement = statementWith(2);
	expect(statement.deals.length).toBe(2);
	expect(readGlimpse(path)).toEqual({ topicTitle, statement });
	keepGlimpse(path, { topicTitle, statement: statementWith(1_000) });
	expect(readGlimpse(path)?.statement.deals.length).toBeLessThan(200);
});

test("another topic or other feeds have a glimpse of their own", () => {
	expect(glimpsePath(folder, ["topic", "other"])).not.toBe(path);
	expect(readGlimpse(glimpsePath(folder, ["topic", "other"]))).toBeNull();
});

test.each([
	[
		"of another version",
		(text: string) => text.replace(/"version":"[^"]*"/, '"version":"0.0.0"'),
	],
	["cut short", (text: string) => text.slice(0, 40)],
	["of another shape", () => "[]"],
])("a glimpse %s is none", (_, spoil) => {
	keepGlimpse(path, { topicTitle, statement: statementWith(1) });
	writeFileSync(path, spoil(readFileSync(path, "utf8")));
	expect(readGlimpse(path)).toBeNull();
});
