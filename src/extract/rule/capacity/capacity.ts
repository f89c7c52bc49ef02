import {
	isNotRun,
	isSummedUp,
	namesRacks,
	tellsSurroundings,
} from "../../../language/capacity.ts";
import { asksPrice } from "../../../language/zh/question.ts";
import type { Quantity } from "../../claim.ts";
import type { Span } from "../../mention.ts";
import type { Draft } from "../draft.ts";
import type { Line, Token } from "../line/line.ts";
import { textBefore, textBehind, textBetween } from "../line/linetext.ts";
import { clauseAround, findLeft, quantityOf, sizeAt } from "../line/pick.ts";
import { symbolOf, symbolsOf } from "../line/symbol.ts";
import { setOf, standsAt } from "../line/symbolclass.ts";
import type { Scene } from "../scene/scene.ts";
import { endsInDraw } from "./coordinatedraw.ts";
import { extentOf } from "./extent.ts";
import { isStepToWhole } from "./first.ts";
import { operatorNamed } from "./operated.ts";
import { isOverall } from "./overall.ts";
import { stateOf } from "./state.ts";
import { findSupply } from "./supply.ts";

/** Below this a figure is about a rack or a hall, not a deal. */
const smallestSite = 0.005;
const power = symbolOf("power");
const cost = symbolOf("cost");
const contract = symbolOf("contract");
const equal = symbolOf("equal");
/** "A gigawatt brings it $15 billion". */
const brings = new RegExp(`^_?${symbolOf("earn")}[^NGP]*M`);
const unit = symbolsOf("each", "per");
/** "Each time Solvane brings another 100 MW into service": a step's size. */
const stepAhead = new RegExp(
	`^_?${symbolOf("per")}[^,;]*${symbolOf("more")}_?$`,
);
const sum = new RegExp(`${symbolOf("all")}_?[GF]`);

/** "One gigawatt is what 750,000 homes draw": nobody's. */
const isExample = (line: Line, at: number): boolean =>
	quantityOf(line.tokens[at])?.value.low === 1 &&
	line.has.has(power) &&
	(!line.has.has("N") || line.symbols[at + 1] === equal);

/** No rack draws more. */
const largestRack = 0.01;

const priceBehind = new RegExp(`^${symbolOf("for")}M`);
/** "A gigawatt for $10 billion", but not "250 MW for $3.7 billion"; 1吉瓦要花多少. */
const isPricedAt = (line: Line, at: number): boolean =>
	sizeAt(line, at) === 1 &&
	(priceBehind.test(line.symbols.slice(at + 1)) ||
		asksPrice.test(textBehind(line, at)));

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
	if (before.includes(power) && !before.includes("N")) {
		// 该设施属Humain，耗电500兆瓦: what a site draws that is somebody's.
		if (operatorNamed(line, at) !== null) return false;
		return !isRack(line, from, at) || sizeAt(line, at) < largestRack;
	}
	if (isExample(line, at) || tellsSurroundings(textBefore(line, at)))
		return true;
	const clause = line.symbols.slice(from, to);
	const isPrice = clause.includes(cost) && !clause.includes(contract);
	if (isPrice && !endsInDraw(before)) return true;
	if (brings.test(line.symbols.slice(at + 1, to))) return true;
	if (isPricedAt(line, at)) return true;
	if (stepAhead.test(before)) return true;
	const previous = line.symbols[at - 1] ?? "-";
	return unit.includes(previous) || isRhythm(line, at);
};

/** One of several figures that the clause adds up. */
const isPart = (line: Line, at: number): boolean => {
	const { to } = clauseAround(line, at);
	const rest = line.symbols.slice(at + 1, to);
	return sum.test(rest) && !isStepToWhole(line, at);
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

/** A size from which a site may be, that is no part of a sum and no price's measure; `null` for others. */
const sizeTold = (
	line: Line,
	at: number,
	earlier: readonly Draft[],
): Quantity | null => {
	const token = line.tokens[at];
	const symbol = line.symbols[at];
	if (token === undefined || (symbol !== "G" && symbol !== "F")) return null;
	const quantity = quantityOf(token);
	if (quantity === null || isForeign(line, at)) return null;
	const { value } = quantity;
	if ((value.high ?? value.low ?? 0) < smallestSite) return null;
	return isPart(line, at) || isPriced(token, earlier) ? null : value;
};

/** All that somebody has or plans, whoever supplies it. */
const isWholeAt = (
	line: Line,
	at: number,
	value: Quantity,
	drafts: readonly Draft[],
	scene: Scene,
): boolean =>
	!isSummedUp(textBefore(line, at)) &&
	isOverall(line, at, value, drafts, scene.size);

/** Who runs it, and by whom it is supplied. */
const partiesAt = (
	line: Line,
	at: number,
	scene: Scene,
	known: readonly Draft[],
	isWhole: boolean,
): Pick<Draft, "subject" | "object"> => {
	const { subject = null, object = null } =
		findSupply(line, at, scene, known) ?? {};
	// Those behind have their own parts of it.
	const isNobodys = isWhole && isFirstNamed(line, at);
	return {
		subject: isNobodys ? null : subject,
		object: isWhole ? null : object,
	};
};

/** Where the claim of a figure begins: with the name before it in its clause. */
const startOf = (line: Line, at: number, token: Token): number => {
	const left = findLeft(line, at, "N", ",;");
	return (line.tokens[left] ?? token).start;
};

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
		const value = sizeTold(line, at, earlier);
		if (value === null) return;
		const qualifier = stateOf(line, at, scene.published, drafts);
		const isWhole =
			qualifier === "total" && isWholeAt(line, at, value, drafts, scene);
		drafts.push({
			kind: "capacity",
			...partiesAt(line, at, scene, [...earlier, ...drafts], isWhole),
			value: extentOf(line, at, value),
			qualifier,
			...(isNotRun(textBefore(line, at).slice(-96)) ? { denied: true } : {}),
			start: startOf(line, at, token),
			end: token.end,
			rule: `${lang}/capacity/${isWhole ? "overall" : qualifier}`,
			line,
			at,
		});
	});
	return drafts;
};
