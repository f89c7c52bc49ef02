import { sectorOf } from "../../language/sector.ts";
import type { Line } from "./line.ts";
import { textBefore, textOf } from "./linetext.ts";
import type { Scene } from "./scene.ts";
import type { Pair } from "./trade.ts";

const several =
	/\b(?:letters|agreements|contracts|deals|partnerships|memorandums|memoranda)\b/i;

/** Before the papers: "after each signed a letter of intent". */
const ofEach =
	/\b(?:each|both)(?: of (?:them|the two|the pair))?(?: (?:has|have|had))? (?:also )?(?:sign|ink|enter|reach|conclud)/i;

const isOfSeveral = (line: Line, at: number): boolean => {
	const token = line.tokens[at];
	if (token === undefined) return false;
	return several.test(textOf(line, token)) || ofEach.test(textBefore(line, at));
};

/** How many of those whom an article is most about may have the same kind of papers. */
const prominent = 3;

/**
 * "The chipmakers signed letters of intent", "each signed a letter of intent": of papers told in the plural, the deals of all of the one business whom the
 * article is most about with the same other side; else the pair alone.
 */
export const withPeers = (
	pair: Pair,
	line: Line,
	at: number,
	{ main }: Scene,
): readonly Pair[] => {
	if (!isOfSeveral(line, at)) return [pair];
	const business = sectorOf(pair.subject);
	const peers = main
		.slice(0, prominent)
		.filter(
			(name) =>
				business !== null &&
				name !== pair.subject &&
				name !== pair.object &&
				sectorOf(name) === business,
		);
	return [pair, ...peers.map((subject) => ({ ...pair, subject }))];
};
