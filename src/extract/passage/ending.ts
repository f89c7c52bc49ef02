import { endMarks, lastWords } from "../../language/furniture.ts";
import { bylineStart } from "../../language/zh/furniture.ts";
import { isProse, type Line } from "./line.ts";
import { isRegionList } from "./listing.ts";
import { anyOf } from "./pattern.ts";

/** The line in which an article ends, and the offset there; past the last line where it ends with the text. */
export type Ending = Readonly<{ line: number; to: number }>;

const ends = new RegExp(anyOf(endMarks), "u");
const last = new RegExp(`${anyOf(lastWords)}$`, "u");
/** The last words are shorter than this. */
const tailLength = 40;
const byline = new RegExp(`^${bylineStart}`, "u");

/** Prose before an end mark or a list of regions, in units, from which on it ends the article and not its header. */
const enoughProse = 60;

/** Where in the line an end mark stands; `null` where there is none. */
const endMarkIn = ({ lower }: Line): number | null => {
	const found = ends.exec(lower);
	if (found !== null) return found.index;
	const tailStart = Math.max(0, lower.length - tailLength);
	const closing = last.exec(lower.slice(tailStart));
	return closing === null ? null : tailStart + closing.index;
};

/** Past the bylines with which a line begins: 文 | 某某社. */
export const bylineLength = ({ text }: Line): number =>
	byline.exec(text)?.[0].length ?? 0;

/** Where the article ends: at its end mark, at a list of regions after it, or where another byline opens another story. */
export const endingOf = (lines: readonly Line[], first: number): Ending => {
	let prose = 0;
	let writer = "";
	for (const [at, line] of lines.entries()) {
		if (at < first) continue;
		const end = endMarkIn(line);
		if (end !== null && prose + end >= enoughProse)
			return { line: at, to: line.from + end };
		const opening = line.text.slice(0, bylineLength(line));
		const isOther = writer !== "" && opening !== "" && opening !== writer;
		if (prose >= enoughProse && (isOther || isRegionList(line.text)))
			return { line: at, to: line.from };
		if (opening !== "") writer = opening;
		if (isProse(line)) prose += line.text.length;
	}
	return { line: lines.length, to: Number.POSITIVE_INFINITY };
};
