import { graphemesOf, widthOf } from "./width.ts";

/** A run that must not be broken if it fits a line, with the space that follows it. */
type Chunk = Readonly<{ text: string; width: number }>;

/** Spaces, single Chinese characters, runs of punctuation, and runs of anything else. */
const pieces =
	/\s+|\p{Script=Han}|[\p{Ps}\p{Pi}]+|[^\P{P}\p{Ps}\p{Pi}]+|[^\s\p{Script=Han}\p{P}]+/gu;

/** Closing marks that must not begin a line, opening ones that must not end it. */
const sticksLeft = /^[\p{Pe}\p{Pf}\p{Po}…—–%‰]+$/u;
const sticksRight = /[\p{Ps}\p{Pi}]$/u;
const isHan = /\p{Script=Han}/u;

/** "≈ $170B", "5–10 M" and "3.93 %" are read as one: a number keeps its sign and its unit. */
const signBefore = /[≈≥≤] $/u;
const [numberBefore, unit] = [/\d $/u, /^(?:%|[A-Z]{1,2})$/u];

const isOneFigure = (before: string, segment: string): boolean =>
	signBefore.test(before) || (numberBefore.test(before) && unit.test(segment));

const sticks = (before: string, segment: string): boolean =>
	before !== "" &&
	(sticksLeft.test(segment) ||
		sticksRight.test(before) ||
		isOneFigure(before, segment) ||
		(!isHan.test(segment) && !isHan.test(before) && !/\s$/.test(before)));

const chunksOf = (text: string): readonly Chunk[] => {
	const chunks: string[] = [];
	for (const [segment] of text.matchAll(pieces)) {
		const last = chunks.at(-1);
		if (last !== undefined && (/^\s+$/.test(segment) || sticks(last, segment)))
			chunks[chunks.length - 1] = last + segment;
		else chunks.push(segment);
	}
	return chunks.map((chunk) => ({ text: chunk, width: widthOf(chunk) }));
};

/** A run longer than a line, broken where the line ends. */
const broken = (text: string, width: number): readonly string[] => {
	const lines: string[] = [""];
	let room = width;
	for (const grapheme of graphemesOf(text)) {
		const columns = widthOf(grapheme);
		if (columns > room) {
			lines.push("");
			room = width;
		}
		lines[lines.length - 1] += grapheme;
		room -= columns;
	}
	return lines;
};

/**
 * Lines of at most `width` columns: broken between words, between Chinese characters, and inside a
 * run only where it is longer than a line. No line for an empty text. At least two columns are taken
 * as given, the width of one Chinese character.
 */
export const wrap = (text: string, width: number): readonly string[] => {
	const columns = Math.max(2, width);
	const lines: string[] = [];
	let line = "";
	let used = 0;
	for (const chunk of chunksOf(text.trim())) {
		const bare = chunk.text.trimEnd();
		if (used + widthOf(bare) <= columns) {
			line += chunk.text;
			used += chunk.width;
			continue;
		}
		if (line !== "") lines.push(line.trimEnd());
		const parts = broken(chunk.text.trimEnd(), columns);
		lines.push(...parts.slice(0, -1));
		const space = chunk.text.slice(bare.length);
		line = (parts.at(-1) ?? "") + space;
		used = widthOf(line);
	}
	if (line.trimEnd() !== "") lines.push(line.trimEnd());
	return lines;
};
