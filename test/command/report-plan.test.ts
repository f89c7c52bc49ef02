import { expect, it } from "vitest";
import { figuresOf } from "../../src/command/report/figure.ts";
import { trancheRows } from "../../src/command/report/part/tranches.ts";
import type { Claim } from "../../src/extract/claim.ts";
import { openLedger, record, statementOf } from "../../src/ledger/ledger.ts";
import { Topic } from "../../src/topic/topic.ts";
import { rowsOfTranche } from "../../src/view/row/row.ts";
import { exactly, from, isDue, tellAmount, upTo } from "../ledger/tell.ts";
import { entryOf } from "../ledger/world.ts";

const planless = Topic.parse({
	title: "Meridel–Tasko",
	announced: "2026-08-31",
	parties: [{ name: "Meridel" }, { name: "Tasko" }],
});

const each = tellAmount("tranche", "H > C", exactly(4e9), "$4B a GW", "each");
const total = tellAmount("capacity", "C > H", exactly(6, "GW"), "6", "total");
const money = tellAmount("investment", "H > C", upTo(2.4e10), "up to $24B");
const due = isDue(
	"C > H",
	"first-capacity",
	from("2027-01-01", "2027-06-30"),
	"in the first half",
);

const statementWith = (claims: readonly Claim[]) => {
	const ledger = openLedger(planless);
	const at = "2026-08-31T20:00:00Z";
	record(ledger, entryOf({ at, outlet: "a.com", claims }, 0));
	return statementOf(ledger, new Date("2026-09-30"));
};

const plan = ["H → C", "up to $24B = 6 × $4B"];

it.each<[string, readonly Claim[], readonly (readonly string[])[]]>([
	["without dates", [each, total, money], [[...plan, "–", "–"]]],
	[
		"with a date",
		[each, total, money, due],
		[[...plan, "first capacity", "H1 2027"]],
	],
	["none", [money, total], []],
])(
	"a plan that the panel shows stands in the report too: %s",
	(_, claims, told) => {
		const statement = statementWith(claims);
		const rows = trancheRows(statement, "en");
		expect(rows.map((row) => row.slice(0, 4))).toEqual(told);
		expect(figuresOf(statement)[2]?.length).toBe(rows.length);
		expect(statement.tranches.flatMap(rowsOfTranche).length > 0).toBe(
			rows.length > 0,
		);
	},
);
