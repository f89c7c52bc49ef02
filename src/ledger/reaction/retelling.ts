import type { Book } from "../book.ts";
import { areEqualAsStated } from "../figure/agreement.ts";
import { few, joinBackings } from "../figure/backing.ts";
import type { Figure } from "../figure/figure.ts";
import { readAt } from "../reading.ts";
import type { Slot } from "../slot.ts";
import { movesBefore, numbersOf } from "./moves-told.ts";

/** Percent: a share seldom moves by so much, and by the same twice within days. */
const huge = 10;

/** The moves that later articles tell again without their day. */
export type Retellings = Readonly<{
	/** Figures that tell no move of their own. */
	retold: ReadonlySet<Figure>;
	/** For a figure those that tell it again. */
	again: ReadonlyMap<Figure, readonly Figure[]>;
}>;

/** Nobody tells the day: it was taken from the publication. Of what many tell, somebody does. */
const isDayless = ({ denied, backing: { supports } }: Figure): boolean =>
	!denied &&
	supports.length <= few &&
	supports.every((support) => support.isInferred);

const isHuge = (figure: Figure): boolean =>
	numbersOf(figure).every((number) => Math.abs(number) >= huge);

const tellOneNumber = (a: Figure, b: Figure): boolean =>
	numbersOf(a).some((x) => numbersOf(b).some((y) => areEqualAsStated(x, y)));

type Dayless = Readonly<{ figure: Figure; subject: string; day: string }>;

/** The huge moves without a day, under the day that was taken for theirs, the earliest first. */
const daylessIn = (slots: readonly Slot[], at: number): readonly Dayless[] =>
	slots
		.filter(({ matter }) => matter.kind === "price-move")
		.flatMap((slot) => {
			const { subject, when } = slot.matter;
			return readAt(slot, at)
				.figures.filter((figure) => isHuge(figure) && isDayless(figure))
				.map((figure) => ({ figure, subject, day: when?.from ?? "" }));
		})
		.sort((a, b) => (a.day < b.day ? -1 : 1));

/** For each figure that tells a move again, the one that told it first. */
const rootsIn = (
	book: Book,
	slots: readonly Slot[],
	at: number,
): ReadonlyMap<Figure, Figure> => {
	const roots = new Map<Figure, Figure>();
	for (const dayless of daylessIn(slots, at)) {
		const known = movesBefore(book, dayless, at).find(
			(other) => !other.denied && tellOneNumber(other, dayless.figure),
		);
		if (known !== undefined)
			roots.set(dayless.figure, roots.get(known) ?? known);
	}
	return roots;
};

/**
 * Which huge moves without a day are moves of days before, told again: "rose 24% on the news" in an article a week after a close of
 * +23.71% is no move of the day before that article.
 */
export const retellingsIn = (
	book: Book,
	slots: readonly Slot[],
	at: number,
): Retellings => {
	const roots = rootsIn(book, slots, at);
	const byRoot = Map.groupBy(roots, ([, root]) => root);
	return {
		retold: new Set(roots.keys()),
		again: new Map(
			[...byRoot].map(([root, those]) => [
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
