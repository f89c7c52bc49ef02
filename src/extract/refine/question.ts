import type { Draft } from "../rule/draft.ts";
import { memoOfLine } from "../rule/memo.ts";
import { findLeft } from "../rule/pick.ts";
import { symbolOf } from "../rule/symbol.ts";

const conditional = symbolOf("if");
const asks = /[?？]["”』」)）]*\s*$|[吗呢么]["”』」]*\s*$/;

/** "Had Nvidia bought…", "Suppose OpenAI were worth…": nothing in such a sentence is so. */
const counterfactual =
	/^["“'(]?(?:(?:Had|Were) |(?:Suppose|Imagine|Picture|Let(?:'s| us) (?:say|assume|imagine|suppose))\b)|\b(?:hypothetical|thought experiment)/;
/** "Should Nvidia invest…, …": so only behind the comma. */
const inverted = /^["“'(]?Should [^,?]+,/;

/** What a whole sentence leaves open: all, what stands before a place of its text, or nothing. */
type Doubt = Readonly<{ isOfAll: boolean; until: number }>;

const doubtIn = memoOfLine(({ text }): Doubt => {
	const isOfAll = asks.test(text) || counterfactual.test(text);
	const condition = isOfAll ? null : inverted.exec(text);
	return { isOfAll, until: condition?.[0].length ?? 0 };
});

/** A question or a bare hypothetical is no claim: the sentence asks, or the figure stands inside an if-clause. */
export const isAsserted = ({ line, at }: Draft): boolean => {
	const { isOfAll, until } = doubtIn(line);
	if (isOfAll) return false;
	if (at === undefined) return true;
	const figure = line.tokens[at]?.start ?? 0;
	if (until > 0 && figure < line.sentence.start + until) return false;
	return findLeft(line, at, conditional, ",;") === -1;
};
