import { matchesOf } from "../../../text/matches.ts";
import type { Qualifier } from "../../claim.ts";
import type { Line } from "../line/line.ts";
import { clauseAround, findRight } from "../line/pick.ts";
import { symbolOf } from "../line/symbol.ts";

const premoney = symbolOf("premoney");
const postmoney = symbolOf("postmoney");

const basis = new RegExp(`[${premoney}${postmoney}]`, "g");

/** 连同新资金，公司值3800亿美元: told ahead of the sentence's first figure. */
const openingBasis = new RegExp(
	`(?:^|,)_?[${premoney}${postmoney}][^MNPGC,;]{0,3},$`,
);

/** Of the words for what a valuation includes, the one nearest to the figure: "€11.7bn post-money (€10bn pre-money)". */
const nearestBasis = (symbols: string, at: number): Qualifier | undefined => {
	const [nearest] = [...matchesOf(basis, symbols)].sort(
		(one, other) => Math.abs(one.index - at) - Math.abs(other.index - at),
	);
	if (nearest === undefined) return undefined;
	return nearest[0] === premoney ? "pre-money" : "post-money";
};

/**
 * Whether a valuation includes the new money, said in the figure's clause or the one after it: 估值7300亿美元，不含新资金.
 * `undefined` where that is not told.
 */
export const moneyBasisOf = (line: Line, at: number): Qualifier | undefined => {
	const { from, to } = clauseAround(line, at);
	const next = findRight(line, to, ",;", "");
	const after = line.symbols.slice(to, next === -1 ? undefined : next);
	const goesOn = !/[;M]/.test(after);
	const near = line.symbols.slice(from, to) + (goesOn ? after : "");
	const own = nearestBasis(near, at - from);
	if (own !== undefined || from === 0) return own;
	const ahead = openingBasis.exec(line.symbols.slice(0, from));
	return ahead === null ? undefined : nearestBasis(ahead[0], 0);
};
