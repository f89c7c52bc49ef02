import type { Draft } from "../rule/draft.ts";
import type { Line } from "../rule/line/line.ts";
import { clauseAround } from "../rule/line/pick.ts";
import type { Language } from "../rule/read.ts";
import type { Weights } from "./weights.ts";

/** A claim where it stands in its article. */
export type Setting = Readonly<{
	draft: Draft;
	lang: Language;
	/** The token of the figure, or the first of the words that carry the claim, and the clause around it. */
	at: number;
	from: number;
	to: number;
	/** The lines before, the nearest first, and the headline. */
	before: readonly Line[];
	title: Line | undefined;
}>;

const farthest = 2;

/** Whom and what an article tells of around a claim. */
export type Around = Readonly<{
	lang: Language;
	lines: readonly Line[];
	/** Names by prominence. */
	main: readonly string[];
	/** Claims told before, in order. */
	told: readonly Draft[];
	/** ISO day of publication. */
	published: string;
	weights: Weights;
}>;

/** How the article looks from one claim. */
export const settingOf = (
	draft: Draft,
	{ lines, lang }: Pick<Around, "lines" | "lang">,
): Setting => {
	const { line, start } = draft;
	const index = lines.indexOf(line);
	const first = line.tokens.findIndex((token) => token.start >= start);
	const at = draft.at ?? (first < 0 ? line.tokens.length - 1 : first);
	return {
		...{ draft, lang, at },
		...clauseAround(line, at),
		before: lines.slice(Math.max(0, index - farthest), index).reverse(),
		title: lines.find(({ sentence }) => sentence.inTitle),
	};
};
