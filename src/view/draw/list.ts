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
	/** Whether the row is one that nobody has looked at: it takes a column of its own in lists that tell so. */
	isNew: boolean;
}>;

/** Columns before a row of a list that tells what is new: the marker's, and that of `●`, which the marker must not cover. */
export const newsWidth = 2;

/** Puts the marker before a row's first line: `▸` and one tone where its panel has the focus, bold where not; then `●` where it is new. */
export const marked = (
	line: Line,
	isSelected: boolean,
	isFocused: boolean,
	{ isFirst = true, isNew }: Marks = {},
): Line => {
	const marker = isSelected && isFocused && isFirst ? selectedMark : " ";
	const news =
		isNew === undefined
			? []
			: [span(isNew ? signs.unseen : " ", isNew ? "accent" : "plain")];
	const whole = [span(marker), ...news, ...line];
	return isSelected ? inTone(whole, isFocused ? "selected" : "strong") : whole;
};
