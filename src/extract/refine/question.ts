import {
	askingTails,
	isAsked,
	isCounterfactual,
	lengthOfCondition,
	tellsAsking,
} from "../../language/question.ts";
import { tellsRenewal } from "../../language/renewal.ts";
import type { Draft } from "../rule/draft.ts";
import { textBetween } from "../rule/line/linetext.ts";
import { memoOfLine } from "../rule/line/memo.ts";
import { findLeft } from "../rule/line/pick.ts";
import { symbolOf } from "../rule/line/symbol.ts";

const conditional = symbolOf("if");

/** What a sentence leaves open: all, what stands before or behind a place of its text, or nothing. */
type Doubt = Readonly<{ isOfAll: boolean; until: number; from: number }>;

/** Where a question begins that only ends the sentence; `null` where all of it asks. */
const tailOf = (text: string): number | null => {
	for (const pattern of askingTails) {
		const at = pattern.exec(text)?.index;
		if (at !== undefined && !tellsAsking(text.slice(0, at))) return at;
	}
	return null;
};

const doubtIn = memoOfLine(({ text }): Doubt => {
	const tail = isAsked(text) ? tailOf(text) : null;
	const isOfAll = (tail === null && isAsked(text)) || isCounterfactual(text);
	return {
		isOfAll,
		until: isOfAll ? 0 : lengthOfCondition(text),
		from: tail ?? text.length,
	};
});

/** A question or a bare hypothetical is no claim: the sentence asks, or the figure stands inside an if-clause. */
export const isAsserted = ({ line, at }: Draft): boolean => {
	const { isOfAll, until, from } = doubtIn(line);
	if (isOfAll) return false;
	if (at === undefined) return from === line.text.length;
	const figure = line.tokens[at]?.start ?? 0;
	if (figure >= line.sentence.start + from) return false;
	if (until > 0 && figure < line.sentence.start + until) return false;
	const opening = findLeft(line, at, conditional, ",;");
	// "If both options are exercised the value rises to": the condition has ended before the figure.
	return opening === -1 || tellsRenewal(textBetween(line, opening, at));
};
