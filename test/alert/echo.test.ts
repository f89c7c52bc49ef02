import { expect, it } from "vitest";
import { plainPlan, route } from "../../src/alert/route.ts";
import type { LedgerEvent } from "../../src/ledger/event.ts";
import type { Side } from "../../src/ledger/statement.ts";
import { alertFrom, dispute, evidence, side } from "./sample.ts";

const plan = side(1e11, 1e11, [], { stories: 9 });
const no = { ...plan, denied: true, stories: 1 };
const about = side(1.7e11, 1.7e11, []);
const gain = side(1.77e11, 1.77e11, []);
const { value: _, ...bare } = side(0, 0, []);

const event = (
	name: LedgerEvent["name"],
	kind: LedgerEvent["kind"],
	sides: readonly Side[],
	more: Partial<LedgerEvent> = {},
): LedgerEvent => ({
	...dispute,
	id: `${name} ${kind}`,
	name,
	kind,
	subject: "NVIDIA",
	object: "OpenAI",
	sides,
	...more,
});

const denial = event("claim.denied", "investment", [no]);
const quarrel = event("dispute.opened", "investment", [plan, no]);
const day = "2025-09-22";
const move = event("reaction.reported", "market-cap-change", [about], { day });
const clash = event("dispute.opened", "market-cap-change", [gain, about], {
	day,
});
const purchase = event("deal.new", "acquisition", [plan]);
const offered = event("deal.new", "investment", [about]);
const invested = event("deal.new", "investment", [gain], { id: "another" });
const doubted = event("dispute.opened", "investment", [gain, about]);
const ended = (...sides: readonly Side[]) =>
	event("status.changed", "status", sides, {
		subject: "OpenAI",
		object: "NVIDIA",
	});
const cancelled = { ...bare, qualifier: "cancelled" as const };
const promised = { ...bare, qualifier: "letter-of-intent" as const };

const heard = (events: readonly LedgerEvent[], filter = {}): string[] =>
	route(events.map(alertFrom), [], [plainPlan("desk", filter)], new Date(0))
		.filter(({ told }) => !told)
		.map(({ alert }) => alert.id);

const told = (quote: string, published = "2025-12-31T12:00:00.000Z") =>
	event("deal.new", "acquisition", [
		{ ...plan, evidence: [evidence("example.tw", published, quote)] },
	]);
const arm = "輝達2021年曾打算以400億美元收購安謀";

it.each<[string, readonly LedgerEvent[], readonly LedgerEvent[]]>([
	[
		"neither the deal nor the end of years ago",
		[told(arm), ended(cancelled)],
		[],
	],
	[
		"the end alone where the deal is of this year",
		[told("輝達2025年打算收購安謀"), ended(cancelled)],
		[ended(cancelled)],
	],
	[
		"the end alone where the article is as old as the deal",
		[told(arm, "2022-02-08T12:00:00.000Z"), ended(cancelled)],
		[ended(cancelled)],
	],
	[
		"the end alone where a number is no year",
		[told("it was to pay $20210 million"), ended(cancelled)],
		[ended(cancelled)],
	],
	["a denial that opens a dispute", [denial, quarrel], [quarrel]],
	[
		"one that widens it",
		[denial, { ...quarrel, name: "dispute.changed" }],
		[quarrel],
	],
	["a move that contradicts another", [move, clash], [clash]],
	[
		"a second figure of a deal that is new itself",
		[offered, invested, doubted],
		[offered, doubted],
	],
	[
		"a deal that is off when it is first heard of",
		[purchase, ended(cancelled)],
		[ended(cancelled)],
	],
])("says once: %s", (_what, events, left) => {
	expect(heard(events)).toEqual(left.map(({ id }) => id));
});

it.each<[string, readonly LedgerEvent[]]>([
	["a denial of something else", [{ ...denial, sides: [gain] }, quarrel]],
	["an earlier denial", [{ ...denial, at: "2025-09-22T00:00:00Z" }, quarrel]],
	["a move of another day", [{ ...move, day: "2025-09-23" }, clash]],
	["more than the dispute tells", [{ ...move, sides: [about, plan] }, clash]],
	["two deals that do not contradict", [offered, invested]],
	["a deal that another story doubts at once", [offered, doubted]],
	["a deal of years ago that has not ended", [told(arm)]],
	["another pair's end", [{ ...purchase, subject: "AMD" }, ended(cancelled)]],
	["an end of what was known", [purchase, ended(promised, cancelled)]],
	["a beginning", [purchase, ended(promised)]],
])("leaves alone: %s", (_what, events) => {
	expect(heard(events)).toEqual(events.map(({ id }) => id));
});

it("tells the denial to a sink that hears of no disputes", () => {
	const filter = { events: ["claim.denied"] };
	expect(heard([denial, quarrel], filter)).toEqual([denial.id]);
});
