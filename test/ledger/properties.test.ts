import fc from "fast-check";
import { expect, it } from "vitest";
import type { Claim } from "../../src/extract/claim.ts";
import {
	clockEvents,
	type Entry,
	openLedger,
	record,
	statementOf,
} from "../../src/ledger/ledger.ts";
import { coverage, moment } from "./arbitrary.ts";
import { exactly, invests, isValued, stands } from "./tell.ts";
import { entryOf, topic } from "./world.ts";

const runs = { numRuns: 100 };

const ledgerOf = (entries: readonly Entry[]) => {
	const ledger = openLedger(topic);
	for (const entry of entries) record(ledger, entry);
	return ledger;
};

const knownFrom = ({ article }: Entry): number =>
	Date.parse(article.version > 1 ? article.seen : article.published);

const shuffled = coverage.chain((entries) =>
	fc.tuple(
		fc.constant(entries),
		fc.shuffledSubarray([...entries], {
			minLength: entries.length,
			maxLength: entries.length,
		}),
	),
);

it("the order of arrival makes no difference", () => {
	fc.assert(
		fc.property(shuffled, moment, ([entries, others], at) => {
			expect(statementOf(ledgerOf(others), at)).toEqual(
				statementOf(ledgerOf(entries), at),
			);
		}),
		runs,
	);
});

it("a look does not freeze a deal's status", () => {
	const ledger = openLedger(topic);
	const statusOn = (day: string) =>
		statementOf(ledger, new Date(day)).deals[0]?.status;
	const tellOn = (at: string, claim: Claim, position: number) =>
		record(ledger, entryOf({ at, outlet: "a.com", claims: [claim] }, position));
	tellOn("2025-09-22", invests(exactly(1e11), "$100 billion"), 0);
	expect(statusOn("2026-03-01")).toBeUndefined();
	tellOn("2026-02-01", stands("on-hold", "stalled"), 1);
	expect(statusOn("2026-03-01")).toBe("on-hold");
	expect(statusOn("2026-01-01")).toBeUndefined();
});

/** More distinct figures of one matter than are weighed against each other, some of them told twice. */
const crowd = fc
	.array(fc.integer({ min: 10, max: 99 }), { minLength: 60, maxLength: 90 })
	.map((amounts) =>
		amounts.map((amount, i) =>
			entryOf(
				{
					at: new Date(Date.parse("2025-09-23") + i * 3_600_000).toISOString(),
					outlet: `outlet-${i % 5}.com`,
					claims: [
						invests(exactly(amount * 1.01e9), "so much"),
						isValued(exactly(amount * 1.01e10), "worth so much"),
					],
				},
				i,
			),
		),
	)
	.chain((entries) =>
		fc.tuple(
			fc.constant(entries),
			fc.shuffledSubarray(entries, { minLength: entries.length }),
		),
	);

it("nor does it where there are more figures than can be weighed", () => {
	fc.assert(
		fc.property(crowd, moment, ([entries, others], at) => {
			expect(statementOf(ledgerOf(others), at)).toEqual(
				statementOf(ledgerOf(entries), at),
			);
		}),
		{ numRuns: 3 },
	);
});

it("a look at every step leaves no trace: incremental equals rebuilt", () => {
	fc.assert(
		fc.property(shuffled, moment, ([entries, others], at) => {
			const ledger = openLedger(topic);
			for (const entry of others) {
				record(ledger, entry);
				statementOf(ledger, at);
			}
			expect(statementOf(ledger, at)).toEqual(
				statementOf(ledgerOf(entries), at),
			);
		}),
		runs,
	);
});

it("as of a day: what a ledger knew that had read only until then", () => {
	fc.assert(
		fc.property(coverage, moment, (entries, at) => {
			const until = entries.filter((entry) => knownFrom(entry) <= at.getTime());
			expect(statementOf(ledgerOf(entries), at)).toEqual(
				statementOf(ledgerOf(until), at),
			);
		}),
		runs,
	);
});

it("the same entry twice changes nothing and is no news", () => {
	fc.assert(
		fc.property(coverage, moment, (entries, at) => {
			const ledger = ledgerOf(entries);
			const before = statementOf(ledger, at);
			expect(entries.flatMap((entry) => record(ledger, entry))).toEqual([]);
			expect(statementOf(ledger, at)).toEqual(before);
		}),
		runs,
	);
});

it("no dispute has fewer than two sides, nor less than two stories", () => {
	fc.assert(
		fc.property(coverage, moment, (entries, at) => {
			for (const { kind, sides } of statementOf(ledgerOf(entries), at)
				.disputes) {
				if (kind === "audit") continue;
				expect(sides.length).toBeGreaterThanOrEqual(2);
				const stories = sides.flatMap(({ evidence }) =>
					evidence.map(({ story }) => story),
				);
				expect(new Set(stories).size).toBeGreaterThanOrEqual(2);
			}
		}),
		runs,
	);
});

it("deals, disputes and reactions have ids of their own", () => {
	fc.assert(
		fc.property(coverage, moment, (entries, at) => {
			const { deals, disputes, reactions } = statementOf(ledgerOf(entries), at);
			for (const list of [deals, disputes, reactions]) {
				const ids = list.map(({ id }) => id);
				expect(new Set(ids).size).toBe(ids.length);
			}
		}),
		runs,
	);
});

it("the clock tells each thing once, however the time is cut", () => {
	fc.assert(
		fc.property(coverage, moment, moment, moment, (entries, ...moments) => {
			const ledger = ledgerOf(entries);
			const [a, b, c] = moments.toSorted((x, y) => x.getTime() - y.getTime());
			if (a === undefined || b === undefined || c === undefined) return;
			const last = Math.max(...entries.map(knownFrom));
			fc.pre(a.getTime() >= last);
			const halves = [
				...clockEvents(ledger, a, b),
				...clockEvents(ledger, b, c),
			];
			expect(halves).toEqual(clockEvents(ledger, a, c));
		}),
		runs,
	);
});
