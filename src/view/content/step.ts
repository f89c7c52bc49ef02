import type { Quantity } from "../../extract/claim.ts";
import type { Milestone, Setback, Tranche } from "../../ledger/statement.ts";
import { fill } from "../../wording/template.ts";
import { wordWindow } from "../../wording/window.ts";
import type { Tone } from "../line.ts";
import type { Scene } from "../scene.ts";

/** How far one step of a plan is. */
export type StepState = Readonly<{
	/** Share of the step's capacity that runs, 0 to 1. */
	online: number;
	words: string;
	tone: Tone;
}>;

const numberOf = (quantity: Quantity | undefined): number =>
	quantity?.low ?? quantity?.high ?? 0;

/** How much of the step `number` is covered when steps are filled one after the other. */
const shareOf = (
	reached: Quantity | undefined,
	each: Quantity | undefined,
	number: number,
): number => {
	const size = numberOf(each);
	if (size <= 0) return 0;
	return Math.max(0, Math.min(1, numberOf(reached) / size - (number - 1)));
};

/** The dates of a plan belong to its first and its last step. */
export const milestoneOfStep = (
	{ milestones, steps }: Tranche,
	number: number,
): Milestone | undefined => {
	const find = (qualifier: Milestone["qualifier"]) =>
		milestones.find((milestone) => milestone.qualifier === qualifier);
	if (number === 1) return find("first-capacity");
	return number === steps ? find("full-capacity") : undefined;
};

const dueOf = (milestone: Milestone, { words, locale }: Scene): string => {
	const window = wordWindow(
		{
			...(milestone.from && { from: milestone.from }),
			...(milestone.to && { to: milestone.to }),
		},
		locale,
	);
	const { step } = words.board;
	return fill(milestone.state === "missed" ? step.late : step.due, { window });
};

/** A deal that goes on smaller does not tell which of its steps go. */
const setbackWord = ({ status }: Setback, { words }: Scene): string =>
	status === "scaled-back"
		? words.outlooks["in-doubt"]
		: words.qualifiers[status];

/** What is planned of a step of which nothing runs whole. */
const plannedState = (
	milestone: Milestone | undefined,
	online: number,
	scene: Scene,
): StepState =>
	milestone && (milestone.from ?? milestone.to)
		? {
				online,
				words: dueOf(milestone, scene),
				tone: milestone.state === "missed" ? "bad" : "warn",
			}
		: { online, words: scene.words.board.step.planned, tone: "dim" };

/** What has befallen the deal takes the place of what was planned; while it is in doubt, the doubt stands beside that. */
const underSetback = (
	planned: StepState,
	{ setback }: Tranche,
	scene: Scene,
): StepState => {
	if (!setback) return planned;
	const words = setback.inDoubt
		? fill(scene.words.doubted.status, { status: planned.words })
		: setbackWord(setback, scene);
	return { ...planned, words, tone: setback.inDoubt ? planned.tone : "dim" };
};

/** What is told of step `number`, counted from 1. */
export const stepState = (
	tranche: Tranche,
	number: number,
	scene: Scene,
): StepState => {
	const { step } = scene.words.board;
	const online = shareOf(tranche.online, tranche.step, number);
	const released = shareOf(tranche.released, tranche.each, number);
	const milestone = milestoneOfStep(tranche, number);
	if (online >= 1 || milestone?.state === "met")
		return { online: 1, words: step.online, tone: "good" };
	if (online > 0) {
		const share = Math.round(online * 100);
		return { online, words: fill(step.partly, { share }), tone: "good" };
	}
	if (released >= 1) return { online, words: step.released, tone: "good" };
	return underSetback(plannedState(milestone, online, scene), tranche, scene);
};
