import type { Mention } from "./mention.ts";
import { type Quote, quoteOf } from "./passage/quote.ts";
import type { Passage } from "./passage.ts";
import type { Draft } from "./rule/draft.ts";
import type { Line } from "./rule/line/line.ts";
import { nameOfSymbol } from "./rule/line/symbol.ts";

/** What was seen in an article and which readers fired, as plain data. */
export type Explanation = Readonly<{
	/** Whom the article is about, the most prominent first. */
	main: readonly string[];
	mentions: readonly (Quote & Readonly<{ means: Mention }>)[];
	/** Each sentence with a name or figure as the rules read it: mentions by letter, other words by class. */
	lines: readonly (Quote & Readonly<{ symbols: string }>)[];
	fired: readonly (Quote &
		Readonly<{
			rule: string;
			kind: string;
			subject: string | null;
			object: string | null;
		}>)[];
}>;

const classesOf = (symbols: string): string =>
	[...symbols].map(nameOfSymbol).join(" ");

export const explanationOf = (
	passage: Passage,
	main: readonly string[],
	mentions: readonly Mention[],
	lines: readonly Line[],
	drafts: readonly Draft[],
): Explanation => ({
	main,
	mentions: mentions.map((means) => ({
		...quoteOf(passage, means.start, means.end),
		means,
	})),
	lines: lines.map(({ sentence, symbols }) => ({
		...quoteOf(passage, sentence.start, sentence.end),
		symbols: classesOf(symbols),
	})),
	fired: drafts.map(({ start, end, rule, kind, subject, object }) => ({
		...quoteOf(passage, start, end),
		rule,
		kind,
		subject,
		object,
	})),
});
