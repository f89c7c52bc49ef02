import type { Draft } from "../rule/draft.ts";

/** A rule's name without its language: both scripts and English tell the same by it. */
export const ruleName = ({ rule }: Draft): string =>
	rule.replace(/^(?:en|zh)\//, "");
