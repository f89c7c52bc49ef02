import { expect, test } from "vitest";
import type { Quantity } from "../../src/extract/claim.ts";
import { openLedger, record, statementOf } from "../../src/ledger/ledger.ts";
import { about, exactly, invests } from "./tell.ts";
import { entryOf, type Paper, topic } from "./world.ts";

const paper = (
	id: string,
	day: number,
	value: Quantity,
	version = 1,
): Paper => {
	const seen = `2025-09-2${day}T09:00:00Z`;
	const at = version > 1 ? "2025-09-22T09:00:00Z" : seen;
	const claims = [invests(value, `${value.low}`)];
	return { id, at, seen, version, claims, outlet: `${id}.com` };
};

const idsAfter = (papers: readonly Paper[]): string[] => {
	const ledger = openLedger(topic);
	papers.forEach((each, i) => {
		record(ledger, entryOf(each, i));
	});
	const { deals } = statementOf(ledger, new Date("2025-10-01T00:00:00Z"));
	return deals.map(({ id }) => id);
};

const first = paper("a", 2, exactly(1e11));

test.each<[string, Paper]>([
	["a figure that agrees", paper("b", 3, about(1.05e11))],
	["one that quarrels", paper("b", 3, exactly(1.5e11))],
])(
	"a version that changes nothing leaves its deal the id beside %s",
	(_, other) => {
		const papers = [first, other];
		const ids = idsAfter(papers);
		const again = [...papers, paper("a", 4, exactly(1e11), 2)];
		expect(ids).toHaveLength(1);
		expect(idsAfter(again)).toEqual(ids);
		expect(idsAfter(again.toReversed())).toEqual(ids);
	},
);

test("a deal that is told otherwise first has another id", () => {
	const other = paper("b", 1, exactly(1.5e11));
	expect(idsAfter([first, other])).not.toEqual(idsAfter([first]));
});
