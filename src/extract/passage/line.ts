import { opensAsPoint } from "../../language/bullet.ts";

/** A line of scrubbed text without the room at its ends, and the same in lower case. */
export type Line = Readonly<{
	from: number;
	to: number;
	text: string;
	lower: string;
}>;

/** Lower case, unit for unit: the few capitals that would become longer stay. */
const lowerOf = (text: string): string => {
	const lower = text.toLowerCase();
	return lower.length === text.length
		? lower
		: text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
};

/** The lines of the text at hand: asked for by who looks for tables, then by who looks for the body. */
let last: Readonly<{ text: string; lines: readonly Line[] }> = {
	text: "",
	lines: [],
};

/** The lines that hold anything, in order. */
export const linesOf = (text: string): readonly Line[] => {
	if (last.text !== text) last = { text, lines: cutLines(text) };
	return last.lines;
};

const cutLines = (text: string): readonly Line[] => {
	const lines: Line[] = [];
	const allLower = lowerOf(text);
	for (let from = 0; from <= text.length; ) {
		const found = text.indexOf("\n", from);
		const to = found < 0 ? text.length : found;
		const whole = text.slice(from, to);
		const trimmed = whole.trim();
		if (trimmed !== "") {
			const start = from + whole.indexOf(trimmed);
			const end = start + trimmed.length;
			lines.push({
				from: start,
				to: end,
				text: trimmed,
				lower: allLower.slice(start, end),
			});
		}
		from = to + 1;
	}
	return lines;
};

const sentenceEnd = /[。!?….;:][”"'’」』)\]】]*$/;
const innerEnd = /[。!?]|[a-z)%"”]\. [A-Z“"]/;
const han = /\p{Script=Han}/u;

/** Whether a line is Chinese, told by its beginning. */
export const hasHan = ({ text }: Line): boolean => han.test(text.slice(0, 60));

/** Whether a line is of one or more sentences, which furniture seldom is; the shortest sentences are left open. */
export const isProse = (line: Line): boolean => {
	const { text } = line;
	const enough = hasHan(line) ? 14 : 40;
	if (text.length < enough) return false;
	return (
		sentenceEnd.test(text.slice(-6)) ||
		text.length > 8 * enough ||
		innerEnd.test(text.slice(0, 600))
	);
};

/** Whether a line is a point of a list; points belong to the body. */
export const isBullet = ({ text }: Line): boolean => opensAsPoint(text);
