import type { Explanation } from "./explanation.ts";
import type { Mention } from "./mention.ts";
import { quoteOf } from "./passage/quote.ts";
import type { Passage } from "./passage.ts";
import type { Draft } from "./rule/draft.ts";
import type { Line } from "./rule/line/line.ts";
import { nameOfSymbol } from "./rule/line/symbol.ts";

const classesOf = (symbols: string): string =>
	[...symbols].map(nameOfSymbol).join(" ");

/** What was seen in an article, told in its own words. */
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
