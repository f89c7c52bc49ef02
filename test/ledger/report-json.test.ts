import { describe, expect, it } from "vitest";
import type { Claim, Quantity } from "../../src/extract/claim.ts";
import { openLedger, record, statementOf } from "../../src/ledger/ledger.ts";
import { reportOf } from "../../src/ledger/report.ts";
import { closes, exactly, invests, on, stands, tell, upTo } from "./tell.ts";
import { entryOf, topic } from "./world.ts";

const isWorth = (value: Quantity, day: string, quote: string): Claim =>
	tell("market-cap", "NVIDIA", { value, when: on(day) }, quote);

/** What the report says on a day when the plan's window is open, of articles a day apart. */
const jsonAfter = (...articles: readonly (readonly Claim[])[]) => {
	const ledger = openLedger(topic);
	articles.forEach((claims, at) => {
		const paper = {
			at: `2026-09-0${at + 1}T12:00:00Z`,
			outlet: `${"abcd"[at]}.com`,
			claims,
		};
		record(ledger, entryOf(paper, at));
	});
	return reportOf(statementOf(ledger, new Date("2026-11-21T23:59:59Z")));
};

describe("a milestone of a plan", () => {
	const open = {
		state: "open",
		elapsed: expect.any(Number),
		daysLeft: expect.any(Number),
	};

	it.each<[string, readonly Claim[], object]>([
		["goes on", [stands("definitive", "signed")], open],
		[
			"is off",
			[stands("cancelled", "off"), stands("cancelled", "called off")],
			{ state: "open", setback: "cancelled" },
		],
		[
			"waits",
			[stands("on-hold", "wait"), stands("on-hold", "on hold")],
			{ state: "open", setback: "on-hold" },
		],
		[
			"waits and one story alone calls off",
			[
				stands("on-hold", "wait"),
				stands("on-hold", "on hold"),
				stands("cancelled", "off"),
			],
			{ state: "open", setback: "on-hold" },
		],
		["one story alone calls off", [stands("cancelled", "off")], open],
	])("that %s says so, and only what runs has a clock", (_, told, expected) => {
		const { tranches } = jsonAfter(
			[invests(upTo(1e11), "$100 billion")],
			...told.map((status) => [status]),
		);
		const [tranche] = JSON.parse(JSON.stringify(tranches));
		const { qualifier, from, to, ...rest } = tranche.milestones[0];
		expect(qualifier).toBe("first-capacity");
		expect([from, to]).toEqual(["2026-07-01", "2026-12-31"]);
		expect(rest).toEqual(expected);
	});
});

it.each([
	[["on-hold", "on-hold"], { state: "missed", setback: "on-hold" }],
	[["on-hold"], { state: "missed", elapsed: 1, daysLeft: -10 }],
] as const)(
	"a window that ended after %j is counted no further",
	(told, expected) => {
		const ledger = openLedger(topic);
		told.forEach((status, at) => {
			const claims = [stands(status, "told to be so")];
			const paper = { at: `2026-09-0${at + 1}T12:00:00Z`, claims };
			record(ledger, entryOf({ ...paper, outlet: `${"ab"[at]}.com` }, at));
		});
		const { tranches } = reportOf(
			statementOf(ledger, new Date("2027-01-10T12:00:00Z")),
		);
		const { qualifier, from, to, ...rest } = JSON.parse(
			JSON.stringify(tranches[0]?.milestones[0]),
		);
		expect(rest).toEqual(expected);
	},
);

describe("evidence", () => {
	const json = jsonAfter(
		[invests(upTo(1e11), "up to $100 billion"), closes(4, "2026-09-01", "4%")],
		[
			invests(exactly(1e11), "$100 billion"),
			closes(3.93, "2026-09-01", "3.93%"),
		],
		[
			invests(upTo(1e11), "as much as $100 billion"),
			isWorth(exactly(4.5e12), "2026-09-01", "$4.5 trillion"),
		],
	);
	const quotes = (evidence: readonly { quote: string }[] | undefined) =>
		evidence?.map(({ quote }) => quote);

	it("of a deal are all quotes of the figure shown, the best one first", () => {
		const [deal] = json.deals;
		expect(deal?.value).toEqual({ unit: "USD", low: null, high: 1e11 });
		expect(quotes(deal?.evidence)).toEqual([
			"up to $100 billion",
			"$100 billion",
			"as much as $100 billion",
		]);
		expect(deal?.evidence[0]).toEqual({
			outlet: "a.com",
			url: "https://a.com/0",
			published: "2026-09-01T12:00:00Z",
			title: "Paper 0",
			quote: "up to $100 billion",
		});
	});

	it("stand beside each figure told of a move", () => {
		const { reactions } = jsonAfter(
			[closes(6, "2026-09-01", "6%")],
			[closes(8.7, "2026-09-01", "8.7%")],
			[closes(6, "2026-09-01", "six per cent")],
		);
		const [{ value, stories, others, evidence } = {}] =
			reactions[0]?.moves ?? [];
		expect([value?.low, stories, quotes(evidence)]).toEqual([
			6,
			2,
			["6%", "six per cent"],
		]);
		expect(
			others?.map((other) => [
				other.value?.low,
				other.stories,
				quotes(other.evidence),
			]),
		).toEqual([[8.7, 1, ["8.7%"]]]);
	});

	it("stand beside each move of a share and its market value", () => {
		const moves = json.reactions.flatMap(({ moves }) => moves);
		expect(moves.map(({ evidence }) => quotes(evidence))).toEqual([
			["4%", "3.93%"],
		]);
		expect(moves.map(({ others }) => others)).toEqual([[]]);
		const worth = json.reactions.map(
			({ marketCapEvidence }) => marketCapEvidence,
		);
		expect(worth.flatMap((each) => quotes(each) ?? [])).toEqual([
			"$4.5 trillion",
		]);
	});
});
