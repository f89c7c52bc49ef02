import type { Line } from "../line/line.ts";
import { type Hit, nameAt } from "../line/match.ts";
import { isSector } from "./trade.ts";

/** A chip company, which a foundry is not. */
export const isMaker = (name: string | null): boolean =>
	name !== null && isSector(name, "chips");

/** Whose systems a gigawatt is made of: the chip company that the match names, else the nearest before or after it. */
export const makerOf = (line: Line, hit: Hit): string | null => {
	const named = nameAt(line, hit.at.s);
	if (isMaker(named)) return named;
	const at = hit.at.v ?? hit.start;
	const [nearest] = [...line.tokens.keys()]
		.filter((place) => isMaker(nameAt(line, place)))
		.sort((one, other) => Math.abs(one - at) - Math.abs(other - at));
	return nearest === undefined ? named : nameAt(line, nearest);
};
