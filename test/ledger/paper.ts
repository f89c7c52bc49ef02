import type { Claim, Qualifier } from "../../src/extract/claim.ts";
import { invests, stands, standsNot, upTo } from "./tell.ts";
import type { Paper } from "./world.ts";

/** The evening of the deal's announcement, and the mornings after it. */
export const monday = "2025-09-22T20:00:00Z";
export const tuesday = "2025-09-23T08:00:00Z";
export const wednesday = "2025-09-24T08:00:00Z";

/** An article, by the day or instant of its publication and its outlet, with what it claims. */
export const paper = (
	at: string,
	outlet: string,
	...claims: readonly Claim[]
): Paper => ({ at, outlet, claims });

/** The deal as it was announced. */
export const announced = paper(
	monday,
	"a.com",
	invests(upTo(1e11), "up to $100 billion"),
);

const midnightOf = (day: string): string => `${day}T00:00:00Z`;

/** An article that tells how the deal stands. */
export const says = (
	day: string,
	outlet: string,
	...told: readonly Qualifier[]
): Paper =>
	paper(
		midnightOf(day),
		outlet,
		...told.map((status) => stands(status, `it is ${status}`)),
	);

/** An article that tells how it does not. */
export const denies = (day: string, outlet: string, told: Qualifier): Paper =>
	paper(midnightOf(day), outlet, standsNot(told, `it is not ${told}`));
