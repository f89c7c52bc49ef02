import { describe, expect, it } from "vitest";
import { alertOf } from "../../src/alert/alert-of.ts";
import { gather } from "../../src/alert/gather.ts";
import type { LedgerEvent } from "../../src/ledger/event.ts";
import { dispute, failing, side, topic } from "./sample.ts";

const percent = (value: number) => ({
	...side(value, value, [], { stories: 1 }),
	value: { unit: "percent" as const, low: value, high: value },
});

const move = (
	qualifier: "close" | "high" | "low",
	value: number,
	more: Partial<LedgerEvent> = {},
): LedgerEvent => ({
	id: `${qualifier}${value}`,
	name: "reaction.reported",
	at: "2025-09-23T12:00:00.000Z",
	kind: "price-move",
	subject: "NVIDIA",
	qualifier,
	day: "2025-09-22",
	sides: [percent(value)],
	...more,
});

type Status = "letter-of-intent" | "on-hold" | "cancelled";

const status = (...chain: readonly Status[]): LedgerEvent => ({
	id: chain.join("→"),
	name: "status.changed",
	at: "2026-02-01T12:00:00.000Z",
	kind: "status",
	subject: "NVIDIA",
	object: "OpenAI",
	sides: chain.map((qualifier) => {
		const { value: _, ...rest } = side(0, 0, [], { stories: 1 });
		return { ...rest, qualifier };
	}),
});

const told = (events: readonly LedgerEvent[]): string[] =>
	gather(events).map((event) => alertOf(event, topic).data.sentence.en);

describe("gather", () => {
	it("puts things into the order in which they became known", () => {
		const early = { ...dispute, id: "early", at: "2025-09-22T00:00:00.000Z" };
		expect(gather([failing, dispute, early])).toEqual([
			early,
			dispute,
			failing,
		]);
	});

	it("tells once what a story and the clock have brought about alike", () => {
		expect(gather([dispute, { ...dispute }])).toEqual([dispute]);
	});

	it("tells the cause before its effects", () => {
		const names = [
			"reaction.reported",
			"dispute.opened",
			"claim.denied",
			"status.changed",
			"deal.new",
		] as const;
		const events = names.map((name) => ({ ...dispute, id: name, name }));
		expect(gather(events).map(({ name }) => name)).toEqual(names.toReversed());
	});

	it("makes one event of a share's day", () => {
		const [event, ...more] = gather([move("close", 3.93), move("high", 4.5)]);
		expect(more).toEqual([]);
		expect(event).toMatchObject({
			day: "2025-09-22",
			sides: [{ qualifier: "close" }, { qualifier: "high" }],
		});
		expect(event).not.toHaveProperty("qualifier");
		expect(told([move("close", 3.93), move("high", 4.5)])[0]).toMatch(
			/\+3\.93 %.*\+4\.5 %/,
		);
	});

	it("names a joined event after its parts, in whatever order they come", () => {
		const moves = [move("close", 3.93), move("high", 4.5)] as const;
		const [one] = gather(moves);
		const [other] = gather(moves.toReversed());
		expect(one?.id).toBe(other?.id);
		expect(gather([moves[0]])[0]?.id).toBe(moves[0].id);
		expect(one?.id).not.toBe(gather([moves[0], move("high", 4.4)])[0]?.id);
	});

	it.each<[string, Partial<LedgerEvent>]>([
		["another share", { subject: "AMD" }],
		["another day", { day: "2025-09-23" }],
		["another time of telling", { at: "2025-09-24T12:00:00.000Z" }],
		["another kind", { kind: "market-cap-change" }],
	])("keeps %s apart", (_what, more) => {
		expect(gather([move("close", 3.93), move("high", 4.5, more)])).toEqual([
			move("close", 3.93),
			move("high", 4.5, more),
		]);
	});

	it.each<[string, LedgerEvent[], (Status | undefined)[][]]>([
		[
			"one step",
			[status("letter-of-intent", "on-hold")],
			[["letter-of-intent", "on-hold"]],
		],
		[
			"two steps",
			[status("letter-of-intent", "on-hold"), status("on-hold", "cancelled")],
			[["letter-of-intent", "cancelled"]],
		],
		[
			"a first status and a step",
			[status("on-hold"), status("on-hold", "cancelled")],
			[["cancelled"]],
		],
		[
			"there and back",
			[status("on-hold", "cancelled"), status("cancelled", "on-hold")],
			[],
		],
	])("tells where a status ended: %s", (_what, events, ends) => {
		const sides = gather(events).map((event) =>
			"sides" in event ? event.sides.map(({ qualifier }) => qualifier) : [],
		);
		expect(sides).toEqual(ends);
	});
});
