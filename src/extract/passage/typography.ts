import type { MappedText } from "../../text/sink.ts";
import type { Range } from "./body.ts";
import { cutOut } from "./cut.ts";

/** Where Chinese characters and foreign letters or digits meet, with a space between or without. */
const seams =
	/(?<=[\u4e00-\u9fff]) ?(?=[A-Za-z0-9$€£])|(?<=[A-Za-z0-9%]) ?(?=[\u4e00-\u9fff])/g;

/** How many times as often a text that sets such spaces has one than none. */
const mostly = 2;

const isSpaced = (text: string): boolean => {
	let spaced = 0;
	let glued = 0;
	for (const [seam] of text.matchAll(seams))
		if (seam === "") glued += 1;
		else spaced += 1;
	return spaced > mostly * glued;
};

/** The spaces of that sort in [from, to), if the text there sets them. */
const spacesIn = (text: string, from: number, to: number): readonly Range[] => {
	const part = text.slice(from, to);
	if (!isSpaced(part)) return [];
	return Array.from(part.matchAll(seams)).flatMap(({ 0: seam, index }) =>
		seam === "" ? [] : [{ from: from + index, to: from + index + 1 }],
	);
};

/**
 * Without the spaces that some publishers set around foreign words and figures, 投资 OpenAI 100 亿美元: they part nothing there.
 * Elsewhere, and in headlines above all, a space stands for a comma, and stays.
 * @param titleEnd where the body begins
 */
export const withoutTypographicSpaces = (
	mapped: MappedText,
	titleEnd: number,
): MappedText => {
	const { text } = mapped;
	return cutOut(mapped, [
		...spacesIn(text, 0, titleEnd),
		...spacesIn(text, titleEnd, text.length),
	]);
};
