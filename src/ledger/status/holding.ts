import type { Figure } from "../figure/figure.ts";
import type { Step } from "./course.ts";
import { isAdverse } from "./status.ts";

/** What holds of a deal's course. */
export type Holding = Readonly<{
	step: Step;
	/** Too few tell that step, though nothing else stands against the deal's going on. */
	inDoubt: boolean;
	/** What was told last, where too few tell it to take the step's place; `null` where the step is the last. */
	doubted: Step | null;
}>;

/** The steps at the end that all say that the deal does not go on as planned, oldest first. */
const adverseEnd = (course: readonly Step[]): readonly Step[] =>
	course.slice(course.findLastIndex(({ figure }) => !isAdverse(figure)) + 1);

/** Whether too few tell statuses at the end of a course; `before`: what had befallen the deal by then. */
export type AreDoubted = (
	statuses: readonly Figure[],
	before: readonly Figure[],
) => boolean;

/**
 * The last step of a course, but where that is in doubt the latest before it that is in none. Who says that a deal is off supports one
 * who said that it is on hold: that it does not go on as planned. What is in doubt then is only which of the two.
 */
export const holdingOf = (
	course: readonly Step[],
	areDoubted: AreDoubted,
): Holding | null => {
	const last = course.at(-1);
	if (last === undefined) return null;
	const end = adverseEnd(course);
	const statuses = end.map(({ figure }) => figure);
	const at = end.findLastIndex(
		(_, from) => !areDoubted(statuses.slice(from), statuses.slice(0, from)),
	);
	const step = end[at] ?? last;
	return {
		step,
		inDoubt: at === -1 && end.length > 0,
		doubted: step === last ? null : last,
	};
};
