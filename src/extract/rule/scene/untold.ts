import type { Kind } from "../../claim.ts";
import type { Line } from "../line/line.ts";
import { symbolOf, symbolsOf } from "../line/symbol.ts";

/** A deal that a sentence tells of without its sum, by the places of its parties. */
export type UntoldDeal = Readonly<{ kind: Kind; first: number; last: number }>;

type Telling = Readonly<{
	kind: Kind;
	/** Without it the pattern finds nothing. */
	word: string;
	pattern: RegExp;
}>;

const acquire = symbolOf("acquire");
const license = symbolOf("license");
const contract = symbolOf("contract");
const buy = symbolOf("buy");
const client = symbolOf("client");
const stake = symbolOf("stake");
const invest = symbolOf("invest");
/** "With the cloud platform N". */
const described = symbolsOf("cloud", "system", "site", "chip");
const kinds: readonly Telling[] = [
	{
		kind: "acquisition",
		word: acquire,
		pattern: new RegExp(`N[^NM;]{0,9}${acquire}[^NM,;]{0,6}N`),
	},
	{
		kind: "acquisition",
		word: license,
		pattern: new RegExp(`N[^NM,;]{0,5}${license}[^NM,;]{0,4}N`),
	},
	{
		kind: "acquisition",
		word: buy,
		pattern: new RegExp(`N[^NM;]{0,9}${buy}N_?(?=$|[,;])`),
	},
	{
		kind: "purchase",
		word: client,
		pattern: new RegExp(`N[^NM,;]{0,4}${client}_?${symbolOf("of")}_?N`),
	},
	{
		kind: "investment",
		word: stake,
		pattern: new RegExp(`N[^NM,;]{0,4}${stake}[^NMP,;]{0,2}N`),
	},
	{
		kind: "investment",
		word: invest,
		pattern: new RegExp(`N[^NM,;]{0,4}${invest}${symbolOf("into")}_?N`),
	},
	{
		kind: "purchase",
		word: contract,
		pattern: new RegExp(
			`N[^NM;]{0,9}${contract}[^NM,;]{0,4}${symbolOf("with")}(?:_?[${described}])?_?N`,
		),
	},
];
const agent = symbolOf("by");

/** "Oracle announced a contract with Meta", whose worth the next sentence may tell; `null` for none. */
export const findUntold = ({ symbols }: Line): UntoldDeal | null => {
	for (const { kind, word, pattern } of kinds) {
		if (!symbols.includes(word)) continue;
		const match = pattern.exec(symbols);
		if (match === null || match[0].includes(agent)) continue;
		return {
			kind,
			first: match.index,
			last: match.index + match[0].length - 1,
		};
	}
	return null;
};
