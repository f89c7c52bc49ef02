import {
	isExtendable,
	isNotRun,
	isSummedUp,
	namesRacks,
	tellsSurroundings,
} from "../../language/capacity.ts";
import type { Span } from "../mention.ts";
import { wordsBefore } from "./capacityrunning.ts";
import { stateOf } from "./capacitystate.ts";
import { endsInDraw } from "./coordinatedraw.ts";
import type { Draft } from "./draft.ts";
import type { Line } from "./line.ts";
import { textBefore, textBetween } from "./linetext.ts";
import { isOverall } from "./overall.ts";
import { clauseAround, findLeft, quantityOf } from "./pick.ts";
import type { Scene } from "./scene.ts";
import { findSupply } from "./supply.ts";
import { symbolOf, symbolsOf } from "./symbol.ts";
import { setOf, standsAt } from "./symbolclass.ts";

/** Below this a figure is about a rack or a hall, not a deal. */
const smallestSite = 0.005;
const power = symbolOf("power");
const cost = symbolOf("cost");
const contract = symbolOf("contract");
const equal = symbolOf("equal");
/** "A gigawatt brings it $15 billion". */
const brings = new RegExp(`^_?${symbolOf("earn")}[^NGP]*M`);
const unit = symbolsOf("each", "per");
const sum = new RegExp(`${symbolOf("all")}_?[GF]`);

/** "One gigawatt is what 750,000 homes draw": nobody's. */
const isExample = (line: Line, at: number): boolean =>
	quantityOf(line.tokens[at])?.value.low === 1 &&
	line.has.has(power) &&
	(!line.has.has("N") || line.symbols[at + 1] === equal);

/** No rack draws more. */
const largestRack = 0.01;
const sizeAt = (line: Line, at: number): number => {
	const value = quantityOf(line.tokens[at])?.value;
	return value?.high ?? value?.low ?? 0;
};

const priceBehind = new RegExp(`^${symbolOf("for")}M`);
/** "A gigawatt for $10 billion", but not "250 MW for $3.7 billion". */
const isPricedAt = (line: Line, at: number): boolean =>
	priceBehind.test(line.symbols.slice(at + 1)) && sizeAt(line, at) === 1;

/** 机柜总量10吉瓦: racks are counted by their power. */
const isRack = (line: Line, from: number, at: number): boolean => {
	const place = line.symbols.indexOf(power, from);
	return place < at && namesRacks(textBetween(line, place, place + 1));
};

const rhythms = setOf("weekly", "monthly", "daily");
/** "A gigawatt a week": how fast it grows. */
const isRhythm = ({ symbols }: Line, at: number): boolean =>
	standsAt(rhythms, symbols, at + 1);

/** A power that measures a plant, a home's needs or a price, not what a party will run. */
const isForeign = (line: Line, at: number): boolean => {
	const { from, to } = clauseAround(line, at);
	const before = line.symbols.slice(from, at);
	if (before.includes(power) && !before.includes("N"))
		return !isRack(line, from, at) || sizeAt(line, at) < largestRack;
	if (isExample(line, at) || tellsSurroundings(textBefore(line, at)))
		return true;
	const clause = line.symbols.slice(from, to);
	const isPrice = clause.includes(cost) && !clause.includes(contract);
	if (isPrice && !endsInDraw(before)) return true;
	if (brings.test(line.symbols.slice(at + 1, to))) return true;
	if (isPricedAt(line, at)) return true;
	const previous = line.symbols[at - 1] ?? "-";
	return unit.includes(previous) || isRhythm(line, at);
};

/** One of several figures that the clause adds up. */
const isPart = (line: Line, at: number): boolean => {
	const { to } = clauseAround(line, at);
	const rest = line.symbols.slice(at + 1, to);
	return sum.test(rest);
};

/** The gigawatt that a price was told for: "puts a gigawatt at $50 billion". */
const isPriced = ({ start, end }: Span, drafts: readonly Draft[]): boolean =>
	drafts.some(
		(draft) =>
			draft.kind === "unit-cost" && draft.start <= start && draft.end >= end,
	);

/** Nobody is named before the figure. */
const isFirstNamed = (line: Line, at: number): boolean =>
	!line.symbols.slice(0, at).includes("N");

/** Power that somebody will run, runs or wants. */
export const readCapacity = (
	line: Line,
	scene: Scene,
	earlier: readonly Draft[],
	lang: string,
): readonly Draft[] => {
	if (!line.has.has("G") && !line.has.has("F")) return [];
	const drafts: Draft[] = [];
	line.tokens.forEach((token, at) => {
		const symbol = line.symbols[at];
		if (symbol !== "G" && symbol !== "F") return;
		const quantity = quantityOf(token);
		if (quantity === null || isForeign(line, at)) return;
		const { value } = quantity;
		if ((value.high ?? value.low ?? 0) < smallestSite) return;
		if (isPart(line, at) || isPriced(token, earlier)) return;
		const qualifier = stateOf(line, at, scene.published, drafts);
		const parties = findSupply(line, at, scene, [...earlier, ...drafts]);
		const isWhole =
			qualifier === "total" &&
			!isSummedUp(textBefore(line, at)) &&
			isOverall(line, at, value, drafts, scene.size);
		const left = findLeft(line, at, "N", ",;");
		const start = left === -1 ? token : (line.tokens[left] ?? token);
		drafts.push({
			kind: "capacity",
			// Those behind have their own parts of it.
			subject:
				isWhole && isFirstNamed(line, at) ? null : (parties?.subject ?? null),
			object: isWhole ? null : (parties?.object ?? null),
			value:
				value.high !== null && isExtendable(wordsBefore(line, at))
					? { ...value, low: null }
					: value,
			qualifier,
			...(isNotRun(textBefore(line, at).slice(-96)) ? { denied: true } : {}),
			start: start.start,
			end: token.end,
			rule: `${lang}/capacity/${isWhole ? "overall" : qualifier}`,
			line,
			at,
		});
	});
	return drafts;
};
