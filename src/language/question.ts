import * as en from "./en/question.ts";
import * as zh from "./zh/question.ts";

/** Clauses that ask after one that tells, to be looked for in turn. Patterns over scrubbed text. */
export const askingTails: readonly RegExp[] = [en.tail, zh.tail];

/** Words that make a clause ask, or put something up for question. */
export const tellsAsking = (text: string): boolean =>
	en.asking.test(text) || zh.asking.test(text);

/** Ends as a question does. */
export const isAsked = (text: string): boolean =>
	en.asks.test(text) || zh.asks.test(text);

/** "Had Nvidia bought…", "Suppose OpenAI were worth…": nothing in such a sentence is so. */
export const isCounterfactual = (text: string): boolean =>
	en.counterfactual.test(text);

/** How long the condition is that opens a sentence, its comma included: "Should Nvidia invest…, …"; 0 for none. */
export const lengthOfCondition = (text: string): number =>
	en.inverted.exec(text)?.[0].length ?? 0;
