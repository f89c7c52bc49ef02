import type { Span } from "../../mention.ts";
import type { Line } from "./line.ts";

/** The words of a line that a token or a mention covers. */
export const textOf = ({ text, sentence }: Line, { start, end }: Span) =>
	text.slice(start - sentence.start, end - sentence.start);

/** The sentence up to the token at `at`. */
export const textBefore = ({ text, tokens, sentence }: Line, at: number) =>
	text.slice(0, (tokens[at]?.start ?? 0) - sentence.start);

/** The sentence from the token at `at` on. */
export const textFrom = ({ text, tokens, sentence }: Line, at: number) =>
	text.slice((tokens[at]?.start ?? 0) - sentence.start);

/** The sentence from behind the token at `at`. */
export const textBehind = ({ text, tokens, sentence }: Line, at: number) =>
	text.slice((tokens[at]?.end ?? 0) - sentence.start);

/** The words of the tokens in [from, to). */
export const textBetween = (
	{ text, tokens, sentence: { start } }: Line,
	from: number,
	to: number,
): string =>
	text.slice(
		(tokens[from]?.start ?? start) - start,
		(tokens[to - 1]?.end ?? start) - start,
	);

/** All that stands between two tokens, its spaces too. */
export const textApart = (line: Line, first: number, next: number): string =>
	textBefore(line, next).slice(
		(line.tokens[first]?.end ?? 0) - line.sentence.start,
	);
