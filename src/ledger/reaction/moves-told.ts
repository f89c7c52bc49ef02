import { type Qualifier, qualifiersOf } from "../../extract/claim.ts";
import { type Book, figuresAbout } from "../book.ts";
import { addDays } from "../day.ts";
import { statedNumber } from "../figure/agreement.ts";
import type { Figure } from "../figure/figure.ts";

/** For so many days articles go on telling a large move, most without its day; the same figure twice in that time is rare. */
const memory = 10;

/** A share's day. */
type ShareDay = Readonly<{ subject: string; day: string }>;

/** The numbers that a figure is told by. */
export const numbersOf = ({ cells }: Figure): number[] =>
	cells.flatMap(({ stated }) => stated.value ?? []).map(statedNumber);

/** What is told of a share's day at these moments, denials included. */
export const movesOn = (
	book: Book,
	{ subject, day }: ShareDay,
	moments: readonly Qualifier[],
	at: number,
): Figure[] =>
	moments.flatMap((qualifier) => {
		const when = { from: day, to: day };
		const matter = { kind: "price-move", subject, qualifier, when } as const;
		return [...figuresAbout(book, matter, at)];
	});

/** What is told of a share's days before one that an article may still be telling of, the latest day first. */
export const movesBefore = (
	book: Book,
	{ subject, day }: ShareDay,
	at: number,
): Figure[] =>
	Array.from({ length: memory }, (_, past) => addDays(day, -1 - past)).flatMap(
		(before) =>
			movesOn(book, { subject, day: before }, qualifiersOf["price-move"], at),
	);
