import { lexiconOf } from "../../../src/extract/lexicon.ts";
import { readMentions } from "../../../src/extract/mention/read.ts";
import type {
	Mention,
	QuantityMention,
	WindowMention,
} from "../../../src/extract/mention.ts";
import type { Passage } from "../../../src/extract/passage.ts";
import { fold } from "../../../src/text/fold.ts";
import { languageOf } from "../../../src/text/language.ts";

const lexicon = lexiconOf([]);

/** A passage without noise; by default published on a Tuesday. */
export const passageOf = (
	raw: string,
	published = "2025-09-23",
	outlet?: string,
): Passage => {
	const clean = fold(raw);
	return {
		raw,
		clean,
		map: Int32Array.from({ length: clean.length + 1 }, (_, index) => index),
		sentences: [{ start: 0, end: clean.length, paragraph: 0, inTitle: false }],
		lang: languageOf(raw),
		published,
		...(outlet ? { outlet } : {}),
	};
};

export const mentionsIn = (
	text: string,
	published?: string,
	outlet?: string,
): readonly Mention[] =>
	readMentions(passageOf(text, published, outlet), lexicon);

/** A quantity in one line: `≤1e11 USD`, `≥10 GW`, `4000000–5000000 count`, `~0.05 GW`. */
const wordOf = ({ value }: QuantityMention): string => {
	const { low, high, unit, approx } = value;
	const number =
		low === null
			? `≤${high}`
			: high === null
				? `≥${low}`
				: low === high
					? `${low}`
					: `${low}–${high}`;
	return `${approx ? "~" : ""}${number} ${unit}`;
};

/** The quantities of one type, each in one line, with its noun, `each` and `first` where it has them. */
export const quantitiesIn = (
	type: QuantityMention["type"],
	text: string,
	outlet?: string,
): string[] =>
	mentionsIn(text, undefined, outlet).flatMap((mention) =>
		mention.type === type
			? [
					[
						wordOf(mention),
						mention.noun,
						mention.each ? "each" : undefined,
						mention.ordinal,
					]
						.filter((part) => part !== undefined)
						.join(" "),
				]
			: [],
	);

const lineOf = ({ sort, when, years }: WindowMention): string => {
	if (sort === "fiscal") return "fiscal";
	if (sort === "duration") return `${years} years`;
	return `${when.from ?? ""}…${when.to ?? ""}`;
};

/** The windows of a text, each as `from…to`, `fiscal` or `5 years`. */
export const windowsIn = (text: string, published?: string): string[] =>
	mentionsIn(text, published).flatMap((mention) =>
		mention.type === "window" ? [lineOf(mention)] : [],
	);

/** The names of a text, with their sort where it is not `company`; `?` for a role still to be resolved. */
export const namesIn = (text: string): string[] =>
	mentionsIn(text).flatMap((mention) =>
		mention.type === "name"
			? [
					(mention.name || "?") +
						(mention.sort === "company" ? "" : ` (${mention.sort})`),
				]
			: [],
	);
