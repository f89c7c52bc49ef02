import { opensAside, opensPredicate } from "../../../language/aside.ts";
import { namesLargerPlace } from "../../../language/en/place.ts";
import type { Glossed } from "./glossed.ts";
import { filler, mentionSymbol } from "./symbol.ts";

const verbal = /[^A-Z_,;:&()]/;
const unlinked = /[A-Z,;:]/;

/** Words that go on with the clause, no name or figure that begins one of its own. */
const goesOn = (symbol: string | undefined): boolean =>
	symbol !== undefined && !unlinked.test(symbol);

/** How many symbols it takes to say in what state or country the place before lies: ", Texas," sets no clauses apart. */
export const largerPlaceAt = (
	making: Glossed,
	at: number,
	kept: number,
): number => {
	const { symbols, tokens } = making;
	const words = tokens[at + 1];
	if (symbols[at + 1] !== filler || symbols[kept - 1] !== filler) return 0;
	if (words === undefined || !namesLargerPlace(making.textOf(words))) return 0;
	return goesOn(symbols[at + 3]) && symbols[at + 2] === "," ? 3 : 2;
};

/** Whether the clause goes on there with a verb. */
const goesOnAbout = (making: Glossed, at: number): boolean => {
	const { [at]: symbol = "," } = making.symbols;
	const { [at]: token } = making.tokens;
	return symbol === filler && token !== undefined
		? opensPredicate(making.textOf(token))
		: verbal.test(symbol);
};

const mostAside = 16;
const asideOnName = /^,[^MGEFPCW;()]*N[^MGEFPCW;()]*$/;

/** How many symbols the remark takes on the name right before, of others but with no figure: ", a unit of G42,"; 0 for none. */
export const remarkAt = (making: Glossed, at: number, kept: number): number => {
	const { symbols, tokens } = making;
	if (symbols[kept - 1] !== mentionSymbol.name) return 0;
	const opening = tokens[at + 1];
	if (opening === undefined || !opensAside(making.textOf(opening))) return 0;
	const ahead = symbols.slice(at, at + mostAside).join("");
	for (
		let to = ahead.indexOf(",", 1);
		to !== -1;
		to = ahead.indexOf(",", to + 1)
	) {
		if (!asideOnName.test(ahead.slice(0, to))) continue;
		if (goesOnAbout(making, at + to + 1)) return to + 1;
	}
	return 0;
};
