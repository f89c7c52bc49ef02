import type { MappedText } from "../../text/sink.ts";

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

/** Where in [from, to) such a space stands, if the text there sets them. */
const spacesIn = (
	text: string,
	from: number,
	to: number,
): readonly number[] => {
	const part = text.slice(from, to);
	if (!isSpaced(part)) return [];
	return Array.from(part.matchAll(seams)).flatMap(({ 0: seam, index }) =>
		seam === "" ? [] : from + index,
	);
};

/**
 * Without the spaces that some publishers set around foreign words and figures, 投资 OpenAI 100 亿美元: they part nothing there.
 * Elsewhere, and in headlines above all, a space stands for a comma, and stays.
 * @param titleEnd where the body begins
 */
export const withoutTypographicSpaces = (
	{ text, map }: MappedText,
	titleEnd: number,
): MappedText => {
	const spaces = [
		...spacesIn(text, 0, titleEnd),
		...spacesIn(text, titleEnd, text.length),
	];
	if (spaces.length === 0) return { text, map };
	const offsets = new Int32Array(map.length - spaces.length);
	const parts: string[] = [];
	let length = 0;
	let from = 0;
	for (const to of [...spaces, text.length]) {
		parts.push(text.slice(from, to));
		offsets.set(map.subarray(from, to), length);
		length += to - from;
		from = to + 1;
	}
	offsets[length] = map[text.length] ?? 0;
	return { text: parts.join(""), map: offsets };
};
