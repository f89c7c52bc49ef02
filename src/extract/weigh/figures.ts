import type { Quantity } from "../claim.ts";
import type { QuantityMention } from "../mention.ts";
import { isAsserted } from "../refine/question.ts";
import type { Draft } from "../rule/draft.ts";
import type { Line } from "../rule/line.ts";
import { movedBy } from "../rule/movement.ts";
import { noteDraft } from "../rule/note.ts";
import { dueOf, whenOf } from "../rule/period.ts";
import { clauseAround, holdsAny, quantityOf } from "../rule/pick.ts";
import { setOf } from "../rule/symbolclass.ts";
import { dayOf } from "../rule/tradingday.ts";
import type { When } from "../rule/windownear.ts";
import { type Figure, lookAtFigure, lookAtReading } from "./figure.ts";
import { isJoint } from "./joint.ts";
import { type Meaning, meaningNamed, nameOfMeaning } from "./meaning.ts";
import { likeliestParties } from "./party/likeliest.ts";
import type { Look } from "./see.ts";
import type { View, Weighing } from "./view.ts";
import { weighedRule } from "./weighed.ts";

const figures = /[MGEFPC]/;

/** Whether a symbol stands for money, power, a percentage or a count: no price of a share or a card. */
export const isFigure = ({ symbols }: Line, at: number): boolean =>
	figures.test(symbols[at] ?? "");

/** How likely a claim that no rule has read must be, meaning and parties together. */
const likely = 0.5;
/** How likely it must be that a rule mistook a figure for something else, or for a claim. */
const surely = { other: 0.7, none: 0.65 } as const;

/** A figure of a line, and what the rules make of it. */
export const figureAt = (
	{ line, lines, lang }: View,
	at: number,
	quantity: QuantityMention,
): Figure => ({ line, before: lines.at(-2), at, quantity, lang });

/** All that is seen of a figure, what rules make of it included. */
export const lookAtAll =
	(figure: Figure, draft: Draft | undefined): Look =>
	(see, seeCode) => {
		lookAtFigure(figure)(see, seeCode);
		lookAtReading(draft, figure.lang)(see, seeCode);
	};

const negations = setOf("not", "deny");
const unreal = setOf("unreal");

const isDenied = ({ line, at }: Figure): boolean => {
	const { from, to } = clauseAround(line, at);
	return (
		holdsAny(line, negations, from, at) || holdsAny(line, unreal, from, to)
	);
};

/** "Won't invest more than $2 billion": whether that much is not told. */
const isCeiling = ({ denied, value }: Draft): boolean =>
	denied === true && value?.high === null;

const moves: ReadonlySet<string> = new Set(["price-move", "market-cap-change"]);

/** A figure's value as the claim states it: falls lie below nought. */
const statedBy = (
	figure: Figure,
	{ kind }: NonNullable<Meaning>,
	view: Weighing,
): Quantity => {
	const { value } = figure.quantity;
	if (!moves.has(kind)) return value;
	const isSigned = (value.low ?? value.high ?? 0) < 0;
	const { answer } = view.weights.direction.judge(lookAtFigure(figure));
	return movedBy(value, answer === "fall" && !isSigned);
};

const timeOf = (
	{ line, at }: Figure,
	{ kind, qualifier }: NonNullable<Meaning>,
	{ scene }: View,
): When => {
	if (kind === "price-move") return dayOf(line, at, scene);
	return kind === "tranche" && qualifier === "first"
		? dueOf(line, at, scene.published)
		: whenOf(kind, line, at, scene);
};

/** The claim that a figure makes by its likeliest meaning; `null` where nobody can be told of whom. */
const draftOf = (
	figure: Figure,
	meaning: NonNullable<Meaning>,
	likelihood: number,
	view: Weighing,
): Draft | null => {
	const { line, at, quantity } = figure;
	const draft: Draft = {
		...meaning,
		...{ subject: null, object: null },
		value: statedBy(figure, meaning, view),
		...timeOf(figure, meaning, view),
		...(isDenied(figure) ? { denied: true } : {}),
		...{ start: quantity.start, end: quantity.end, line, at },
		rule: weighedRule(view, meaning),
	};
	if (!isAsserted(draft) || isCeiling(draft)) return null;
	const parties = likeliestParties(draft, view);
	if (parties === null || likelihood * parties.likelihood < likely) return null;
	return { ...draft, subject: parties.subject, object: parties.object };
};

/** The same kind with another sub-case keeps its parties. */
const withMeaning = (
	draft: Draft,
	{ qualifier }: NonNullable<Meaning>,
): Draft => {
	const { qualifier: _, ...rest } = draft;
	return {
		...rest,
		...(qualifier === undefined ? {} : { qualifier }),
		rule: `${draft.rule}+weighed`,
	};
};

const askedOf = (figure: Figure, draft: Draft | undefined) => ({
	measure: figure.quantity.type,
	look: lookAtAll(figure, draft),
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
	if (likelihood < surely.other) return own;
	if (meaning.kind === first.kind)
		return own.map((draft) => withMeaning(draft, meaning));
	const draft = draftOf(figure, meaning, likelihood, view);
	return draft === null ? own : [draft];
};

/** What a figure says that no rule has read. */
const consider = (figure: Figure, view: Weighing): readonly Draft[] => {
	const { measure, look } = askedOf(figure, undefined);
	const { answer, likelihood } = view.weights.meanings[measure].judge(look);
	const meaning = meaningNamed(answer);
	if (meaning === null || likelihood < likely || isJoint(figure)) return [];
	const draft = draftOf(figure, meaning, likelihood, view);
	if (draft === null) return [];
	noteDraft(view.scene, draft);
	return [draft];
};

/** What a line says once each of its figures is weighed. */
export const rereadFigures = (
	drafts: readonly Draft[],
	view: Weighing,
): readonly Draft[] => {
	const { line } = view;
	let told: readonly Draft[] = drafts;
	for (const [at, token] of line.tokens.entries()) {
		const quantity = quantityOf(token);
		if (quantity === null || !isFigure(line, at)) continue;
		const figure = figureAt(view, at, quantity);
		const own = drafts.filter((draft) => draft.at === at);
		const [first] = own;
		if (first === undefined) told = [...told, ...consider(figure, view)];
		else {
			const better = reconsider(own, first, figure, view);
			if (better !== own)
				told = [...told.filter((draft) => !own.includes(draft)), ...better];
		}
	}
	return told;
};
