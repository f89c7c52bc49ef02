import { inTone, type Line, span } from "../line.ts";
import { selectedMark, signs } from "../signs.ts";

/** First of `height` rows that shows the selected one: it stays in the middle where it can. */
export const windowOf = (
	count: number,
	selected: number,
	height: number,
): number =>
	Math.max(
		0,
		Math.min(selected - Math.floor((height - 1) / 2), count - height),
	);

/**
 * The items of different heights that fit, as first and one past the last: the selected one among them, and as
 * many before it as after it while there are such.
 */
export const itemsAround = (
	count: number,
	selected: number,
	height: number,
	heightOf: (item: number) => number,
): readonly [from: number, to: number] => {
	let [from, to] = [selected, selected + 1];
	let room = height - heightOf(selected);
	for (let isGrowing = true; isGrowing; ) {
		isGrowing = false;
		if (to < count && heightOf(to) <= room) {
			room -= heightOf(to);
			to += 1;
			isGrowing = true;
		}
		if (from > 0 && heightOf(from - 1) <= room) {
			from -= 1;
			room -= heightOf(from);
			isGrowing = true;
		}
	}
	return [from, to];
};

type Marks = Partial<{
	/** Whether it is the row's first line. */
	isFirst: boolean;
	/** Whether the row is one that nobody has looked at. */
	isNew: boolean;
}>;

/** Puts the marker before a row's first line: `▸` and one tone where its panel has the focus, bold where not; `●` before new ones. */
export const marked = (
	line: Line,
	isSelected: boolean,
	isFocused: boolean,
	{ isFirst = true, isNew = false }: Marks = {},
): Line => {
	const news = isNew ? signs.unseen : " ";
	if (!isSelected) return [span(news, isNew ? "accent" : "plain"), ...line];
	const marker = isFocused && isFirst ? selectedMark : news;
	return inTone([span(marker), ...line], isFocused ? "selected" : "strong");
};
