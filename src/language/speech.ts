import * as en from "./en/speech.ts";
import * as zh from "./zh/speech.ts";

/** How a language says who said something; pattern sources over scrubbed text. */
export type Speech = Readonly<{
	/** Words by which somebody says something. */
	verbs: string;
	/** What may stand between a known speaker or outlet and the verb. */
	reach: string;
	/** What may stand between a company and the verb. */
	companyReach: string;
	/** Before a speaker or outlet: "according to", 据. */
	before: string;
	/** A newspaper or agency by its full name right before the verb, known or not; the name is the group `who`. */
	press: string;
	/** A person told by office or by full name right before the verb; the name is the group `who`. */
	person: string;
	/** An outlet told before: "the newspaper added", 报道还称. */
	again: string;
}>;

const governed = new RegExp(`(?:${en.governing}|${zh.governing})$`);
/** No word that governs is longer, nor the room around it. */
const longestGoverning = 8;

/** Before a name: it is told about, and does not tell. "A person briefed on it said". */
export const isToldAbout = (before: string): boolean =>
	governed.test(before.slice(-longestGoverning));

/** Behind a time: it is that of an utterance: "a November 2025 post on X". */
export const isOfUtterance = (behind: string): boolean =>
	en.utterance.test(behind);
