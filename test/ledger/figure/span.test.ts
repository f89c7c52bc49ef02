import { expect, test } from "vitest";
import { openLedger, record, statementOf } from "../../../src/ledger/ledger.ts";
import { exactly, invests, isValued } from "../tell.ts";
import { entryOf, type Paper, topic } from "../world.ts";

const published = "2025-09-22T20:00:00Z";
const [second, third] = ["2025-09-24T09:00:00Z", "2025-09-26T09:00:00Z"];

const versionOf = (
	version: number,
	seen: string,
	billions: number,
	more: Paper["claims"] = [],
): Paper => ({
	...{ at: published, outlet: "a.com", id: "x", version, seen },
	claims: [invests(exactly(billions * 1e9), `$${billions} billion`), ...more],
});

const valued = [isValued(exactly(5e11), "$500 billion")];
const iso = (instant: string): string => new Date(instant).toISOString();

test.each<[string, readonly Paper[], string]>([
	[
		"what a new version leaves as it was is told since the first",
		[versionOf(1, published, 12), versionOf(2, second, 12, valued)],
		published,
	],
	[
		"what it changes is told since then",
		[versionOf(1, published, 12), versionOf(2, second, 13)],
		second,
	],
	[
		"through all versions",
		[
			...[versionOf(1, published, 12), versionOf(2, second, 12)],
			versionOf(3, third, 12),
		],
		published,
	],
	[
		"what was taken back and comes again is told since then",
		[
			...[versionOf(1, published, 12), versionOf(2, second, 40)],
			versionOf(3, third, 12),
		],
		third,
	],
	[
		"also where nothing was told between",
		[
			versionOf(1, published, 12),
			{ ...versionOf(2, second, 0), claims: [] },
			versionOf(3, third, 12),
		],
		third,
	],
])("%s", (_, papers, since) => {
	const [oldest, ...others] = papers;
	const rest = others.toReversed();
	const middleLast = oldest === undefined ? rest : [oldest, ...rest];
	for (const order of [papers, papers.toReversed(), middleLast]) {
		const ledger = openLedger(topic);
		const at = new Date("2025-10-01T00:00:00Z");
		order.forEach((paper, i) => {
			record(ledger, entryOf(paper, i));
			// What was looked at before must not be shown once more.
			statementOf(ledger, at);
		});
		const { deals } = statementOf(ledger, at);
		expect(deals.map(({ first, last }) => [first, last])).toEqual([
			[iso(since), iso(since)],
		]);
	}
});
