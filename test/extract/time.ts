import type { Window } from "../../src/extract/claim.ts";

/** Windows of the calendar, as claims hold them. */

/** @param day as an ISO date */
export const on = (day: string): Window => ({ from: day, to: day });

/** The days before the one on which phrasings are published. */
export const monday = on("2025-09-22");
export const thursday = on("2025-09-18");

export const yearOf = (year: number): Window => ({
	from: `${year}-01-01`,
	to: `${year}-12-31`,
});

const quarterEnds = ["03-31", "06-30", "09-30", "12-31"] as const;
const quarterStarts = ["01-01", "04-01", "07-01", "10-01"] as const;

/** @param quarter from 1 on */
export const quarterOf = (year: number, quarter: 1 | 2 | 3 | 4): Window => ({
	from: `${year}-${quarterStarts[quarter - 1]}`,
	to: `${year}-${quarterEnds[quarter - 1]}`,
});

/** @param half from 1 on */
export const halfOf = (year: number, half: 1 | 2): Window =>
	half === 1
		? { from: `${year}-01-01`, to: `${year}-06-30` }
		: { from: `${year}-07-01`, to: `${year}-12-31` };
