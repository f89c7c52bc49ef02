import { describe, expect, it } from "vitest";
import { openDesk } from "../../src/alert/desk.ts";
import { asksForStories } from "../../src/alert/growth.ts";
import { plainPlan } from "../../src/alert/route.ts";
import {
	type Entry,
	openLedger,
	record,
	statementOf,
} from "../../src/ledger/ledger.ts";
import { openDatabase } from "../../src/store/database.ts";
import { migrate } from "../../src/store/migrate.ts";
import { sqliteOutbox } from "../../src/store/outbox.ts";
import { Topic } from "../../src/topic/topic.ts";

const topic = Topic.parse({
	title: "NVIDIA–OpenAI",
	announced: "2025-09-22",
	parties: [{ name: "NVIDIA" }, { name: "OpenAI" }],
});

const entry = (
	outlet: string,
	published: string,
	low: number | null,
): Entry => {
	const quote = "a hundred billion dollars";
	return {
		article: {
			id: outlet,
			version: 1,
			outlet,
			url: `https://${outlet}/a`,
			title: `Says ${outlet}`,
			published,
			seen: published,
		},
		claims: [
			{
				kind: "investment",
				subject: "NVIDIA",
				object: "OpenAI",
				value: { unit: "USD", low, high: 1e11 },
				quote,
				start: 0,
				end: quote.length,
				rule: "en/investment/invests-in",
			},
		],
		sketch: null,
	};
};

const first = entry("a.example", "2025-09-22T16:00:00.000Z", 1e11);
const second = entry("b.example", "2025-09-22T18:00:00.000Z", null);

/** One article after the other, as the monitor would: what each sink gets, in order. */
const follow = async (
	entries: readonly Entry[],
	plans = [
		plainPlan("all"),
		plainPlan("careful", { minStories: 2 }),
		plainPlan("timid", { minStories: 3 }),
	],
) => {
	const database = openDatabase(":memory:");
	await migrate(database);
	const outbox = sqliteOutbox(database);
	const ledger = openLedger(topic);
	const desk = openDesk({ topic, plans, since: "2025-09-22T00:00:00.000Z" });
	for (const each of entries) {
		const now = new Date(each.article.seen);
		const events = record(ledger, each);
		const statement = () => statementOf(ledger, now);
		await outbox.enqueue(desk.outgoing(events, statement, now));
	}
	const sent = (await outbox.list({})).toReversed();
	await database.destroy();
	return sent.map(({ sink, alert }) => `${sink}: ${alert.data.sentence.en}`);
};

describe("a filter that asks for several stories", () => {
	it("hears of a deal once so many tell it, and nobody hears of it twice", async () => {
		const sent = await follow([first, second]);
		expect(sent).toHaveLength(2);
		expect(sent[0]).toMatch(/^all: .*1 story/);
		expect(sent[1]).toMatch(/^careful: .*2 stories/);
	});

	it("hears of it too where both come in one poll, long after", async () => {
		const ledger = openLedger(topic);
		const plans = [plainPlan("careful", { minStories: 2 })];
		const since = "2025-09-22T00:00:00.000Z";
		const desk = openDesk({ topic, plans, since });
		const now = new Date("2026-11-21T00:00:00.000Z");
		const events = [first, second].flatMap((each) => record(ledger, each));
		const statement = () => statementOf(ledger, now);
		expect(desk.outgoing(events, statement, now)).toHaveLength(1);
		expect(desk.outgoing([], statement, now)).toEqual([]);
	});

	it("hears nothing of copies of one story", async () => {
		const sketch = Uint32Array.from({ length: 96 }, (_, at) => at);
		const sent = await follow([
			{ ...first, sketch },
			{ ...second, sketch },
		]);
		expect(sent.filter((line) => !line.startsWith("all: "))).toEqual([]);
	});

	it("hears nothing of what is no news any more", async () => {
		const late = "2025-10-22T18:00:00.000Z";
		const sent = await follow([first, entry("b.example", late, null)]);
		expect(sent.filter((line) => !line.startsWith("all: "))).toEqual([]);
	});

	it("remembers what an earlier run heard", () => {
		const ledger = openLedger(topic);
		const desk = openDesk({
			topic,
			plans: [plainPlan("careful", { minStories: 2 })],
			since: "2025-09-22T00:00:00.000Z",
		});
		desk.recall(record(ledger, first));
		const now = new Date(second.article.seen);
		const statement = () => statementOf(ledger, now);
		const sent = desk.outgoing(record(ledger, second), statement, now);
		expect(sent.map(({ alert }) => alert.type)).toEqual([
			"io.dealwatch.deal.new.v1",
		]);
	});

	it("hears nothing of what was known before watching began", () => {
		const ledger = openLedger(topic);
		const plans = [plainPlan("careful", { minStories: 2 })];
		const since = "2025-09-22T17:00:00.000Z";
		const desk = openDesk({ topic, plans, since });
		const now = new Date(second.article.seen);
		const statement = () => statementOf(ledger, now);
		desk.outgoing(record(ledger, first), statement, now);
		expect(desk.outgoing(record(ledger, second), statement, now)).toEqual([]);
	});

	it("is the only reason to remember anything", () => {
		expect(asksForStories([], [plainPlan("a", { minStories: 2 })])).toBe(true);
		expect(asksForStories([{ minStories: 2 }], [])).toBe(true);
		expect(asksForStories([{ minStories: 1 }], [plainPlan("a")])).toBe(false);
	});
});
