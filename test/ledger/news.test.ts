import { describe, expect, it } from "vitest";
import type { Claim } from "../../src/extract/claim.ts";
import type { LedgerEvent } from "../../src/ledger/event.ts";
import { type Entry, openLedger, record } from "../../src/ledger/ledger.ts";
import {
	closes,
	deniesInvesting,
	exactly,
	invests,
	isValued,
	needsChips,
	stands,
	standsNot,
	upTo,
} from "./tell.ts";
import { entryOf, type Paper, topic } from "./world.ts";

const papers: readonly Paper[] = [
	{
		at: "2025-09-22T20:30:00Z",
		outlet: "a.com",
		claims: [
			invests(upTo(1e11), "up to $100 billion"),
			closes(3.93, "2025-09-22", "3.93%"),
			isValued(exactly(5e11), "$500 billion"),
		],
	},
	{
		at: "2025-09-23T08:00:00Z",
		outlet: "b.cn",
		claims: [
			needsChips(4e6, 5e6, "400万至500万"),
			stands("letter-of-intent", "意向书"),
		],
	},
	{
		at: "2025-09-24T08:00:00Z",
		outlet: "c.tw",
		claims: [needsChips(5e6, 1e7, "500萬至1000萬")],
	},
	{
		at: "2026-02-01T08:00:00Z",
		outlet: "d.hk",
		claims: [stands("on-hold", "停滯")],
	},
	{
		at: "2026-02-02T08:00:00Z",
		outlet: "e.com",
		claims: [
			standsNot("on-hold", "nonsense"),
			isValued(exactly(7.3e11), "$730 billion"),
		],
	},
	{
		at: "2026-03-05T08:00:00Z",
		outlet: "f.hk",
		claims: [deniesInvesting(exactly(1e11), "大概不會發生")],
	},
];

const newsOf = (entries: readonly Entry[]): LedgerEvent[] => {
	const ledger = openLedger(topic);
	return entries.flatMap((entry) => record(ledger, entry));
};

const entries = papers.map(entryOf);
const news = newsOf(entries);

const inShort = ({ name, at, kind, qualifier, day, sides }: LedgerEvent) =>
	[
		at.slice(0, 10),
		name,
		kind,
		qualifier,
		day,
		sides.map(({ evidence }) => evidence[0]?.quote).join(" | "),
	]
		.filter((part) => part !== undefined)
		.join(", ");

it("is told as it comes", () => {
	expect(news.map(inShort)).toEqual([
		"2025-09-22, deal.new, investment, up to $100 billion",
		"2025-09-22, reaction.reported, price-move, close, 2025-09-22, 3.93%",
		"2025-09-23, status.changed, status, letter-of-intent, 意向书",
		"2025-09-24, dispute.opened, chips, 400万至500万 | 500萬至1000萬",
		"2026-02-01, status.changed, status, on-hold, 意向书 | 停滯",
		"2026-02-02, claim.denied, status, on-hold, nonsense",
		"2026-02-02, dispute.opened, status, on-hold, 停滯 | nonsense",
		"2026-02-02, deal.revised, valuation, $500 billion | $730 billion",
		"2026-03-05, claim.denied, investment, 大概不會發生",
		"2026-03-05, dispute.opened, investment, up to $100 billion | 大概不會發生",
	]);
});

describe("ids", () => {
	it("are each event's own", () => {
		expect(new Set(news.map(({ id }) => id)).size).toBe(news.length);
	});

	it("are the same in every run, and sixteen hex digits", () => {
		expect(newsOf(entries).map(({ id }) => id)).toEqual(
			news.map(({ id }) => id),
		);
		expect(news.every(({ id }) => /^[0-9a-f]{16}$/.test(id))).toBe(true);
	});

	it("of quarrels are the same whichever side came first", () => {
		const opened = (all: readonly LedgerEvent[]) =>
			all
				.filter(({ name }) => name === "dispute.opened")
				.map(({ id }) => id)
				.toSorted();
		expect(opened(newsOf(entries.toReversed()))).toEqual(opened(news));
	});
});

describe("what is read late", () => {
	const paper = (at: string, outlet: string, claim: Claim) =>
		entryOf(
			{ at: `${at}T08:00:00Z`, outlet, claims: [claim] },
			Number(at.slice(-2)),
		);
	const intent = paper(
		"2026-02-10",
		"a.com",
		stands("letter-of-intent", "LoI"),
	);
	const signed = paper("2026-02-18", "b.com", stands("definitive", "signed"));
	const scaled = paper("2026-02-19", "c.com", stands("scaled-back", "less"));
	const low = paper("2026-02-10", "a.com", isValued(exactly(5e11), "$500B"));
	const middle = paper("2026-02-18", "b.com", isValued(exactly(6e11), "$600B"));
	const high = paper("2026-02-27", "c.com", isValued(exactly(7e11), "$700B"));

	it.each<[string, readonly Entry[], readonly string[]]>([
		[
			"statuses as they came",
			[intent, signed, scaled],
			[
				"2026-02-10, status.changed, status, letter-of-intent, LoI",
				"2026-02-18, status.changed, status, definitive, LoI | signed",
				"2026-02-19, status.changed, status, scaled-back, signed | less",
			],
		],
		[
			"each status once and on its own day, though older ones come after",
			[scaled, intent, signed],
			[
				"2026-02-19, status.changed, status, scaled-back, less",
				"2026-02-10, status.changed, status, letter-of-intent, LoI",
				"2026-02-18, status.changed, status, definitive, LoI | signed",
			],
		],
		[
			"that an earlier telling lets another status hold",
			[
				scaled,
				intent,
				paper("2026-02-05", "d.com", stands("scaled-back", "less")),
			],
			[
				"2026-02-19, status.changed, status, scaled-back, less",
				"2026-02-10, status.changed, status, letter-of-intent, LoI",
				"2026-02-10, status.changed, status, letter-of-intent, less | LoI",
			],
		],
		[
			"a figure that came between, but not anew what followed it",
			[low, high, middle],
			[
				"2026-02-27, deal.revised, valuation, $500B | $700B",
				"2026-02-18, deal.revised, valuation, $500B | $600B",
			],
		],
		[
			"a correction when the last outlet has made it",
			[
				paper("2026-02-10", "a.com", needsChips(4e6, 4e6, "4M")),
				paper("2026-02-11", "b.com", needsChips(4e6, 4e6, "4M")),
				paper("2026-02-12", "a.com", needsChips(5e6, 5e6, "5M")),
				paper("2026-02-19", "b.com", needsChips(5e6, 5e6, "5M")),
			],
			[
				"2026-02-12, dispute.opened, chips, 4M | 5M",
				"2026-02-19, deal.revised, chips, 4M | 5M",
			],
		],
		[
			"what a figure had replaced, on the day on which it did",
			[high, low],
			["2026-02-27, deal.revised, valuation, $500B | $700B"],
		],
	])("tells %s", (_, read, told) => {
		expect(newsOf(read).map(inShort)).toEqual(told);
	});
});
