import type { Draft } from "../rule/draft.ts";
import { windowOf } from "../rule/line/pick.ts";
import { isNothingDue, isReplaced } from "../rule/milestone/window.ts";
import { likely, ofSomebody } from "./claim.ts";
import { type Meaning, meaningNamed, nameOfMeaning } from "./meaning.ts";
import {
	canBeDue,
	isDueIn,
	lookAtTimeRead,
	speaksOfSystems,
	type Time,
	timeAt,
} from "./step.ts";
import type { Weighing } from "./view.ts";
import { overruled, weighedRule } from "./weighed.ts";

/** How likely it must be that a rule took one step for another, or nothing for one. */
const surely = 0.75;

const draftOf = (
	{ line, window }: Time,
	meaning: NonNullable<Meaning>,
	likelihood: number,
	view: Weighing,
): Draft | null => {
	const draft: Draft = {
		...meaning,
		...{ subject: null, object: null, when: window.when },
		...{ start: window.start, end: window.end, line },
		rule: weighedRule(view, meaning),
	};
	return ofSomebody(draft, likelihood, view);
};

/** 最终协议预计年底前敲定: papers, with their time among the words that tell of them. */
const isOfPapers = ({ qualifier, start, end }: Draft, { window }: Time) =>
	qualifier === "agreement" && start <= window.start && window.end <= end;

const rereadStep = (
	time: Time,
	own: Draft | undefined,
	view: Weighing,
): Draft | null => {
	const { answer, likelihood } = view.weights.meanings.window.judge(
		lookAtTimeRead(time, own),
	);
	const meaning = meaningNamed(answer);
	if (own === undefined)
		return meaning === null || likelihood < likely
			? null
			: draftOf(time, meaning, likelihood, view);
	if (answer === nameOfMeaning(own) || likelihood < surely) return own;
	// A chip of one's own is told by words, not by its time.
	if (own.qualifier === "own-chip" || isOfPapers(own, time)) return own;
	return meaning === null ? null : { ...own, ...meaning, rule: overruled(own) };
};

/** What a line says once each of its times is weighed: what is due then, if anything. */
export const rereadSteps = (
	drafts: readonly Draft[],
	view: Weighing,
): readonly Draft[] => {
	const { line, published } = view;
	if (!line.symbols.includes("W") || !speaksOfSystems(line)) return drafts;
	let told = drafts;
	for (let at = 0; at < line.tokens.length; at += 1) {
		const window = windowOf(line.tokens[at]);
		if (window === null || !canBeDue(window, published)) continue;
		if (isNothingDue(line, at) || isReplaced(line, at)) continue;
		const own = told.find(
			({ kind, when }) => kind === "milestone" && isDueIn(when, window.when),
		);
		const better = rereadStep(timeAt(view, at, window), own, view);
		if (better === own) continue;
		told = told.filter((draft) => draft !== own);
		if (better) told = [...told, better];
	}
	return told;
};
