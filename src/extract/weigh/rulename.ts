import type { Draft } from "../rule/draft.ts";

/** The language it reads, and that it was overruled in part. */
const around = /^(?:en|zh)\/|\+weighed/g;
const names = new Map<string, string>();

/** A rule's name alone: both scripts and English tell the same by it. */
export const ruleName = ({ rule }: Draft): string => {
	const known = names.get(rule);
	if (known !== undefined) return known;
	const name = rule.replace(around, "");
	names.set(rule, name);
	return name;
};
