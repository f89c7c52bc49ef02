import type { Draft } from "../rule/draft.ts";
import { findLeft } from "../rule/pick.ts";
import { symbolOf } from "../rule/symbol.ts";

const condition = symbolOf("if");
const asks = /[?？]["”』」)）]*\s*$|[吗呢么]["”』」]*\s*$/;

/** A question or a bare hypothetical is no claim: the sentence asks, or the figure stands inside an if-clause. */
export const isAsserted = (draft: Draft): boolean => {
	if (asks.test(draft.line.text)) return false;
	if (draft.at === undefined) return true;
	return findLeft(draft.line, draft.at, condition, ",;") === -1;
};
