import type { Step } from "./course.ts";
import { isoOf } from "./day.ts";
import { areBarelyTold } from "./doubt.ts";
import type { Figure } from "./figure.ts";
import { storyOf } from "./piece.ts";
import type { Reading } from "./reading.ts";
import { sideOf, sidesOfCourse } from "./side.ts";
import type { Slot } from "./slot.ts";
import type { Setback } from "./statement.ts";
import { isAdverse, isUnsigned, setbackTold, statusOf } from "./status.ts";
import { tellingsSince } from "./telling.ts";
import { countTogether } from "./together.ts";

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

/** What has befallen a deal, where the last that its course tells is that it is off, on hold or scaled back. */
export const setbackOf = (
	course: readonly Step[],
	readings: readonly Reading[],
	slot: Slot,
): Setback | null => {
	const last = course.at(-1);
	const status = last && setbackTold(last.figure);
	if (!last || !status) return null;
	const figures = readings.flatMap((reading) => reading.figures);
	const holding = figures.filter(
		(figure) => !figure.denied && statusOf(figure) === status,
	);
	const denials = figures.filter(({ denied }) => denied);
	return {
		status,
		since: isoOf(last.at),
		stories: countTogether(holding.map(({ backing }) => backing)).stories,
		against: storiesAgainst(figures, holding, last.at),
		...(areBarelyTold(holding, slot.matter) ? { inDoubt: true } : {}),
		sides: [
			...sidesOfCourse(course, slot),
			...denials.map((figure) => sideOf(figure, slot)),
		],
	};
};
