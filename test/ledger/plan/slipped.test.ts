import { expect, test, vi } from "vitest";
import type { Claim, Window } from "../../../src/extract/claim.ts";
import type { LedgerEvent } from "../../../src/ledger/event.ts";
import { Backing } from "../../../src/ledger/figure/backing.ts";
import { openLedger, record } from "../../../src/ledger/ledger.ts";
import { from, stands, tell } from "../tell.ts";
import { entryOf, type Paper, topic } from "../world.ts";

const start = (when: Window, denied?: true): Claim =>
	tell(
		"milestone",
		"OpenAI > NVIDIA",
		{ qualifier: "first-capacity", when, ...(denied ? { denied } : {}) },
		`${when.from}`,
	);

const planned = start(from("2026-07-01", "2026-12-31"));
const half = start(from("2027-01-01", "2027-06-30"));

const year = start(from("2027-01-01", "2027-12-31"));
const later = start(from("2028-01-01", "2028-12-31"));

const versionOf = (
	id: string,
	day: number,
	version: number,
	claims: readonly Claim[],
): Paper => {
	const at = `2026-05-${10 + day}T04:00:00Z`;
	return {
		...{ id, version, claims, outlet: `${id}.com` },
		...{ at: "2026-05-10T04:00:00Z", seen: at, ...(version > 1 ? {} : { at }) },
	};
};

const windowOf = ({ when }: LedgerEvent["sides"][number]): string =>
	`${when?.from}…${when?.to}`;

/** Where each event says the plan's window has moved. */
const movesOf = (papers: readonly Paper[]): string[][] => {
	const ledger = openLedger(topic);
	return papers.map((paper, i) =>
		record(ledger, entryOf(paper, i))
			.filter(({ name }) => name === "deal.revised")
			.map(({ sides }) => sides.map(windowOf).join(" → ")),
	);
};

test.each<[string, readonly Paper[], readonly (readonly string[])[]]>([
	[
		"a date after the plan's own, once",
		[versionOf("a", 1, 1, [half]), versionOf("b", 2, 1, [half])],
		[["2026-07-01…2026-12-31 → 2027-01-01…2027-06-30"], []],
	],
	[
		"none while somebody tells the plan's own",
		[versionOf("a", 1, 1, [planned]), versionOf("b", 2, 1, [half])],
		[[], []],
	],
	[
		"what a party admits, though somebody tells the plan's own",
		[
			versionOf("a", 1, 1, [planned]),
			versionOf("b", 2, 1, [half]),
			versionOf("c", 3, 1, [{ ...half, source: "OpenAI" }]),
			versionOf("d", 4, 1, [{ ...half, source: "NVIDIA" }]),
		],
		[[], [], ["2026-07-01…2026-12-31 → 2027-01-01…2027-06-30"], []],
	],
	[
		"that whoever told the plan's own tells it no more",
		[
			versionOf("a", 1, 1, [planned]),
			versionOf("b", 2, 1, [half]),
			versionOf("a", 3, 2, []),
		],
		[[], [], ["2026-07-01…2026-12-31 → 2027-01-01…2027-06-30"]],
	],
	[
		"that it is put off once more, each time the plan's own beside it",
		[versionOf("a", 1, 1, [half]), versionOf("a", 2, 2, [later])],
		[
			["2026-07-01…2026-12-31 → 2027-01-01…2027-06-30"],
			["2026-07-01…2026-12-31 → 2028-01-01…2028-12-31"],
		],
	],
	[
		"none where the window is only told more closely",
		[versionOf("a", 1, 1, [year]), versionOf("a", 2, 2, [half])],
		[["2026-07-01…2026-12-31 → 2027-01-01…2027-12-31"], []],
	],
	[
		"one where all outlets correct themselves",
		[
			...[versionOf("a", 1, 1, [half]), versionOf("b", 2, 1, [half])],
			...[versionOf("c", 3, 1, [later]), versionOf("d", 4, 1, [later])],
			...[versionOf("a", 5, 2, [later]), versionOf("b", 6, 2, [later])],
		],
		[
			["2026-07-01…2026-12-31 → 2027-01-01…2027-06-30"],
			...[[], [], []],
			["2026-07-01…2026-12-31 → 2028-01-01…2028-12-31"],
			[],
		],
	],
	[
		"once what all outlets have revised, whoever tells it then",
		[
			...[versionOf("a", 1, 1, [half]), versionOf("b", 2, 1, [half])],
			{ ...versionOf("a", 3, 1, [later]), id: "a2" },
			{ ...versionOf("b", 4, 1, [later]), id: "b2" },
			versionOf("c", 5, 1, [later]),
		],
		[
			["2026-07-01…2026-12-31 → 2027-01-01…2027-06-30"],
			...[[], []],
			["2027-01-01…2027-06-30 → 2028-01-01…2028-12-31"],
			[],
		],
	],
])("tells %s", (_, papers, moves) => {
	expect(movesOf(papers)).toEqual(moves);
});

test("a milestone's date leaves it alone how the deal came to stand", () => {
	const ledger = openLedger(topic);
	[stands("definitive", "signed"), stands("cancelled", "off")].forEach(
		(claim, i) => {
			record(ledger, entryOf(versionOf(`s${i}`, i, 1, [claim]), i));
		},
	);
	const asked = vi.spyOn(Backing.prototype, "after");
	record(ledger, entryOf(versionOf("m", 5, 1, [half]), 5));
	expect(asked).not.toHaveBeenCalled();
	record(ledger, entryOf(versionOf("t", 6, 1, [stands("on-hold", "")]), 6));
	expect(asked).toHaveBeenCalled();
	asked.mockRestore();
});
