import { isAnalyst } from "../../../language/analyst.ts";
import { sectorOf } from "../../../language/sector.ts";
import type { Line } from "../line/line.ts";
import { symbolOf, symbolsOf } from "../line/symbol.ts";
import { isSector, type Pair } from "./trade.ts";

const supplying = symbolsOf("supply", "sell", "give");
const paper = symbolsOf("contract", "order", "tieup");
const using = symbolsOf("buy", "deploy", "need");
const from = symbolOf("from");
const by = symbolOf("by");
const won = symbolOf("win");
const towards = `[${symbolOf("to")}${symbolOf("for")}]`;
const within = "[^NMGFEPC,;]";

/** Ways to tell that X supplies Y, the surest first. */
const supplies = [
	// "Y has signed a contract for 90 MW at X's site".
	`Y[^;XGF]*[${paper}${won}${symbolsOf("sign", "buy")}][^;X]*[GF]${within}{0,3}[${symbolsOf("for", "into", "from")}]_?X_?${symbolOf("site")}`,
	`X[^;Y]{0,6}${won}[^;]{0,4}[${paper}]${within}{0,3}[${from}${symbolOf("with")}]_?Y`,
	`[${supplying}][^;]*${by}_?X`,
	`X${within}{0,6}[${supplying}](?![^;]*${by}_?[XY])`,
	`[${using}]_?${by}_?Y`,
	`${from}_?X`,
	`[GF][^;]{0,8}${towards}_?Y`,
	`X_?[${symbolOf("system")}${symbolOf("chip")}]`,
	`[${paper}${symbolOf("sign")}][^;]{0,6}${symbolOf("with")}_?X`,
	`Y[^;X]*[${paper}${using}${won}${symbolOf("sign")}][^;]*X`,
	`${symbolOf("with")}_?Y_?&_?X|${symbolOf("with")}_?X,_?Y`,
].map((source) => new RegExp(source));

const markedAs = (line: Line, names: readonly [string, string]): string =>
	[...line.symbols]
		.map((symbol, at) => {
			const place = names.indexOf(line.tokens[at]?.name ?? "");
			return symbol === "N" && place !== -1 ? "XY".charAt(place) : symbol;
		})
		.join("");

/** What the words tell: customer → supplier; `null` where they don't. */
const byWords = (line: Line, one: string, other: string): Pair | null => {
	const forwards = markedAs(line, [other, one]);
	const backwards = markedAs(line, [one, other]);
	for (const pattern of supplies) {
		if (pattern.test(forwards)) return { subject: one, object: other };
		if (pattern.test(backwards)) return { subject: other, object: one };
	}
	return null;
};

const isUser = (name: string): boolean =>
	isSector(name, "lab", "platform", "project");
const isMaker = (name: string): boolean =>
	isSector(name, "chips", "foundry", "server");

/**
 * Of two names of which the tables lack the business of one: customer → supplier by the other's business, else by
 * the words beside them. `null` where both are known, or where nothing tells.
 */
export const pairWithStranger = (
	line: Line,
	names: readonly string[],
): Pair | null => {
	const [one, other, more] = names;
	if (one === undefined || other === undefined || more !== undefined)
		return null;
	if (sectorOf(one) !== null && sectorOf(other) !== null) return null;
	if (isAnalyst(one) || isAnalyst(other)) return null;
	const told = byWords(line, one, other);
	if (told === null) return null;
	return isUser(told.object) || isMaker(told.subject)
		? { subject: told.object, object: told.subject }
		: told;
};
