import { opensOwnersAside } from "../../../language/aside.ts";
import type { Line } from "./line.ts";
import { textFrom } from "./linetext.ts";
import { clauseAround } from "./pick.ts";
import { codeOf, mentionSymbol } from "./symbol.ts";

const comma = codeOf(",");
const nameCode = codeOf(mentionSymbol.name);

const listed = /^[_N&]+$/;

/** Where the clause begins that the name at `place` stands in, past the commas of a list: "which joins A, B and C". */
const openingOfList = (line: Line, place: number): number => {
	let { from, to } = clauseAround(line, place);
	while (from > 1 && listed.test(line.symbols.slice(from, to)))
		({ from, to } = clauseAround(line, from - 2));
	return from;
};

/**
 * "CoreWeave, in which Nvidia holds 6%, fell": the place of the name in whose aside the name at `place` stands,
 * where `at` stands behind the aside; -1 for none.
 */
export const ownerOfAside = (line: Line, place: number, at: number): number => {
	const { symbols } = line;
	const { to } = clauseAround(line, place);
	const from = openingOfList(line, place);
	if (to >= at || symbols.charCodeAt(to) !== comma) return -1;
	if (symbols.charCodeAt(from - 1) !== comma) return -1;
	if (symbols.charCodeAt(from - 2) !== nameCode) return -1;
	return opensOwnersAside(textFrom(line, from)) ? from - 2 : -1;
};
