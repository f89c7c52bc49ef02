import { describe, expect, it } from "vitest";
import { openLedger, record, statementOf } from "../../src/ledger/ledger.ts";
import { newDisputes, newFigures, unseenOf } from "../../src/monitor/news.ts";
import {
	closes,
	exactly,
	invests,
	needsChips,
	stands,
	upTo,
} from "../ledger/tell.ts";
import { entryOf, topic } from "../ledger/world.ts";

type Paper = Parameters<typeof entryOf>[0];

const announced: Paper = {
	at: "2025-09-22T20:00:00Z",
	outlet: "a.com",
	claims: [
		invests(upTo(1e11), "up to $100 billion"),
		closes(3.93, "2025-09-22", "3.93%"),
	],
};
const off: Paper = {
	at: "2026-02-20T09:00:00Z",
	outlet: "b.hk",
	claims: [stands("cancelled", "終止")],
};
const again: Paper = {
	at: "2026-02-21T09:00:00Z",
	outlet: "c.com",
	claims: [invests(exactly(1e11), "$100 billion")],
};

const statementAfter = (...papers: readonly Paper[]) => {
	const ledger = openLedger(topic);
	papers.forEach((paper, at) => {
		record(ledger, entryOf(paper, at));
	});
	return statementOf(ledger, new Date("2026-03-01T00:00:00Z"));
};

const before = statementAfter(announced);
const [deal] = before.deals;
const [reaction] = before.reactions;

/** Watching began then, and of what is older these articles were read late. */
const since = (begun: string, ...late: readonly string[]) => ({
	begun,
	late: new Set(late),
});

describe("what is new since watching began", () => {
	it.each<[string, readonly Paper[], string, readonly (string | undefined)[]]>([
		[
			"a deal and a share's day told since",
			[announced],
			"2025-09-01T00:00:00Z",
			[deal?.id, reaction?.id],
		],
		["nothing that was told before", [announced], "2025-10-01T00:00:00Z", []],
		[
			"a deal of before that stands otherwise",
			[announced, off],
			"2025-10-01T00:00:00Z",
			[deal?.id],
		],
		[
			"not one that is merely told once more",
			[announced, again],
			"2025-10-01T00:00:00Z",
			[],
		],
	])("%s", (_, papers, begun, ids) => {
		const news = newFigures(statementAfter(...papers), since(begun));
		expect(news.map(({ id }) => id)).toEqual(ids);
	});

	it("is looked at once, and new again when something else comes about", () => {
		const beginning = since("2025-09-01T00:00:00Z");
		const first = newFigures(before, beginning);
		const seen = new Set(first.flatMap(({ keys }) => keys));
		expect(unseenOf(first, new Set())).toEqual(first);
		expect(unseenOf(first, seen)).toEqual([]);
		const later = newFigures(statementAfter(announced, off), beginning);
		expect(unseenOf(later, seen).map(({ id }) => id)).toEqual([deal?.id]);
	});

	it("is what was read late, though it is dated before", () => {
		const begun = "2026-02-20T20:00:00Z";
		const after = statementAfter(announced, off);
		const [status] = after.deals.flatMap(({ statuses = [] }) => statuses);
		const article = status?.evidence[0]?.article ?? "";
		expect(newFigures(after, since(begun))).toEqual([]);
		expect(newFigures(after, since(begun, "another"))).toEqual([]);
		const news = newFigures(after, since(begun, article));
		expect(news).toEqual([
			{ id: deal?.id, keys: [`${deal?.id}@${status?.first}`] },
		]);
	});

	it("is a deal that only articles read late tell, and none that was known", () => {
		const begun = "2026-03-01T00:00:00Z";
		const early = { ...announced, at: "2025-09-21T20:00:00Z", outlet: "e.com" };
		const articlesOf = (...papers: readonly Paper[]) =>
			statementAfter(...papers).deals.flatMap(({ sides }) =>
				sides.flatMap(({ evidence }) => evidence),
			);
		const all = articlesOf(announced, early);
		const idOf = (outlet: string) =>
			all.find((each) => each.outlet === outlet)?.article ?? "";
		const after = statementAfter(announced, early);
		const ids = (...late: readonly string[]) =>
			newFigures(after, since(begun, ...late)).map(({ id }) => id);
		expect(ids(idOf("a.com"), idOf("e.com"))).toContain(deal?.id);
		// Another teller, though an older one, changes nothing.
		expect(ids(idOf("e.com"))).toEqual([]);
		expect(ids(idOf("a.com"))).toEqual([]);
	});

	it("are disputes by the day they opened", () => {
		const denied: Paper = {
			at: "2025-10-05T02:00:00Z",
			outlet: "b.hk",
			claims: [{ ...invests(upTo(1e11), "not $100 billion"), denied: true }],
		};
		const statement = statementAfter(announced, denied);
		const [dispute] = statement.disputes;
		const ids = (begun: string) =>
			newDisputes(statement, since(begun)).map(({ id }) => id);
		expect(ids("2025-10-01T00:00:00Z")).toEqual([dispute?.id]);
		expect(ids("2025-11-01T00:00:00Z")).toEqual([]);
		const [, denial] = dispute?.sides ?? [];
		const article = denial?.evidence[0]?.article ?? "";
		const late = since("2025-11-01T00:00:00Z", article);
		expect(newDisputes(statement, late).map(({ id }) => id)).toEqual([
			dispute?.id,
		]);
	});

	it("are disputes that another side has joined, though they are older and were looked at", () => {
		const chips = (at: string, outlet: string, low: number, high: number) => ({
			...{ at, outlet },
			claims: [needsChips(low, high, `${low} to ${high}`)],
		});
		const two = [
			chips("2025-09-22T20:00:00Z", "a.com", 4e6, 5e6),
			chips("2025-09-24T20:00:00Z", "b.com", 5e6, 1e7),
		];
		const third = chips("2025-10-05T20:00:00Z", "c.com", 2e7, 3e7);
		const beginning = since("2025-10-01T00:00:00Z");
		expect(newDisputes(statementAfter(...two), beginning)).toEqual([]);
		const [joined] = newDisputes(statementAfter(...two, third), beginning);
		expect(joined?.keys).toHaveLength(1);
		const seen = new Set([joined?.id ?? ""]);
		expect(unseenOf(joined ? [joined] : [], seen)).toEqual([joined]);
	});
});
