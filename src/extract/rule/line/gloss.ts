import {
	definesTerms,
	longestDefinition,
} from "../../../language/en/definition.ts";
import { describes, opensApposition } from "../../../language/en/describe.ts";
import { isAuxiliary, mayBeAuxiliary } from "./auxiliary.ts";
import type { Glossed } from "./glossed.ts";
import type { Token } from "./line.ts";
import { largerPlaceAt, remarkAt } from "./remark.ts";
import {
	filler,
	joiner,
	mentionSymbol,
	symbolOf,
	symbolsOf,
} from "./symbol.ts";

/** What a sum in another currency, in brackets behind a sum, is made of: M ( 約新台幣1.64兆至1.77兆元 ). */
const conversion = new Set([
	filler,
	joiner,
	",",
	...(["reach", "equal", "for", "into", "to"] as const).map(symbolOf),
]);
const longestConversion = 6;

/** How many symbols the conversion takes that opens at `at`, brackets included; 0 for none. */
const conversionAt = (symbols: readonly string[], at: number): number => {
	const length = symbols.slice(at + 1, at + 2 + longestConversion).indexOf(")");
	const inner = symbols.slice(at + 1, at + 1 + length);
	const isPlain = length > 0 && inner.every((one) => conversion.has(one));
	return isPlain ? length + 2 : 0;
};

const { power, money } = mentionSymbol;

/** A bracket that adds nothing for the rules: (AVGO.US), 英伟达(Nvidia), a second date, 10GW(10亿瓦), unknown words. */
const isGloss = (making: Glossed, at: number, kept: number): boolean => {
	const { symbols, tokens } = making;
	const inner = symbols[at + 1] ?? "";
	if (inner === ")") return true;
	if (symbols[at + 2] !== ")") return false;
	if (inner === "N") {
		const before = tokens[kept - 1]?.name;
		return before !== undefined && before === tokens[at + 1]?.name;
	}
	const before = symbols[kept - 1];
	return (
		inner === filler || (inner === before && (inner === "W" || inner === power))
	);
};

const mostDefined = 14;

/** How many symbols the bracket takes that opens at `at` and defines terms: ("we", "our" or the "Company"); 0 for none. */
const definitionAt = (making: Glossed, at: number): number => {
	const { symbols, tokens } = making;
	const length = symbols.slice(at + 1, at + 1 + mostDefined).indexOf(")");
	const opening = tokens[at];
	const closing = tokens[at + 1 + length];
	if (length < 1 || opening === undefined || closing === undefined) return 0;
	const { start } = opening;
	const { end } = closing;
	const isDefinition =
		end - start <= longestDefinition &&
		definesTerms(making.textOf({ start, end }));
	return isDefinition ? length + 2 : 0;
};

const measures = symbolsOf("revenue", "profit", "capex", "valuation", "cap");

/** ", the single most important number,": what is said of a measure before its figure comes. */
const isOfMeasure = (making: Glossed, at: number, kept: number): boolean => {
	const { symbols, tokens } = making;
	const words = tokens[at + 1];
	return (
		symbols[at + 1] === filler &&
		symbols[at + 2] === "," &&
		words !== undefined &&
		measures.includes(symbols[kept - 1] ?? "-") &&
		opensApposition(making.textOf(words))
	);
};

/** How many symbols the gloss takes that opens at `at`; 0 for none. */
const glossAt = (making: Glossed, at: number, kept: number): number => {
	const { symbols } = making;
	if (symbols[at] === ",")
		return isOfMeasure(making, at, kept)
			? 3
			: Math.max(largerPlaceAt(making, at, kept), remarkAt(making, at, kept));
	if (symbols[at] !== "(") return 0;
	if (isGloss(making, at, kept)) return symbols[at + 1] === ")" ? 2 : 3;
	const defined = definitionAt(making, at);
	if (defined > 0) return defined;
	return symbols[kept - 1] === money ? conversionAt(symbols, at) : 0;
};

/** A description of the name right behind it: "the database start-up Rockset". */
const isRole = (token: Token | undefined): boolean =>
	token?.mention?.type === "name" && token.mention.sort === "role";

/** Within a list of companies: "MGX and Singapore's GIC", "Nvidia, server maker Dell". */
const isDescription = (making: Glossed, at: number, kept: number): boolean => {
	const { symbols, tokens } = making;
	if (symbols[at] !== filler || symbols[at + 1] !== mentionSymbol.name)
		return false;
	const before = symbols[kept - 1];
	const token = tokens[at];
	if ((before !== joiner && before !== ",") || token === undefined)
		return false;
	return describes(making.textOf(token));
};

const isProduct = ({ mention }: Token): boolean =>
	mention?.type === "name" && mention.sort === "product";

/** How many symbols at `at` add nothing: a gloss, a verb's auxiliary, a description; 0 for none. */
const idleAt = (
	making: Glossed,
	at: number,
	kept: number,
	token: Token,
): number => {
	const gloss = glossAt(making, at, kept);
	if (gloss > 0) return gloss;
	const { symbols } = making;
	const symbol = symbols[at] ?? "";
	const isIdle =
		(mayBeAuxiliary(symbol) &&
			isAuxiliary(making.textOf(token), symbol, symbols[at + 1])) ||
		isDescription(making, at, kept);
	return isIdle ? 1 : 0;
};

/** Of two names side by side that are one, the token that stands for both; `null` where they are two. */
const joinNames = (before: Token, token: Token): Token | null => {
	if (isRole(before)) return token;
	if (token.name !== before.name) return null;
	// 谷歌TPU is a product, whoever's name stands before it.
	return isProduct(token) ? { ...token, start: before.start } : before;
};

/** Drops glosses in brackets, and a name that only repeats the one before it (Nvidia輝達). */
export const dropGlosses = (making: Glossed): void => {
	const { symbols, tokens } = making;
	let kept = 0;
	let at = 0;
	while (at < symbols.length) {
		const token = tokens[at];
		const symbol = symbols[at];
		if (token === undefined || symbol === undefined) break;
		const idle = idleAt(making, at, kept, token);
		at += Math.max(idle, 1);
		if (idle > 0) continue;
		const before = tokens[kept - 1];
		const areNames = symbol === "N" && symbols[kept - 1] === "N";
		const joined =
			areNames && before !== undefined ? joinNames(before, token) : null;
		if (joined !== null) tokens[kept - 1] = joined;
		else {
			symbols[kept] = symbol;
			tokens[kept] = token;
			kept += 1;
		}
	}
	symbols.length = kept;
	tokens.length = kept;
};
