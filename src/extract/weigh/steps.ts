import type { Window } from "../claim.ts";
import type { WindowMention } from "../mention.ts";
import { isAsserted } from "../refine/question.ts";
import type { Draft } from "../rule/draft.ts";
import type { Line } from "../rule/line.ts";
import { windowOf } from "../rule/pick.ts";
import { symbolsOf } from "../rule/symbol.ts";
import { type Meaning, meaningNamed, nameOfMeaning } from "./meaning.ts";
import { likeliestParties } from "./party/likeliest.ts";
import type { Look } from "./see.ts";
import { lookAtStep, lookAtTime, type Time } from "./step.ts";
import type { View, Weighing } from "./view.ts";
import { weighedRule } from "./weighed.ts";

/** How likely a step that no rule has read must be, step and parties together. */
const likely = 0.5;
/** How likely it must be that a rule took one step for another, or nothing for one. */
const surely = 0.75;

/** Whether a claim is due in the window of a mention, or in a part of it: "from", "by". */
export const isDueIn = (
	when: Window | undefined,
	{ from, to }: Window,
): boolean => {
	if (when === undefined) return false;
	const isWithin =
		(when.from === undefined || when.from === from) &&
		(when.to === undefined || when.to === to);
	return isWithin && (when.from !== undefined || when.to !== undefined);
};

export const timeAt = (
	{ line, lang, scene }: View,
	at: number,
	window: WindowMention,
): Time => ({ line, at, window, published: scene.published, lang });

/** All that is seen of a time, what rules make of it included. */
export const lookAtWhole =
	(time: Time, draft: Draft | undefined): Look =>
	(see, seeCode) => {
		lookAtTime(time)(see, seeCode);
		lookAtStep(draft, time.lang)(see, seeCode);
	};

/** Whether anything can be due in it: no duration, no fiscal year, nothing past. */
export const canBeDue = (
	{ sort, when }: WindowMention,
	published: string,
): boolean =>
	sort !== "duration" &&
	sort !== "fiscal" &&
	(when.to === undefined || when.to >= published);

const systems = new RegExp(
	`[GEFC${symbolsOf("online", "deploy", "complete", "running", "start", "system", "site", "chip", "project", "all", "step", "done")}]`,
);

/** Of anything that may start to run. */
export const speaksOfSystems = ({ symbols }: Line): boolean =>
	systems.test(symbols);

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
	if (!isAsserted(draft)) return null;
	const parties = likeliestParties(draft, view);
	if (parties === null || likelihood * parties.likelihood < likely) return null;
	return { ...draft, subject: parties.subject, object: parties.object };
};

const rereadStep = (
	time: Time,
	own: Draft | undefined,
	view: Weighing,
): Draft | null => {
	const { answer, likelihood } = view.weights.meanings.window.judge(
		lookAtWhole(time, own),
	);
	const meaning = meaningNamed(answer);
	if (own === undefined)
		return meaning === null || likelihood < likely
			? null
			: draftOf(time, meaning, likelihood, view);
	if (answer === nameOfMeaning(own) || likelihood < surely) return own;
	return meaning === null
		? null
		: { ...own, ...meaning, rule: `${own.rule}+weighed` };
};

/** What a line says once each of its times is weighed: what is due then, if anything. */
export const rereadSteps = (
	drafts: readonly Draft[],
	view: Weighing,
): readonly Draft[] => {
	const { line, scene } = view;
	if (!line.symbols.includes("W") || !speaksOfSystems(line)) return drafts;
	let told = drafts;
	for (const [at, token] of line.tokens.entries()) {
		const window = windowOf(token);
		if (window === null || !canBeDue(window, scene.published)) continue;
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
