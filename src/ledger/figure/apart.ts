import type { Piece } from "../piece.ts";
import { type Cell, type Slot, statersOf } from "../slot.ts";
import { statedNumber } from "./agreement.ts";

/** Whether two cells are told apart, however near their numbers. */
export type Apart = (a: Cell, b: Cell) => boolean;

const never: Apart = () => false;

const numberOf = ({ stated: { value } }: Cell): number | null =>
	value === undefined ? null : statedNumber(value);

/**
 * What is told apart in a slot: who writes "not 80 but 75" means neither by the other, though 75 is 80 in round figures. What an
 * article denies stands so for all who tell that number.
 */
export const apartIn = (
	slot: Slot,
	cells: readonly Cell[],
	isLive: (piece: Piece) => boolean,
): Apart => {
	const denials = cells.filter(({ stated }) => stated.denied);
	if (slot.pairs === null || denials.length === 0) return never;
	const sayOne = (a: Cell, b: Cell): boolean => {
		const [x, y] = [numberOf(a), numberOf(b)];
		return x === null || y === null || x === y;
	};
	const isContrast = (asserted: Cell, denial: Cell): boolean =>
		!sayOne(asserted, denial) && statersOf(slot, asserted, denial).some(isLive);
	const isNotMeant = (asserted: Cell, other: Cell): boolean =>
		denials.some(
			(denial) =>
				(denial === other || sayOne(denial, other)) &&
				isContrast(asserted, denial),
		);
	return (a, b) => {
		if (a.stated.denied && b.stated.denied) return false;
		if (sayOne(a, b)) return false;
		return (
			(!a.stated.denied && isNotMeant(a, b)) ||
			(!b.stated.denied && isNotMeant(b, a))
		);
	};
};
