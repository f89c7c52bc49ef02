import type { Evidence } from "../../ledger/statement.ts";
import { LateSegmenter } from "../../text/late-segmenter.ts";
import { graphemesOf, truncate, widthOf } from "../../text/width.ts";
import { type KeptArticle, wholeText } from "../model.ts";
import { claimMarks } from "../signs.ts";

/** A quote with as much of its sentence as is worth showing. */
export type Context = Readonly<{
	before: string;
	quote: string;
	after: string;
}>;

/** The sentence with marks about the words in question, and where in it these are, marks included. */
export const wordContext = ({
	before,
	quote,
	after,
}: Context): Readonly<{ text: string; start: number; end: number }> => {
	const marked = claimMarks.join(quote);
	const start = before.length;
	const text = `${before}${marked}${after}`;
	return { text, start, end: start + marked.length };
};

/** Columns of the sentence that are shown on either side of the quote, where there is room. */
const usualReach = 90;
/** No sentence is sought further away, in UTF-16 units. */
const farthest = 600;

const segmenter = new LateSegmenter(undefined, { granularity: "sentence" });

/** Offsets at which the sentences of a text begin. */
const sentenceStarts = (text: string): readonly number[] =>
	Array.from(segmenter.segment(text), ({ index }) => index);

/** The last columns of a text, after an ellipsis where it is longer. */
const truncateStart = (text: string, width: number): string => {
	if (widthOf(text) <= width) return text;
	const kept: string[] = [];
	let columns = 0;
	for (const grapheme of graphemesOf(text).toReversed()) {
		columns += widthOf(grapheme);
		if (columns > width - 1) break;
		kept.push(grapheme);
	}
	// No word is cut in two.
	return `…${kept
		.toReversed()
		.join("")
		.replace(/^[\p{Script=Latin}\p{N}]+(?=[^\p{Script=Latin}\p{N}])/u, "")
		.trimStart()}`;
};

/**
 * The quote as it stands in its sentence; alone where the article is not at hand, or no longer says so in that place.
 */
export const contextOf = (
	{ quote, start, end }: Evidence,
	article: KeptArticle | null | undefined,
	reach = usualReach,
): Context => {
	const whole = article ? wholeText(article) : "";
	if (whole.slice(start, end) !== quote)
		return { before: "", quote, after: "" };
	const from = Math.max(
		whole.lastIndexOf("\n", start - 1) + 1,
		start - farthest,
	);
	const lineEnd = whole.indexOf("\n", end);
	const to = Math.min(lineEnd < 0 ? whole.length : lineEnd, end + farthest);
	const starts = sentenceStarts(whole.slice(from, to));
	const first = starts.findLast((at) => from + at <= start) ?? 0;
	const next = starts.find((at) => from + at >= end);
	const last = next === undefined ? to : from + next;
	return {
		before: truncateStart(whole.slice(from + first, start).trimStart(), reach),
		quote,
		after: truncate(whole.slice(end, last).trimEnd(), reach),
	};
};
