import { inTone, type Line, span } from "../line.ts";

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

/** Puts the marker before a row's first line: `▸` and one tone where its panel has the focus, bold where not. */
export const marked = (
	line: Line,
	isSelected: boolean,
	isFocused: boolean,
	isFirst = true,
): Line => {
	if (!isSelected) return [span(" "), ...line];
	const marker = isFocused && isFirst ? "▸" : " ";
	return inTone([span(marker), ...line], isFocused ? "selected" : "strong");
};
