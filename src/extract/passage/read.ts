import { textOfHtml } from "../../text/html.ts";
import { languageOf } from "../../text/language.ts";
import type { MappedText } from "../../text/sink.ts";
import type { Passage } from "../passage.ts";
import type { ArticleText } from "../reading.ts";
import { bodyOf, type Range } from "./body.ts";
import { clipSentences } from "./clip.ts";
import { withoutDatelines } from "./dateline.ts";
import { withRoomAtSeams } from "./glued.ts";
import { withDigits } from "./handigits.ts";
import { withCommas } from "./headline.ts";
import { withPercentSigns } from "./percentsign.ts";
import { publishedOf } from "./published.ts";
import { scrub } from "./scrub.ts";
import { sentencesOf } from "./sentence.ts";
import { tellTables } from "./table.ts";
import { withoutTypographicSpaces } from "./typography.ts";

const gap = "\n\n";

type Source = Readonly<{
	raw: string;
	/** Plain text of `raw` where that is HTML, with the offsets that lead back. */
	plain: string;
	map: Int32Array | null;
	/** How many units of `plain` are title. */
	titleLength: number;
}>;

const sourceOf = ({ title = "", text, format }: ArticleText): Source => {
	const head = title === "" ? "" : title + gap;
	const titleLength = title.length;
	const raw = head + text;
	if (format !== "html") return { raw, plain: raw, map: null, titleLength };
	const page = textOfHtml(text);
	const map = new Int32Array(head.length + page.map.length);
	for (let at = 0; at < map.length; at++)
		map[at] =
			at < head.length ? at : head.length + (page.map[at - head.length] ?? 0);
	return { raw, plain: head + page.text, map, titleLength };
};

const compose = (inner: Int32Array, outer: Int32Array | null): Int32Array =>
	outer === null ? inner : inner.map((at) => outer[at] ?? 0);

/** The first unit of scrubbed text that stands at or after `offset` in its source. */
const firstAtOrAfter = (map: Int32Array, offset: number): number => {
	let low = 0;
	let high = map.length - 1;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((map[middle] ?? 0) < offset) low = middle + 1;
		else high = middle;
	}
	return low;
};

/** The ranges one behind the other; a line end parts two of them where one stood between. */
const join = (
	{ text, map }: MappedText,
	ranges: readonly Range[],
): MappedText => {
	const [first] = ranges;
	if (first?.from === 0 && first.to === text.length) return { text, map };
	const parts: string[] = [];
	const offsets = new Int32Array(map.length);
	let length = 0;
	let end = 0;
	for (const { from, to } of ranges) {
		const lineEnd = text.slice(end, from).indexOf("\n");
		if (length > 0 && lineEnd >= 0) {
			parts.push("\n");
			offsets[length++] = map[end + lineEnd] ?? 0;
		}
		parts.push(text.slice(from, to));
		offsets.set(map.subarray(from, to), length);
		length += to - from;
		end = to;
	}
	offsets[length] = map[end] ?? 0;
	return { text: parts.join(""), map: offsets.slice(0, length + 1) };
};

/** The body before folding, which alone tells the two Chinese scripts apart. */
const unscrubbed = (
	plain: string,
	map: Int32Array,
	ranges: readonly Range[],
): string =>
	ranges.map(({ from, to }) => plain.slice(map[from], map[to])).join("\n");

/** Longest first line that is taken for a headline where the article brings no title of its own. */
const headlineLength = 120;

/** Where the title ends in the body's text: its first line, or nowhere. */
const headlineEnd = (text: string, hasTitle: boolean): number => {
	const end = text.indexOf("\n");
	const first = end < 0 ? text : text.slice(0, end);
	if (hasTitle) return first.length;
	const looksLikeOne =
		end > 0 && first.length <= headlineLength && !/[。.;:,]$/.test(first);
	return looksLikeOne && text.length > 3 * first.length ? first.length : 0;
};

/** Where a headline ends that opens the text: the title, what looks like one, or a line without an end that is all there is. */
const openingEnd = (text: string, hasTitle: boolean): number => {
	const isAlone = text.length <= headlineLength && !/[\n。.;]/.test(text);
	return isAlone ? text.length : headlineEnd(text, hasTitle);
};

/** The text with the headline that opens it in clauses. */
const withHeadline = (text: string, hasTitle: boolean): string => {
	const end = openingEnd(text, hasTitle);
	return withCommas(text.slice(0, end)) + text.slice(end);
};

/**
 * An article as the readers want it: its own body without noise and furniture, in sentences, each unit traceable to the raw text.
 * Never throws, and takes time in proportion to the length, whatever it is given.
 */
export const readPassage = (article: ArticleText): Passage => {
	const source = sourceOf(article);
	const scrubbed = tellTables(scrub(source.plain));
	const titleEnd =
		source.titleLength === 0
			? 0
			: firstAtOrAfter(scrubbed.map, source.titleLength);
	const body = bodyOf(scrubbed.text, titleEnd);
	const lang = languageOf(unscrubbed(source.plain, scrubbed.map, body));
	const split = ({ text }: MappedText) =>
		sentencesOf(
			text,
			lang !== null && lang !== "en",
			headlineEnd(text, source.titleLength > 0),
		);
	const chosen = join(scrubbed, body);
	const endOfTitle = headlineEnd(chosen.text, source.titleLength > 0);
	const plain = withoutDatelines(chosen, endOfTitle);
	const whole =
		lang === "en"
			? withPercentSigns(plain)
			: withRoomAtSeams(
					withDigits(withoutTypographicSpaces(plain, endOfTitle)),
				);
	const joined =
		lang === "en"
			? whole
			: { ...whole, text: withHeadline(whole.text, source.titleLength > 0) };
	const sentences = split(joined);
	const clipped = clipSentences(joined, sentences);
	const { text, map } = clipped ?? joined;
	return {
		raw: source.raw,
		clean: text,
		map: compose(map, source.map),
		sentences: clipped === null ? sentences : split(clipped),
		lang,
		published: publishedOf(article.published, scrubbed.text),
		...(article.outlet === undefined ? {} : { outlet: article.outlet }),
	};
};
