import { expect, test } from "vitest";
import type { Tranche } from "../../src/ledger/statement.ts";
import { evidence, snapshot, statement, tranche } from "./sample.ts";
import { frameOf, rowsOfFrame } from "./screen.ts";

const size = { columns: 120, rows: 40 };

/** Panel 2 of a plan that is on track, of which something was told last on that day. */
const shown = (day: string, more: Partial<Tranche> = {}): string => {
	const last = `${day}T09:00:00Z`;
	const deals = statement.deals.map((deal) => ({ ...deal, last }));
	const milestones = tranche.milestones.map((one) => ({ ...one, sides: [] }));
	const plan: Tranche = {
		...tranche,
		...{ outlook: "on-track", why: [], sides: [], milestones },
		...more,
	};
	const of = snapshot({ statement: { ...statement, deals, tranches: [plan] } });
	return rowsOfFrame(frameOf({ size, of, keys: ["2"] })).join("\n");
};

test("on track is told as of the day when anything was told last, and that it is long ago", () => {
	const rows = shown("2025-10-14");
	expect(rows).toContain("» Outlook: on track as of 14 Oct 2025 ");
	expect(rows).toContain("nothing told since, no word against it ");
});

test("a silence of weeks is none", () => {
	const rows = shown("2026-11-01");
	expect(rows).toContain("» Outlook: on track as of 1 Nov 2026 ");
	expect(rows).not.toContain("nothing told since");
	expect(rows).toContain("no word against it ");
});

test("who has a reason says so below", () => {
	const why = [evidence("a.com", "2025-10-06", "signed for good")];
	const rows = shown("2025-10-06", { why });
	expect(rows).toContain("nothing told since ");
	expect(rows).toContain("‹signed for good›");
});
