import type { Mention } from "./mention.ts";
import { type Quote, quoteOf } from "./passage/quote.ts";
import type { Passage } from "./passage.ts";
import type { Draft } from "./rule/draft.ts";
import { nameOfSymbol } from "./rule/symbol.ts";

/** What was seen in an article and which readers fired, as plain data. */
export type Explanation = Readonly<{
	/** Whom the article is about, the most prominent first. */
	main: readonly string[];
	mentions: readonly (Quote & Readonly<{ means: Mention }>)[];
	fired: readonly (Quote &
		Readonly<{
			rule: string;
			kind: string;
			subject: string | null;
			object: string | null;
			/** The sentence as the rule read it: mentions by letter, other words by class. */
			sentence: string;
		}>)[];
}>;

const classesOf = (symbols: string): string =>
	[...symbols].map(nameOfSymbol).join(" ");

export const explanationOf = (
	passage: Passage,
	main: readonly string[],
	mentions: readonly Mention[],
	drafts: readonly Draft[],
): Explanation => ({
	main,
	mentions: mentions.map((means) => ({
		...quoteOf(passage, means.start, means.end),
		means,
	})),
	fired: drafts.map(({ start, end, rule, kind, subject, object, line }) => ({
		...quoteOf(passage, start, end),
		rule,
		kind,
		subject,
		object,
		sentence: classesOf(line.symbols),
	})),
});
