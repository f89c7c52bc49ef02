import { isoOf } from "../day.ts";
import type { Cell, Slot } from "../slot.ts";
import type { Evidence, Side } from "../statement.ts";
import type { Step } from "../status/course.ts";
import type { Backing } from "./backing.ts";
import { type Figure, leadOf } from "./figure.ts";
import { spanOf } from "./span.ts";

/** Of a figure told over and over, the first tellers and the latest are shown. */
const firstTellers = 5;
const latestTellers = 25;

/** The quotes to show, gathered in one go: a large ledger asks for half a million of them. */
const quotesOf = ({ supports }: Backing): Evidence[] => {
	const quotes: Evidence[] = [];
	for (let at = 0; at < supports.length; at++) {
		if (at === firstTellers) at = Math.max(at, supports.length - latestTellers);
		const support = supports[at];
		if (support !== undefined) quotes.push(support.evidence);
	}
	return quotes;
};

/**
 * A figure as a side: as most stories put it (or as the given cell does), with the quotes in the order in which they came.
 * Made once for each change.
 */
export const sideOf = (
	figure: Figure,
	slot: Slot,
	lead: Cell = leadOf(figure),
): Side => {
	const changes = figure.cells.reduce(
		(sum, { backing }) => sum + backing.changes,
		figure.backing.changes,
	);
	const { shown } = figure;
	if (shown?.changes === changes && shown.lead === lead) return shown.side;
	const side = makeSide(figure, slot, lead);
	figure.shown = { changes, lead, side };
	return side;
};

const makeSide = (figure: Figure, slot: Slot, { stated }: Cell): Side => {
	const when =
		stated.when ??
		figure.cells.find((cell) => cell.stated.when !== undefined)?.stated.when ??
		slot.matter.when;
	const qualifier = stated.qualifier ?? slot.matter.qualifier;
	const { backing } = figure;
	const { first, last } = spanOf(figure);
	return {
		...(stated.value === undefined ? {} : { value: stated.value }),
		...(qualifier === undefined ? {} : { qualifier }),
		...(when === undefined ? {} : { when }),
		...(stated.upon === undefined ? {} : { upon: stated.upon }),
		denied: figure.denied,
		stories: backing.stories,
		outlets: backing.outlets,
		first: isoOf(first),
		last: isoOf(last),
		evidence: quotesOf(backing),
	};
};

/** The statuses of a course, each once, the one that holds in front, then the latest. */
export const sidesOfCourse = (
	course: readonly Step[],
	slot: Slot,
	holding: Step | undefined = course.at(-1),
): Side[] => {
	const latestFirst = course.map(({ figure }) => figure).reverse();
	const inFront = holding === undefined ? [] : [holding.figure];
	return [...new Set([...inFront, ...latestFirst])].map((figure) =>
		sideOf(figure, slot),
	);
};
