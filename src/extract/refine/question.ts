import type { Draft } from "../rule/draft.ts";
import { findLeft } from "../rule/pick.ts";
import { symbolOf } from "../rule/symbol.ts";

const conditional = symbolOf("if");
const asks = /[?？]["”』」)）]*\s*$|[吗呢么]["”』」]*\s*$/;

/** "Had Nvidia bought…", "Suppose OpenAI were worth…": nothing in such a sentence is so. */
const counterfactual =
	/^["“'(]?(?:(?:Had|Were) |(?:Suppose|Imagine|Picture|Let(?:'s| us) (?:say|assume|imagine|suppose))\b)|\b(?:hypothetical|thought experiment)/;
/** "Should Nvidia invest…, …": so only behind the comma. */
const inverted = /^["“'(]?Should [^,?]+,/;

/** A question or a bare hypothetical is no claim: the sentence asks, or the figure stands inside an if-clause. */
export const isAsserted = (draft: Draft): boolean => {
	if (asks.test(draft.line.text)) return false;
	if (counterfactual.test(draft.line.text)) return false;
	if (draft.at === undefined) return true;
	const condition = inverted.exec(draft.line.text);
	const figure = draft.line.tokens[draft.at]?.start ?? 0;
	if (condition && figure < draft.line.sentence.start + condition[0].length)
		return false;
	return findLeft(draft.line, draft.at, conditional, ",;") === -1;
};
