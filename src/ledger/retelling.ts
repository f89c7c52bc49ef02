import { qualifiersOf } from "../extract/claim.ts";
import { areEqualAsStated, statedNumber } from "./agreement.ts";
import { few, joinBackings } from "./backing.ts";
import { type Book, slotAbout } from "./book.ts";
import { addDays } from "./day.ts";
import type { Figure } from "./figure.ts";
import { readAt } from "./reading.ts";
import { memory } from "./retold.ts";
import type { Slot } from "./slot.ts";

/** Percent: a share seldom moves by so much, and by the same twice within days. */
const huge = 10;

/** The moves of which later articles tell again without their day. */
export type Retellings = Readonly<{
	/** Figures that tell no move of their own. */
	retold: ReadonlySet<Figure>;
	/** For a figure those that tell it again. */
	again: ReadonlyMap<Figure, readonly Figure[]>;
}>;

const numbersOf = ({ cells }: Figure): number[] =>
	cells.flatMap(({ stated }) => stated.value ?? []).map(statedNumber);

/** Nobody tells the day: it was taken from the publication. Of what many tell, somebody does. */
const isDayless = ({ denied, backing: { supports } }: Figure): boolean =>
	!denied &&
	supports.length <= few &&
	supports.every((support) => support.isInferred);

const isHuge = (figure: Figure): boolean =>
	numbersOf(figure).every((number) => Math.abs(number) >= huge);

const haveOneNumber = (a: Figure, b: Figure): boolean =>
	numbersOf(a).some((x) => numbersOf(b).some((y) => areEqualAsStated(x, y)));

const dayOf = ({ matter }: Slot): string => matter.when?.from ?? "";

/** What was told of a share's days before one, the latest day first. */
const toldBefore = (
	book: Book,
	{ matter }: Slot,
	day: string,
	at: number,
): Figure[] =>
	Array.from({ length: memory }, (_, past) => addDays(day, -1 - past))
		.flatMap((from) =>
			qualifiersOf["price-move"].flatMap(
				(qualifier) =>
					slotAbout(book, {
						kind: "price-move",
						subject: matter.subject,
						qualifier,
						when: { from, to: from },
					}) ?? [],
			),
		)
		.flatMap((slot) => readAt(slot, at).figures)
		.filter(({ denied }) => !denied);

/**
 * Which huge moves without a day are moves of days before, told again: "rose 24% on the news" in an article a week after a close of
 * +23.71% is no move of the day before that article.
 */
export const retellingsIn = (
	book: Book,
	slots: readonly Slot[],
	at: number,
): Retellings => {
	const rootOf = new Map<Figure, Figure>();
	const dayless = slots
		.filter(({ matter }) => matter.kind === "price-move")
		.flatMap((slot) =>
			readAt(slot, at)
				.figures.filter((figure) => isHuge(figure) && isDayless(figure))
				.map((figure) => ({ slot, figure, day: dayOf(slot) })),
		)
		.sort((a, b) => (a.day < b.day ? -1 : 1));
	for (const { slot, figure, day } of dayless) {
		const known = toldBefore(book, slot, day, at).find((other) =>
			haveOneNumber(other, figure),
		);
		if (known !== undefined) rootOf.set(figure, rootOf.get(known) ?? known);
	}
	const pairs = [...rootOf];
	return {
		retold: new Set(rootOf.keys()),
		again: new Map(
			[...Map.groupBy(pairs, ([, root]) => root)].map(([root, those]) => [
				root,
				those.map(([figure]) => figure),
			]),
		),
	};
};

/** A figure with what tells it again counted to it, in its own words. */
export const withRetellings = (
	figure: Figure,
	{ again }: Retellings,
): Figure => {
	const others = again.get(figure);
	if (others === undefined) return figure;
	const backing = joinBackings([figure, ...others].map((each) => each.backing));
	return { ...figure, backing, shown: null };
};
