import { type Locale, wordsOf } from "./locale.ts";
import { fill } from "./template.ts";
import { wordDay } from "./window.ts";

/** What is, or was, wrong with a feed. */
export type Trouble = Readonly<{
	/** In English, with all details. */
	why: string;
	/** The kind of its error, or `silent`, or for one that is back `was-failing` or `was-silent`. */
	trouble?: string;
	/** HTTP status, where that is what was wrong. */
	status?: number;
	/** ISO instant. */
	since?: string;
}>;

/** In the words of the locale where it has some for this, else as it was told. */
export const wordTrouble = (
	{ why, trouble, status, since }: Trouble,
	locale: Locale,
): string => {
	const template = wordsOf(locale).troubles[trouble ?? ""];
	if (template === undefined) return why;
	const day = since === undefined ? "" : wordDay(since.slice(0, 10), locale);
	return fill(template, { status, since: day });
};
