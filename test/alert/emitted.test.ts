import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { type Alert, alertNames, nameOf } from "../../src/alert/alert.ts";
import { baselineAlert } from "../../src/alert/baseline.ts";
import { openDesk } from "../../src/alert/desk.ts";
import { plainPlan } from "../../src/alert/route.ts";
import { feedEvents } from "../../src/feed/staleness.ts";
import { newFeedState } from "../../src/feed/state.ts";
import type { DealEvent } from "../../src/ledger/event.ts";
import {
	clockEvents,
	openLedger,
	record,
	statementOf,
} from "../../src/ledger/ledger.ts";
import {
	closes,
	deniesInvesting,
	exactly,
	invests,
	isValued,
	needsChips,
	stands,
	standsNot,
	tell,
	upTo,
} from "../ledger/tell.ts";
import { entryOf, type Paper, topic } from "../ledger/world.ts";

const paper = (
	at: string,
	outlet: string,
	...claims: NonNullable<Paper["claims"]>
): Paper => ({ at: `${at}T08:00:00Z`, outlet, claims });

/** A year of coverage in which everything happens that can happen to a deal. */
const coverage = [
	paper(
		"2025-09-23",
		"a.com",
		invests(upTo(1e11), "up to $100 billion"),
		closes(3.93, "2025-09-22", "3.93%"),
		isValued(exactly(5e11), "$500 billion"),
		stands("letter-of-intent", "a letter of intent"),
		needsChips(4e6, 5e6, "four to five million"),
	),
	paper("2025-09-24", "b.cn", needsChips(5e6, 1e7, "500万至1000万")),
	paper("2025-09-25", "c.tw", needsChips(2e7, 3e7, "2000萬至3000萬")),
	paper(
		"2026-02-01",
		"d.hk",
		stands("on-hold", "停滯"),
		isValued(exactly(7.3e11), "7300億美元"),
	),
	paper("2026-02-02", "e.com", standsNot("on-hold", "nonsense")),
	paper("2026-03-05", "f.hk", deniesInvesting(exactly(1e11), "不會發生")),
	...["g.com", "h.com", "i.com"].map((outlet) =>
		paper("2026-03-06", outlet, needsChips(4e6, 5e6, "4 to 5 million")),
	),
	paper(
		"2026-12-28",
		"j.com",
		tell(
			"capacity",
			"OpenAI > NVIDIA",
			{ value: exactly(1.2, "GW"), qualifier: "online" },
			"is running",
		),
	),
];

/** Takes in coverage and lets the clock run between the articles and on to a day. */
const happenings = (papers: readonly Paper[], until: string) => {
	const ledger = openLedger(topic);
	let clock = new Date("2025-09-01");
	const tick = (to: Date) => {
		const events = clockEvents(ledger, clock, to);
		clock = to;
		return events;
	};
	const events: DealEvent[] = papers.flatMap((each, at) => [
		...tick(new Date(each.at)),
		...record(ledger, entryOf(each, at)),
	]);
	events.push(...tick(new Date(until)));
	return { events, statement: statementOf(ledger, clock) };
};

const feed = (failures: number, checked: string) => ({
	...newFeedState("https://n.example/feed", { title: "News" }),
	lastChecked: checked,
	failures,
	failingSince: failures > 0 ? "2026-01-01T00:00:00.000Z" : null,
	error: failures > 0 ? { kind: "http" as const, words: "error 500" } : null,
});
const early = "2026-01-01T13:00:00.000Z";
const late = "2026-01-04T00:00:00.000Z";
const feedTroubles = [
	...feedEvents(feed(2, early), feed(3, late), new Date(late)),
	...feedEvents(feed(3, early), feed(0, late), new Date(late)),
	...feedEvents(
		feed(0, early),
		{ ...feed(0, late), fellSilent: early },
		new Date(late),
	),
];

const alertsOf = ({
	events,
	statement,
}: ReturnType<typeof happenings>): Alert[] => {
	const since = "2025-09-01T00:00:00.000Z";
	const desk = openDesk({ topic, plans: [plainPlan("all")], since });
	return [
		...desk
			.outgoing(events, () => statement, new Date(late))
			.map(({ alert }) => alert),
		baselineAlert(statement, topic, since),
	];
};

const course = happenings(coverage, "2027-01-10");
const alerts = [
	...alertsOf({ ...course, events: [...course.events, ...feedTroubles] }),
	// Where nothing ever runs, the milestone is missed.
	...alertsOf(happenings(coverage.slice(0, -1), "2027-01-10")),
];

describe("what is emitted in a year", () => {
	it("is every type of event there is", () => {
		const names = new Set(alerts.map(nameOf));
		expect([...names].toSorted()).toEqual([...alertNames].toSorted());
	});

	it("warns of the milestone 90, 30 and 7 days ahead", () => {
		const days = alerts.flatMap(({ data }) =>
			"days" in data ? (data.days ?? []) : [],
		);
		expect(days).toEqual([90, 30, 7, 90, 30, 7]);
	});

	it.each(alertNames)("%s is as its exported schema says", (name) => {
		const file = resolve(
			import.meta.dirname,
			`../../contrib/schemas/io.dealwatch.${name}.v1.schema.json`,
		);
		const schema = z.fromJSONSchema(
			z
				.record(z.string(), z.unknown())
				.parse(JSON.parse(readFileSync(file, "utf8"))),
		);
		for (const alert of alerts.filter((each) => nameOf(each) === name))
			expect(schema.safeParse(JSON.parse(JSON.stringify(alert))).error).toBe(
				undefined,
			);
	});

	it("speaks both languages, in one sentence without gaps", () => {
		for (const { data } of alerts) {
			expect(data.sentence.en).toMatch(/^[A-Z][^\n{}[\]]+[^\s:,]$/);
			expect(data.sentence.zh).toMatch(/^[^\n{}[\]]+[^\s：，]$/);
			expect(`${data.sentence.en}${data.sentence.zh}`).not.toMatch(
				/undefined|null|NaN|\(\)|（）| {2}/,
			);
		}
	});
});
