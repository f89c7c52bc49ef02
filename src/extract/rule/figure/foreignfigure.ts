import { namesGroup, namesState } from "../../../language/group.ts";
import { isHoldingsWorth, isOfMarket } from "../../../language/holding.ts";
import { addsUp, addsUpSeveral, holdsAll } from "../../../language/together.ts";
import type { Line } from "../line/line.ts";
import { textBefore, textBehind, textBetween } from "../line/linetext.ts";
import { clauseAround, holdsAny } from "../line/pick.ts";
import { joiner, symbolOf, symbolsOf } from "../line/symbol.ts";
import { setOf } from "../line/symbolclass.ts";
import type { Rule } from "../rule.ts";

const market = setOf("market");

const listEnd = new RegExp(`N[${joiner},]{1,2}N$`);

/** "Capex of the top five clouds": of a group that the clause does not name. */
const isOfGroup = (line: Line, from: number, at: number): boolean =>
	!line.symbols.slice(from, at).includes("N") &&
	namesGroup(textBetween(line, from, at));

/** "Makers of models have raised $71.9 billion worldwide": all together, where the clause names none of them. */
const isOfIndustry = (line: Line, from: number, at: number): boolean =>
	!line.symbols.slice(from, at).includes("N") &&
	holdsAny(line, market, at + 1, at + 2);

/** 谷歌、Meta与微软的资本支出合计882亿美元, "Meta and Google spent a combined $90 billion": what the list ahead brings together. */
export const isOfList = (line: Line, at: number): boolean => {
	const { from } = clauseAround(line, at);
	const last = line.symbols.lastIndexOf("N", at);
	if (last < from) return addsUpSeveral(textBetween(line, from, at));
	return (
		listEnd.test(line.symbols.slice(from, last + 1)) &&
		addsUp(textBetween(line, last + 1, at))
	);
};

const giving = symbolsOf("sell", "supply", "give");
const towards = symbolsOf("to", "for");
const place = symbolOf("place");
/** 向南韩供应26万颗, 供南韩26万颗. */
const placeAhead = new RegExp(
	`(?:[${towards}]_?${place}[^NMGFEPC,;]{0,4}[${giving}][^NMGFEPC,;]{0,3}|[${giving}]_?${place}_?)$`,
);
/** "Will supply 260,000 Blackwell chips to South Korea", but not "to Saudi Arabia's Humain". */
const placeBehind = new RegExp(
	`^N?[_${symbolsOf("chip", "system")}]{0,3}[${towards}]_?${place}_?(?:$|[,;])`,
);

/** "The government gets the remaining 50,000", where the clause names nobody. */
const isOfState = (line: Line, at: number): boolean => {
	const { from, to } = clauseAround(line, at);
	return (
		!line.symbols.slice(from, to).includes("N") &&
		namesState(textBetween(line, from, at))
	);
};

/** What a whole country or its state gets is no single one's there. */
export const isOfCountry = (line: Line, at: number): boolean =>
	placeAhead.test(line.symbols.slice(0, at)) ||
	placeBehind.test(line.symbols.slice(at + 1)) ||
	isOfState(line, at);

/**
 * What is no single company's: what a whole industry earns or spends; what several are worth together, as in
 * 八巨头市值合计蒸发…, "shed a combined $547 billion"; what a stake is worth.
 */
export const isForeignFigure = (
	{ kind }: Rule,
	line: Line,
	at: number,
): boolean => {
	const { from, to } = clauseAround(line, at);
	if (kind === "market-cap" || kind === "market-cap-change")
		return holdsAll(textBetween(line, from, to));
	if (kind === "stake") return isOfMarket(textBehind(line, at));
	if (kind === "funding-round") return isOfIndustry(line, from, at);
	if (kind === "valuation") return isHoldingsWorth(textBefore(line, at));
	if (kind !== "spending" && kind !== "revenue" && kind !== "investment")
		return false;
	return (
		isOfGroup(line, from, at) ||
		isOfList(line, at) ||
		holdsAny(line, market, from, at)
	);
};
