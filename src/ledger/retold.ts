import type { Qualifier } from "../extract/claim.ts";
import { areEqualAsStated, statedNumber } from "./agreement.ts";
import { type Book, figuresAbout } from "./book.ts";
import type { LedgerEvent } from "./event.ts";

/** Moments of a trading day that have a name; "session" is what an article tells without one. */
const named: readonly Qualifier[] = [
	"premarket",
	"close",
	"high",
	"low",
	"after-hours",
];

/** Whether an event tells a share's move of no named moment that is known already: later articles say "rose 36%" of the close. */
export const isRetold = (
	book: Book,
	{ name, kind, subject, qualifier, day, sides }: LedgerEvent,
	at: number,
): boolean => {
	const [value] = sides.flatMap((side) => side.value ?? []);
	if (name !== "reaction.reported" || kind !== "price-move") return false;
	if (qualifier !== "session" || !day || !value) return false;
	const when = { from: day, to: day };
	return named
		.flatMap((moment) =>
			figuresAbout(book, { kind, subject, qualifier: moment, when }, at),
		)
		.flatMap(({ cells }) => cells.flatMap(({ stated }) => stated.value ?? []))
		.some((known) =>
			areEqualAsStated(statedNumber(known), statedNumber(value)),
		);
};
