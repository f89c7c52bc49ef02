import { isoOf } from "../day.ts";
import type { Figure } from "../figure/figure.ts";
import { sideOf, sidesOfCourse } from "../figure/side.ts";
import { tellingsSince } from "../figure/telling.ts";
import { countTogether } from "../figure/together.ts";
import { storyOf } from "../piece.ts";
import type { Reading } from "../reading.ts";
import type { Slot } from "../slot.ts";
import type { Doubted, Setback } from "../statement.ts";
import type { Step } from "./course.ts";
import { areBarelyTold } from "./doubt.ts";
import { type AreDoubted, holdingOf } from "./holding.ts";
import { isAdverse, isUnsigned, setbackTold, statusOf } from "./status.ts";

/** That it is not so, or that the papers are in hand or signed; "nothing signed yet" and another setback say nothing against one. */
const saysOtherwise = (figure: Figure): boolean =>
	figure.denied || !(isAdverse(figure) || isUnsigned(figure));

/** Stories that began since and say otherwise without saying it too. */
const storiesAgainst = (
	figures: readonly Figure[],
	holding: readonly Figure[],
	since: number,
): number => {
	const others = figures.filter(
		(figure) => !holding.includes(figure) && saysOtherwise(figure),
	);
	const tellings = tellingsSince(others, holding, since);
	return new Set(tellings.map(({ piece }) => storyOf(piece))).size;
};

const doubtedOf = (
	step: Step | null,
	tellingOf: (status: Setback["status"]) => readonly Figure[],
): Doubted | null => {
	const status = step && setbackTold(step.figure);
	if (!step || !status) return null;
	const backings = tellingOf(status).map(({ backing }) => backing);
	const { stories } = countTogether(backings);
	return { status, since: isoOf(step.at), stories };
};

/** What has befallen a deal, where the last that its course tells is that it is off, on hold or scaled back. */
export const setbackOf = (
	course: readonly Step[],
	readings: readonly Reading[],
	slot: Slot,
	areDoubted: AreDoubted,
): Setback | null => {
	const figures = readings.flatMap((reading) => reading.figures);
	const telling = (name: string | undefined) =>
		figures.filter((figure) => !figure.denied && statusOf(figure) === name);
	const holding = holdingOf(
		course,
		(statuses, before) =>
			areBarelyTold(
				statuses.flatMap((each) => telling(statusOf(each))),
				slot.matter,
			) || areDoubted(statuses, before),
	);
	const status = holding && setbackTold(holding.step.figure);
	if (!holding || !status) return null;
	const { step, inDoubt } = holding;
	const told = telling(status);
	const doubted = doubtedOf(holding.doubted, telling);
	const rumours = doubted === null ? [] : telling(doubted.status);
	const denials = figures.filter(({ denied }) => denied);
	return {
		status,
		since: isoOf(step.at),
		stories: countTogether(told.map(({ backing }) => backing)).stories,
		against: storiesAgainst(figures, [...told, ...rumours], step.at),
		...(inDoubt ? { inDoubt } : {}),
		...(doubted === null ? {} : { doubted }),
		sides: [
			...sidesOfCourse(course, slot, step),
			...denials.map((figure) => sideOf(figure, slot)),
		],
	};
};
