import { dayLength } from "../day.ts";
import type { Figure } from "../figure/figure.ts";
import type { Evidence, Milestone, Outlook, Setback } from "../statement.ts";
import type { Step } from "../status/course.ts";
import { isAdverse, isSigned, isUnsigned, statusOf } from "../status/status.ts";

/** What decides how a plan stands. */
export type Signals = Readonly<{
	/** How its deal has come to stand, and what has befallen it. */
	course: readonly Step[];
	/** When the plan became known. */
	start: number;
	setback: Setback | null;
	/** Denials of the plan's money. */
	denials: readonly Figure[];
	milestones: readonly Milestone[];
	/** The figure that shows all capacity running. */
	done: Figure | null;
}>;

/** For so long after a plan was announced its papers may be open, and that they are says nothing against it. */
const opening = 60 * dayLength;

/** Whether a step is news against the plan: nothing signed is where something was, or where it is told only long after the start. */
const isDoubt = (step: Step, { course, start }: Signals): boolean => {
	const { figure, at } = step;
	if (!isUnsigned(figure)) return isAdverse(figure);
	const before = course.slice(0, course.indexOf(step));
	return before.some(({ figure }) => isSigned(figure)) || at - start >= opening;
};

/** How many of a figure's quotes are shown as the reason. */
const quotesEach = 3;
const quotesOf = (figures: Iterable<Figure>): Evidence[] =>
	[...figures].flatMap(({ backing }) =>
		backing.supports.slice(-quotesEach).map(({ evidence }) => evidence),
	);

/** What is now said to come only after the window has closed, the one that was planned. */
const delaysOf = (milestones: readonly Milestone[]): Evidence[] =>
	milestones
		.filter(({ state }) => state !== "met")
		.flatMap(({ planned, sides, ...window }) => {
			const { to } = planned ?? window;
			return sides
				.filter(
					({ denied, when }) =>
						!denied &&
						to !== undefined &&
						when?.from !== undefined &&
						when.from > to,
				)
				.flatMap(({ evidence }) => evidence.slice(-quotesEach));
		});

type Verdict = Readonly<{ outlook: Outlook; why: readonly Evidence[] }>;

/** How a plan stands, with the quotes that decide it. What is done counts before what is said, and what is said before the calendar's silence. */
export const outlookOf = (signals: Signals): Verdict => {
	const { course, setback, denials, milestones, done } = signals;
	const last = course.at(-1);
	const latest = last?.figure;
	const statuses = course.map(({ figure }) => figure);
	const holding = statuses.findLast(
		(figure) => statusOf(figure) === setback?.status,
	);
	const doubts = new Set([
		...(holding === undefined ? [] : [holding]),
		...(last !== undefined && isDoubt(last, signals) ? [last.figure] : []),
		...denials,
	]);
	if (done !== null) return { outlook: "met", why: quotesOf([done]) };
	if (setback?.status === "cancelled" && !setback.inDoubt)
		return { outlook: "cancelled", why: quotesOf(doubts) };
	const missed = milestones.filter(({ state }) => state === "missed");
	if (missed.length > 0) {
		const told = missed.flatMap(({ sides }) =>
			sides.flatMap(({ evidence }) => evidence.slice(-quotesEach)),
		);
		return { outlook: "missed", why: [...told, ...quotesOf(doubts)] };
	}
	const why = [...quotesOf(doubts), ...delaysOf(milestones)];
	if (why.length > 0) return { outlook: "in-doubt", why };
	return {
		outlook: "on-track",
		why: latest === undefined ? [] : quotesOf([latest]),
	};
};
