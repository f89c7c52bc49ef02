import { furniture as en } from "./en/furniture.ts";
import { furniture as zh } from "./zh/furniture.ts";

/**
 * Words of site furniture, in the form that scrubbed text has once in lower case: simplified script, ASCII punctuation. Sources of
 * regular expressions.
 */
export type FurnitureWords = Readonly<{
	/** Beginnings of lines that lead to other stories, their headlines behind. */
	storyLeads: readonly string[];
	/** Beginnings of reprint notices and disclaimers, of any length. */
	notices: readonly string[];
	/** Beginnings of lines that ask the reader to do something. */
	invitations: readonly string[];
	/** Beginnings of short lines: bylines, dates, menus, counters. */
	labels: readonly string[];
	/** Marks that make a line furniture wherever they stand in it. */
	marks: readonly string[];
	/** Headings of lists of other stories: what follows is furniture until prose begins. */
	listHeadings: readonly string[];
	/** Ends of an article, also in the middle of a line: what follows is another story or a list of them. */
	endMarks: readonly string[];
	/** Ends of an article that stand at the end of its last line. */
	lastWords: readonly string[];
	/** Words that sites set into the middle of a text; dropped where they stand. */
	inlineMarks: readonly string[];
}>;

const of = (sort: keyof FurnitureWords): readonly string[] => [
	...zh[sort],
	...en[sort],
];

export const storyLeads = of("storyLeads");
export const lineMarks = of("marks");
export const listHeadings = of("listHeadings");
export const endMarks = of("endMarks");
export const lastWords = of("lastWords");
export const inlineMarks = of("inlineMarks");

/** Lines that are furniture by their beginning, up to the given length in units; beyond it they may be prose. */
export const lineStarts = [
	{ maxLength: 4000, starts: of("notices") },
	{ maxLength: 260, starts: [...storyLeads, ...of("invitations")] },
	{ maxLength: 90, starts: of("labels") },
] as const;
