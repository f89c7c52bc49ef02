import stringWidth, { type Options } from "string-width";
import { widthOf } from "./width.ts";

/** Colours and weights, which have no width. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is by its control character that a style is known
const styles = /\u001B\[[\d;]*m/g;

const isPlain = ({ ambiguousIsNarrow = true, countAnsiEscapeCodes = false }) =>
	ambiguousIsNarrow && !countAnsiEscapeCodes;

/**
 * Stands for string-width in Ink's packages, once bundled: the same columns, without what its own needs for a frame's lines
 * and takes a fifth of a first frame to make.
 * @param text a line, with its styles; columns of a terminal are counted
 */
export default (text: string, options: Options = {}): number =>
	isPlain(options)
		? widthOf(text.includes("\u001B") ? text.replace(styles, "") : text)
		: stringWidth(text, options);
