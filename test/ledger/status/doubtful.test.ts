import { expect, it } from "vitest";
import type { Claim } from "../../../src/extract/claim.ts";
import { openLedger, record, statementOf } from "../../../src/ledger/ledger.ts";
import { isDoubtful } from "../../../src/ledger/status/doubtful.ts";
import { exactly, invests, pairStands, stands, tellAmount } from "../tell.ts";
import { entryOf, topic } from "../world.ts";

const plan = invests(exactly(1e11), "$100 billion");
const share = tellAmount(
	"stake",
	"NVIDIA > OpenAI",
	exactly(9, "percent"),
	"9%",
);
const misdirected = tellAmount(
	"investment",
	"OpenAI > NVIDIA",
	exactly(5e10),
	"to $50 billion",
);
const letter = stands("letter-of-intent", "a letter");
const held = stands("on-hold", "on hold");
const cut = pairStands("OpenAI > NVIDIA", "scaled-back", "cut");

const statementAfter = (papers: readonly (readonly Claim[])[]) => {
	const ledger = openLedger(topic);
	papers.forEach((claims, i) => {
		const at = `2026-02-${String(i + 1).padStart(2, "0")}T08:00:00Z`;
		record(ledger, entryOf({ at, outlet: `${"abcdefg"[i]}.com`, claims }, i));
	});
	return statementOf(ledger, new Date("2026-03-01"));
};

type Marks = Readonly<{ row: boolean; plan: boolean; revision: boolean }>;
const sure: Marks = { row: false, plan: false, revision: false };
const unsure: Marks = { row: true, plan: true, revision: true };

it.each<[string, readonly (readonly Claim[])[], Marks]>([
	[
		"one story, though a deal that one story tells has it for sure",
		[[plan, letter], [plan, share], [plan], [held]],
		unsure,
	],
	[
		"a second that speaks of another deal of the two",
		[[plan, letter], [plan], [plan], [plan, cut], [misdirected, cut]],
		unsure,
	],
	["two stories", [[plan, letter], [plan], [plan], [held], [held]], sure],
	[
		"a second that tells of the plan's deal too",
		[[plan, letter], [plan], [plan], [plan, cut], [plan, cut]],
		sure,
	],
	[
		"one story of a pair of which no deal is told",
		[[letter], [held]],
		{
			...unsure,
			row: false,
		},
	],
])(
	"a status is doubted in the deal's row, the plan and the revision alike: %s",
	(_, papers, marks) => {
		const statement = statementAfter(papers);
		const { deals, tranches, revisions } = statement;
		expect({
			row: deals[0]?.inDoubt ?? false,
			plan: tranches[0]?.setback?.inDoubt ?? false,
			revision: revisions.some((revision) => isDoubtful(revision, statement)),
		}).toEqual(marks);
	},
);
