import { type Qualifier, qualifiersOf } from "../../extract/claim.ts";
import type { Book } from "../book.ts";
import type { LedgerEvent } from "../event.ts";
import { areEqualAsStated, statedNumber } from "../figure/agreement.ts";
import type { Figure } from "../figure/figure.ts";
import { movesBefore, movesOn, numbersOf } from "./moves-told.ts";

/** "session" is what an article tells without a moment. */
const named: readonly Qualifier[] = qualifiersOf["price-move"].filter(
	(moment) => moment !== "session",
);

/** Percent: what counts as large. */
const large = 5;

type Move = Readonly<{ subject: string; day: string; number: number }>;

const tellsNumber = (figure: Figure, number: number): boolean =>
	numbersOf(figure).some((known) => areEqualAsStated(known, number));

const isOfThatDay = (book: Book, move: Move, at: number): boolean =>
	movesOn(book, move, named, at).some((figure) =>
		tellsNumber(figure, move.number),
	);

/** Nobody has told the day of the move: it was taken from the publication. */
const isInferred = (
	book: Book,
	move: Move,
	moment: Qualifier,
	at: number,
): boolean =>
	movesOn(book, move, [moment], at)
		.filter((figure) => numbersOf(figure).includes(move.number))
		.every(({ backing }) =>
			backing.supports.every((support) => support.isInferred),
		);

const isOfDaysBefore = (book: Book, move: Move, at: number): boolean =>
	movesBefore(book, move, at).some((figure) =>
		tellsNumber(figure, move.number),
	);

/**
 * Whether an event tells a share's move that is known already: later articles say "rose 36%" of the close, and "which had
 * risen 24%" of last week.
 */
export const isRetold = (
	book: Book,
	{ name, kind, subject, qualifier, day, sides }: LedgerEvent,
	at: number,
): boolean => {
	const [value] = sides.flatMap((side) => side.value ?? []);
	if (name !== "reaction.reported" || kind !== "price-move") return false;
	if (!qualifier || !day || !value) return false;
	const move: Move = { subject, day, number: statedNumber(value) };
	if (qualifier === "session" && isOfThatDay(book, move, at)) return true;
	return (
		Math.abs(move.number) >= large &&
		isInferred(book, move, qualifier, at) &&
		isOfDaysBefore(book, move, at)
	);
};
