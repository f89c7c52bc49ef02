import { type Qualifier, qualifiersOf } from "../extract/claim.ts";
import { areEqualAsStated, statedNumber } from "./agreement.ts";
import { type Book, figuresAbout } from "./book.ts";
import { addDays } from "./day.ts";
import type { LedgerEvent } from "./event.ts";
import type { Figure } from "./figure.ts";

/** "session" is what an article tells without a moment. */
const named: readonly Qualifier[] = qualifiersOf["price-move"].filter(
	(moment) => moment !== "session",
);

/** For so many days articles go on telling a large move, most without its day; the same figure twice in that time is rare. */
export const memory = 10;
/** Percent: what counts as large. */
const large = 5;

const numbersOf = (figures: readonly Figure[]): number[] =>
	figures
		.flatMap(({ cells }) => cells.flatMap(({ stated }) => stated.value ?? []))
		.map(statedNumber);

type Move = Readonly<{ subject: string; day: string; number: number }>;

/** What was told of a share's day at these moments. */
const toldOn = (
	book: Book,
	subject: string,
	day: string,
	moments: readonly Qualifier[],
	at: number,
): Figure[] =>
	moments.flatMap((qualifier) => {
		const when = { from: day, to: day };
		const matter = { kind: "price-move", subject, qualifier, when } as const;
		return [...figuresAbout(book, matter, at)];
	});

const isOfThatDay = (book: Book, move: Move, at: number): boolean =>
	numbersOf(toldOn(book, move.subject, move.day, named, at)).some((known) =>
		areEqualAsStated(known, move.number),
	);

/** Nobody has told the day of the move: it was taken from the publication. */
const isInferred = (
	book: Book,
	{ subject, day, number }: Move,
	moment: Qualifier,
	at: number,
): boolean =>
	toldOn(book, subject, day, [moment], at)
		.filter((figure) => numbersOf([figure]).includes(number))
		.every(({ backing }) =>
			backing.supports.every((support) => support.isInferred),
		);

const isOfDaysBefore = (book: Book, move: Move, at: number): boolean =>
	Array.from({ length: memory }, (_, past) => addDays(move.day, -1 - past))
		.flatMap((day) =>
			toldOn(book, move.subject, day, qualifiersOf["price-move"], at),
		)
		.some((figure) =>
			numbersOf([figure]).some((known) => areEqualAsStated(known, move.number)),
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
