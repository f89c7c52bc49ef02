import { expect, test } from "vitest";
import { lastTold } from "../../../src/ledger/plan/last-told.ts";
import type { Deal, Tranche } from "../../../src/ledger/statement.ts";
import { deal, evidence, exactly, side } from "../../view/sample.ts";

const plan = (more: Partial<Tranche>): Tranche => ({
	...{ id: "plan", subject: "AMD", object: "OpenAI", steps: 6 },
	...{ outlook: "on-track", milestones: [], why: [], sides: [] },
	...more,
});

const toldOf = (subject: string, object: string, last: string): Deal =>
	deal(subject, object, "stake", exactly(10, "percent"), { last });

const on = (day: string) => side([evidence("a.com", day, "so it is")]);
const day = (iso: string) => `${iso}T14:00:00Z`;

test.each<[string, Partial<Tranche>, readonly Deal[], string | null]>([
	["nothing", {}, [], null],
	[
		"deals of others",
		...([{}, [toldOf("OpenAI", "Oracle", day("2026-01-01"))], null] as const),
	],
	[
		"a deal of the two, whoever comes first",
		{},
		[
			toldOf("AMD", "OpenAI", day("2025-10-06")),
			toldOf("OpenAI", "AMD", day("2025-10-14")),
		],
		day("2025-10-14"),
	],
	[
		"a figure of the plan",
		{ sides: [on("2025-11-01")] },
		[],
		day("2025-11-01"),
	],
	[
		"a date of it",
		{
			milestones: [
				{
					...{ qualifier: "first-capacity", state: "open" },
					...{ sides: [on("2025-11-02")], progress: [on("2025-12-24")] },
				},
			],
		},
		[],
		day("2025-12-24"),
	],
	[
		"a reason",
		{ why: [evidence("a.com", "2026-02-01", "signed")] },
		[toldOf("AMD", "OpenAI", day("2025-10-06"))],
		day("2026-02-01"),
	],
])("the last that is told of a plan, by %s", (_, more, deals, last) => {
	expect(lastTold(plan(more), { deals })).toBe(last);
});
