import stringWidth from "string-width";
import { LateSegmenter } from "./late-segmenter.ts";

const segmenter = new LateSegmenter(undefined, { granularity: "grapheme" });

const printableAscii = /^[ -~]*$/;
const ellipsis = "…";

/** Characters that stand alone, never joining a neighbour, with their columns. All others are left to the segmenter. */
const aloneRanges = [
	[0x20, 0x7e, 1],
	[0xa1, 0xac, 1],
	[0xae, 0xff, 1],
	// Dashes, quotes, bullets and the ellipsis.
	[0x2010, 0x2027, 1],
	[0x2030, 0x203b, 1],
	[0x20a0, 0x20bf, 1],
	// Arrows and signs of mathematics.
	[0x2190, 0x22ff, 1],
	// The sign of the Enter key.
	[0x23ce, 0x23ce, 1],
	// Frames, blocks and most shapes.
	[0x2500, 0x25fc, 1],
	[0x2713, 0x2713, 1],
	[0x2717, 0x2717, 1],
	// Chinese punctuation, characters and full-width forms; not the tone marks of 302A–302F.
	[0x3000, 0x3029, 2],
	[0x4e00, 0x9fff, 2],
	[0xff01, 0xff60, 2],
] as const;

const alone = new Uint8Array(0x1_0000);
for (const [from, to, columns] of aloneRanges)
	alone.fill(columns, from, to + 1);

/** −1 where a character may join its neighbours. */
const widthOfAlone = (text: string): number => {
	let width = 0;
	for (let at = 0; at < text.length; at += 1) {
		const columns = alone[text.charCodeAt(at)] ?? 0;
		if (columns === 0) return -1;
		width += columns;
	}
	return width;
};

/** Columns that a terminal gives the text: 英伟达 has six. */
export const widthOf = (text: string): number => {
	if (printableAscii.test(text)) return text.length;
	const width = widthOfAlone(text);
	return width < 0 ? stringWidth(text) : width;
};

/** What a reader sees as single characters; one that a terminal draws is never cut in two. */
export const graphemesOf = (text: string): readonly string[] =>
	widthOfAlone(text) >= 0
		? text.split("")
		: Array.from(segmenter.segment(text), ({ segment }) => segment);

/** Where the longest beginning ends that has at most `width` columns. */
const endWithin = (text: string, width: number): number => {
	let end = 0;
	let columns = 0;
	while (end < text.length) {
		const next = alone[text.charCodeAt(end)] ?? 0;
		// From here on the next character may join: the segmenter is slow, but lazy.
		if (next === 0) return endBySegments(text, width);
		columns += next;
		if (columns > width) break;
		end += 1;
	}
	return end;
};

const endBySegments = (text: string, width: number): number => {
	let end = 0;
	let columns = 0;
	for (const { segment } of segmenter.segment(text)) {
		columns += widthOf(segment);
		if (columns > width) break;
		end += segment.length;
	}
	return end;
};

/** No text is measured further than this many code units for each column that it may have. */
const unitsPerColumn = 32;

/** At most `width` columns; an ellipsis tells that something is cut off. */
export const truncate = (text: string, width: number): string => {
	if (width <= 0) return "";
	const isLong = text.length > width * unitsPerColumn;
	if (!isLong && widthOf(text) <= width) return text;
	return text.slice(0, endWithin(text, width - 1)) + ellipsis;
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
