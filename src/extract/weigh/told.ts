import type { Draft } from "../rule/draft.ts";

const language = /^(?:en|zh)\//;
const names = new Map<string, string>();

/** A rule's name without its language: both scripts and English tell the same by it. */
export const ruleName = ({ rule }: Draft): string => {
	const name = names.get(rule) ?? rule.replace(language, "");
	names.set(rule, name);
	return name;
};
