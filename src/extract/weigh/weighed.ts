import type { Draft } from "../rule/draft.ts";
import { labelOf } from "../rule/rule.ts";
import type { Meaning } from "./meaning.ts";
import type { View } from "./view.ts";

const mark = "/weighed/";

/** The rule's name of a claim whose meaning was weighed. */
export const weighedRule = (
	{ lang }: View,
	{ kind }: NonNullable<Meaning>,
): string => labelOf(lang, `weighed/${kind}`);

export const overruledMark = "+weighed";

/** The rule's name of a claim that was read, and then given other parties, another sub-case or another time. */
export const overruled = ({ rule }: Draft): string =>
	rule.endsWith(overruledMark) ? rule : `${rule}${overruledMark}`;

/** Whether a claim's meaning was weighed, not read. */
export const isWeighed = ({ rule }: Draft): boolean => rule.includes(mark);
