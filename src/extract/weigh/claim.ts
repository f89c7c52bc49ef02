import { isAnalyst } from "../../language/analyst.ts";
import type { Quantity } from "../claim.ts";
import { isIndustrys } from "../refine/outsider.ts";
import { isAsserted } from "../refine/question.ts";
import { extentOf } from "../rule/capacity/extent.ts";
import type { Draft } from "../rule/draft.ts";
import {
	clauseAround,
	findLeft,
	findRight,
	holdsAny,
} from "../rule/line/pick.ts";
import { symbolOf, symbolsOf } from "../rule/line/symbol.ts";
import { setOf } from "../rule/line/symbolclass.ts";
import { negated } from "../rule/measure/loss.ts";
import { movedBy } from "../rule/price/movement.ts";
import { isMoveOfRival, isMoveOfUnknown } from "../rule/price/unknownmover.ts";
import { rebuttalAt } from "../rule/status/denial.ts";
import { denialReaches } from "../rule/status/denialreach.ts";
import { isUnreal } from "../rule/status/unreal.ts";
import { dueOf, whenOf } from "../rule/time/period.ts";
import type { When } from "../rule/time/windownear.ts";
import { type Figure, lookAtFigure } from "./figure.ts";
import type { Meaning } from "./meaning.ts";
import { likeliestParties } from "./party/likeliest.ts";
import type { View, Weighing } from "./view.ts";
import { weighedRule } from "./weighed.ts";

/** How likely a claim that no rule has read must be, meaning and parties together. */
export const likely = 0.5;

const negation = setOf("not");

const isDenied = ({ line, at }: Figure): boolean => {
	const { from } = clauseAround(line, at);
	return (
		holdsAny(line, negation, from, at) ||
		denialReaches(line, from, at) ||
		isUnreal(line, from, at) ||
		rebuttalAt(line, at) === "whole"
	);
};

/** "Won't invest more than $2 billion": whether that much is not told. */
const isCeiling = ({ denied, value }: Draft): boolean =>
	denied === true && value?.high === null;

const loss = symbolOf("loss");
const results = symbolsOf("loss", "profit");

/** Whether of the words for profits and losses the nearest, those before the figure first, is one for a loss. */
const isLoss = ({ line, at }: Figure): boolean => {
	const before = findLeft(line, at, results);
	const place = before === -1 ? findRight(line, at, results) : before;
	return line.symbols[place] === loss;
};

const moves: ReadonlySet<string> = new Set(["price-move", "market-cap-change"]);
const worths: ReadonlySet<string> = new Set([
	...moves,
	"market-cap",
	"valuation",
]);

/** A figure's value as the claim states it: falls lie below nought. */
const statedBy = (
	figure: Figure,
	{ kind }: NonNullable<Meaning>,
	view: Weighing,
): Quantity => {
	const { value } = figure.quantity;
	if (kind === "capacity") return extentOf(figure.line, figure.at, value);
	if (kind === "profit" && isLoss(figure)) return negated(value);
	if (!moves.has(kind)) return value;
	const isSigned = (value.low ?? value.high ?? 0) < 0;
	const { answer } = view.weights.direction.judge(lookAtFigure(figure));
	return movedBy(value, answer === "fall" && !isSigned);
};

const timeOf = (
	{ line, at }: Figure,
	{ kind, qualifier }: NonNullable<Meaning>,
	{ scene }: View,
): When =>
	kind === "tranche" && qualifier === "first"
		? dueOf(line, at, scene.published)
		: whenOf(kind, line, at, scene);

/** A move or a worth that would be a bank's: those are named as who reckons or sells, and their own shares rules read. */
const isOfWhoCounts = ({ kind, subject }: Draft): boolean =>
	worths.has(kind) && subject !== null && isAnalyst(subject);

/** A claim with its likeliest parties; `null` where it is only asked, or meaning and parties together are not likely. */
export const ofSomebody = (
	draft: Draft,
	likelihood: number,
	view: Weighing,
): Draft | null => {
	const parties = isAsserted(draft) ? likeliestParties(draft, view) : null;
	if (parties === null || likelihood * parties.likelihood < likely) return null;
	const { subject, object } = parties;
	const claim = { ...draft, subject, object };
	return isIndustrys(claim) || isOfWhoCounts(claim) ? null : claim;
};

/** The claim that a figure makes by its likeliest meaning; `null` where nobody can be told of whom. */
export const claimOf = (
	figure: Figure,
	meaning: NonNullable<Meaning>,
	likelihood: number,
	view: Weighing,
): Draft | null => {
	const { line, at, quantity } = figure;
	if (
		meaning.kind === "price-move" &&
		(isMoveOfUnknown(line, at) || isMoveOfRival(line, at))
	)
		return null;
	const draft: Draft = {
		...meaning,
		...{ subject: null, object: null },
		value: statedBy(figure, meaning, view),
		...timeOf(figure, meaning, view),
		...(isDenied(figure) ? { denied: true } : {}),
		...{ start: quantity.start, end: quantity.end, line, at },
		rule: weighedRule(view, meaning),
	};
	return isCeiling(draft) ? null : ofSomebody(draft, likelihood, view);
};
