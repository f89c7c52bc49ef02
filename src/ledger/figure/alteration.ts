import type { Piece } from "../piece.ts";
import { type Reading, readAt } from "../reading.ts";
import type { Slot } from "../slot.ts";
import { statedNumber } from "./agreement.ts";
import { few } from "./backing.ts";
import { type Figure, nameOfFigure } from "./figure.ts";
import { isKnown } from "./known.ts";
import { firstTelling, tellingsBefore } from "./span.ts";

/**
 * A figure that an article put in the place of another when it was altered, when that was first seen, and in how many earlier
 * versions the article told it: who corrects a figure and takes that back may correct it again.
 */
export type Alteration = Readonly<{
	from: Figure;
	to: Figure;
	at: number;
	turn: number;
}>;

/** What the version before an article's told instead, where nobody tells that any more. */
const toldBefore = (
	{ before, known }: Piece,
	slot: Slot,
	{ figures }: Reading,
): Figure | undefined =>
	before === null
		? undefined
		: readAt(slot, known - 1).figures.find(
				(figure) =>
					!figure.denied &&
					figure.backing.has(before) &&
					!isKnown(figures, figure),
			);

const numberOf = ({ cells: [cell] }: Figure): number =>
	cell?.stated.value === undefined ? 0 : statedNumber(cell.stated.value);

const distance = ({ from, to }: Alteration): number =>
	Math.abs(Math.log(numberOf(to) / numberOf(from)));

/** Of several figures that an altered article tells instead of one, the nearest to it. */
const nearest = (alterations: readonly Alteration[]): Alteration[] =>
	[
		...Map.groupBy(alterations, ({ from }) => nameOfFigure(from)).values(),
	].flatMap((those) =>
		those.toSorted((a, b) => distance(a) - distance(b)).slice(0, 1),
	);

/** The figures of which an outlet has made others by altering its article: who reads the page now finds no word of the first. */
export const alterationsIn = (slot: Slot, reading: Reading): Alteration[] =>
	nearest(allIn(slot, reading));

const allIn = (slot: Slot, reading: Reading): Alteration[] =>
	reading.figures
		.filter(({ denied }) => !denied)
		.flatMap((to): Alteration[] => {
			const [altered] = to.backing.supports
				.slice(0, few)
				.map(({ piece }) => firstTelling(to, piece))
				.filter(({ before }) => before !== null)
				.sort((a, b) => a.known - b.known);
			if (altered === undefined) return [];
			const from = toldBefore(altered, slot, reading);
			const turn = tellingsBefore(to, altered);
			return from === undefined ? [] : [{ from, to, at: altered.known, turn }];
		});
