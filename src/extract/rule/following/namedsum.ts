import { matchesOf } from "../../../text/matches.ts";
import type { Line } from "../line/line.ts";
import { placesIn } from "../line/matchplaces.ts";
import { pairInOrder } from "./inorder.ts";

/** Where a name and its sum stand, whichever comes first. */
export type NamedSum = readonly [name: number, sum: number];

/** The names in a match and as many sums, in the same order; the pattern has to tell indices (`d`), as those below. */
export const sumsInOrder = (match: RegExpExecArray): readonly NamedSum[] =>
	pairInOrder(placesIn(match, 0, "N"), placesIn(match, 0, "M"));

/** The names and sums that a pattern pairs, wherever it matches. */
export const namedSumsIn = (
	{ symbols }: Line,
	pattern: RegExp,
): readonly NamedSum[] => matchesOf(pattern, symbols).flatMap(sumsInOrder);

/** The names that a pattern groups, each with the last sum of its match, which is that of every one: "A and B $30 billion each". */
export const sharedSumsIn = (
	{ symbols }: Line,
	pattern: RegExp,
): readonly NamedSum[] =>
	matchesOf(pattern, symbols).flatMap((match) => {
		const sum = placesIn(match, 0, "M").slice(-1);
		return placesIn(match, 1, "N").flatMap((name) =>
			sum.map((place) => [name, place] as const),
		);
	});
