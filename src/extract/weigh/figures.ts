import { isOfLeasesGivenUp } from "../../language/capacity.ts";
import { resultNamedBehind } from "../../language/en/resultnamed.ts";
import { isOfRunning } from "../../language/running.ts";
import type { Draft } from "../rule/draft.ts";
import { textBefore, textBehind } from "../rule/line/linetext.ts";
import { quantityOf } from "../rule/line/pick.ts";
import { eachPower, symbolsOf } from "../rule/line/symbol.ts";
import { noteDraft } from "../rule/scene/note.ts";
import { yearly } from "../rule/time/seriestime.ts";
import { claimOf, likely } from "./claim.ts";
import { type Figure, figureAt, isFigure, lookAtFigureRead } from "./figure.ts";
import { isJoint } from "./joint.ts";
import { type Meaning, meaningNamed, nameOfMeaning } from "./meaning.ts";
import type { Weighing } from "./view.ts";
import { overruled } from "./weighed.ts";

const basisBehind = new RegExp(
	`^_?\\(_?[${symbolsOf("premoney", "postmoney")}]`,
);

/** How likely it must be that a rule mistook a figure for something else, or for a claim. */
const surely = { other: 0.7, none: 0.65 } as const;

/** The same kind with another sub-case keeps its parties. */
const withMeaning = (
	draft: Draft,
	{ qualifier }: NonNullable<Meaning>,
): Draft => {
	const { qualifier: _, ...rest } = draft;
	return {
		...rest,
		...(qualifier === undefined ? {} : { qualifier }),
		rule: overruled(draft),
	};
};

/** "Soared by up to 20% in early trading": the bound itself tells that a move was at its height, whatever hours are told. */
const isExtremeTold = (draft: Draft, { quantity }: Figure): boolean =>
	draft.kind === "price-move" &&
	quantity.value.low === null &&
	(draft.qualifier === "high" || draft.qualifier === "low");

/** 在运容量合计达到200兆瓦: said to run. */
const isRunningTold = ({ qualifier, line, at = 0 }: Draft): boolean =>
	qualifier === "online" && isOfRunning(textBefore(line, at));

/** 估值升至54亿美元（含本轮资金）: what a valuation includes, told in brackets right behind it. */
const isBasisTold = ({ kind, qualifier, line, at = 0 }: Draft): boolean =>
	kind === "valuation" &&
	qualifier !== undefined &&
	basisBehind.test(line.symbols.slice(at + 1));

/** Words right beside the figure leave nothing to weigh. */
const isPlain = (draft: Draft, figure: Figure): boolean =>
	isExtremeTold(draft, figure) || isRunningTold(draft) || isBasisTold(draft);

const results: ReadonlySet<string> = new Set(["revenue", "profit"]);

/** "$62.6 billion of income, Amazon $181.5 billion of sales": no income, whatever the words before it measure. */
const isOtherResult = (
	{ kind }: NonNullable<Meaning>,
	{ line, at }: Figure,
): boolean => {
	const named = resultNamedBehind(textBehind(line, at));
	return named !== null && results.has(kind) && kind !== named;
};

const askedOf = (figure: Figure, draft: Draft | undefined) => ({
	measure: figure.quantity.type,
	look: lookAtFigureRead(figure, draft),
});

/** What a figure says that rules have read as `own`. */
const reconsider = (
	own: readonly Draft[],
	first: Draft,
	figure: Figure,
	view: Weighing,
): readonly Draft[] => {
	// One figure, several facts: a sum put in, and what of it comes first.
	if (own.some(({ kind }) => kind !== first.kind)) return own;
	const { measure, look } = askedOf(figure, first);
	const { answer, likelihood } = view.weights.meanings[measure].judge(look);
	const meaning = meaningNamed(answer);
	if (answer === nameOfMeaning(first)) return own;
	if (meaning === null) return likelihood < surely.none ? own : [];
	// 年均支出600亿: what is spent or earned a year is no sum of a contract.
	if (first.qualifier === "annual" && !yearly.has(meaning.kind)) return own;
	if (likelihood < surely.other || isOtherResult(meaning, figure)) return own;
	if (meaning.kind === first.kind)
		return isPlain(first, figure)
			? own
			: own.map((draft) => withMeaning(draft, meaning));
	const draft = claimOf(figure, meaning, likelihood, view);
	return draft === null ? own : [draft];
};

/** "$10 billion for each gigawatt": what a sum is for, not what anybody runs, as "a $20 billion / 750 MW deal" tells. */
const isStep = ({ line, at, quantity }: Figure): boolean =>
	quantity.type === "power" &&
	quantity.each === true &&
	quantity.value.high === 1 &&
	// "A gigawatt each" may stand before its price.
	(line.symbols[at] === eachPower
		? line.symbols
		: line.symbols.slice(0, at)
	).includes("M");

/** "Has cancelled leases for 2 GW": what nobody will run. */
const isGivenUp = ({ line, at, quantity }: Figure): boolean =>
	quantity.type === "power" &&
	isOfLeasesGivenUp(textBefore(line, at), textBehind(line, at));

const none: readonly Draft[] = [];

/** What a figure says that no rule has read. */
const consider = (figure: Figure, view: Weighing): readonly Draft[] => {
	const { measure, look } = askedOf(figure, undefined);
	const { answer, likelihood } = view.weights.meanings[measure].judge(look);
	const meaning = meaningNamed(answer);
	if (meaning === null || likelihood < likely) return none;
	if (isJoint(figure) || isStep(figure)) return none;
	const draft = claimOf(figure, meaning, likelihood, view);
	if (draft === null) return none;
	noteDraft(view.scene, draft);
	return [draft];
};

/** The drafts that rules made of a line's figure. */
const draftsAt = (drafts: readonly Draft[], at: number): readonly Draft[] => {
	for (const draft of drafts)
		if (draft.at === at) return drafts.filter((one) => one.at === at);
	return none;
};

/** What one of its figures says, of which rules have made `own`. */
const rereadFigure = (
	figure: Figure,
	own: readonly Draft[],
	view: Weighing,
): readonly Draft[] => {
	if (isGivenUp(figure)) return none;
	const [first] = own;
	return first === undefined
		? consider(figure, view)
		: reconsider(own, first, figure, view);
};

/** What a line says once each of its figures is weighed. */
export const rereadFigures = (
	drafts: readonly Draft[],
	view: Weighing,
): readonly Draft[] => {
	const { line } = view;
	let told: readonly Draft[] = drafts;
	for (let at = 0; at < line.tokens.length; at += 1) {
		if (!isFigure(line, at)) continue;
		const quantity = quantityOf(line.tokens[at]);
		if (quantity === null) continue;
		const figure = figureAt(view, at, quantity);
		const own = draftsAt(drafts, at);
		const better = rereadFigure(figure, own, view);
		if (better !== own)
			told = [...told.filter((draft) => !own.includes(draft)), ...better];
	}
	return told;
};
