import stringWidth from "string-width";

const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });
const printableAscii = /^[ -~]*$/;
const ellipsis = "…";

/** Columns that a terminal gives the text: 英伟达 has six. */
export const widthOf = (text: string): number =>
	printableAscii.test(text) ? text.length : stringWidth(text);

/** What a reader sees as single characters; one that a terminal draws is never cut in two. */
export const graphemesOf = (text: string): readonly string[] =>
	printableAscii.test(text)
		? text.split("")
		: Array.from(segmenter.segment(text), ({ segment }) => segment);

/** The longest beginning that has at most `width` columns. */
const beginning = (text: string, width: number): string => {
	if (printableAscii.test(text)) return text.slice(0, width);
	let end = 0;
	let columns = 0;
	// The segmenter is lazy: a long text costs no more than the part that fits.
	for (const { segment } of segmenter.segment(text)) {
		columns += widthOf(segment);
		if (columns > width) break;
		end += segment.length;
	}
	return text.slice(0, end);
};

/** At most `width` columns; an ellipsis tells that something is cut off. */
export const truncate = (text: string, width: number): string => {
	if (width <= 0) return "";
	// No text has more columns than twice its code units, and most have no more than one each.
	if (text.length * 2 <= width || widthOf(text) <= width) return text;
	return beginning(text, width - 1) + ellipsis;
};

/** Exactly `width` columns: cut or padded; a wide character that would stick out leaves a space. */
export const fitted = (
	text: string,
	width: number,
	align: "left" | "right" = "left",
): string => {
	const shown = truncate(text, width);
	const gap = " ".repeat(Math.max(0, width - widthOf(shown)));
	return align === "left" ? shown + gap : gap + shown;
};
