import { expect, test } from "vitest";
import type { Claim } from "../../../src/extract/claim.ts";
import { extract } from "../../../src/extract/extract.ts";
import { lexiconOf } from "../../../src/extract/lexicon.ts";

const lexicon = lexiconOf([]);

const timesIn = (text: string, kind: Claim["kind"]): readonly string[] =>
	extract({ text, published: "2026-02-06" }, lexicon)
		.claims.filter((claim) => claim.kind === kind)
		.map(({ when }) => `${when?.from ?? ""}..${when?.to ?? ""}`);

test.each([
	[
		"a goal is of the year whose figure it is set beside",
		"revenue",
		"2025年，OpenAI营收达到131亿美元，超出原定100亿美元的目标。",
		["2025-01-01..2025-12-31", "2025-01-01..2025-12-31"],
	],
	[
		"each figure keeps a year of its own",
		"revenue",
		"OpenAI expects revenue of $30 billion in 2026 and $60 billion in 2027.",
		["2026-01-01..2026-12-31", "2027-01-01..2027-12-31"],
	],
	[
		"a figure without any time has none",
		"revenue",
		"Anthropic's revenue was $5 billion.",
		[".."],
	],
] as const)("%s", (_, kind, text, times) => {
	expect(timesIn(text, kind)).toEqual(times);
});
