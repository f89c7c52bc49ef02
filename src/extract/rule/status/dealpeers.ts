import { arePapersOfEach } from "../../../language/en/papersofeach.ts";
import { sectorOf } from "../../../language/sector.ts";
import type { Line } from "../line/line.ts";
import { textBefore, textOf } from "../line/linetext.ts";
import type { Pair } from "../party/trade.ts";
import type { Scene } from "../scene/scene.ts";

const isOfSeveral = (line: Line, at: number): boolean => {
	const token = line.tokens[at];
	return (
		token !== undefined &&
		arePapersOfEach(textOf(line, token), textBefore(line, at))
	);
};

/** So many of those whom an article is most about may have the same kind of papers. */
const prominent = 3;

/**
 * The deals by papers that are told at `at`: where each of several has its own ("the chipmakers signed letters of intent"), those
 * of all of one business whom the article is most about, with the same other side; else the pair's alone.
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
