import * as en from "./en/reference.ts";
import { placed } from "./en/role.ts";
import * as zh from "./zh/reference.ts";

/** Several companies at once: "both sides", 双方. */
export const isPlural = (word: string): boolean =>
	en.plural.test(word) || zh.plural.test(word);

/** More than two: 三家公司. */
export const isMoreThanTwo = (word: string): boolean => zh.several.test(word);

/** Two companies of which no more is said: 两家. */
export const isBareTwo = (word: string): boolean => zh.bareTwo.test(word);

export const namesFormer = (text: string): boolean =>
	en.former.test(text) || zh.former.test(text);
export const namesLatter = (text: string): boolean =>
	en.latter.test(text) || zh.latter.test(text);

/** Opens with a word for the company told last, also across paragraphs: 该公司, 这家…. */
export const opensPointing = (text: string): boolean =>
	zh.opensPointing.test(text);

/** What two become that merge: 合并后的公司. */
export const isMerged = (word: string): boolean => zh.merged.test(word);

/** The one told last: "that company". */
export const pointsBack = (word: string): boolean => en.pointing.test(word);

/** Behind a word that stands for a company: it answers what another has done, "the company in turn buys". */
export const turnsBack = (behind: string): boolean => en.turn.test(behind);

/** Always the other side: 对方, "its rival". */
export const isCounterpart = (word: string): boolean =>
	zh.counterpart.test(word) || en.counterpart.test(word);

/** Before a word that stands for a company: it is the one acted upon. */
export const isActedUpon = (ahead: string): boolean =>
	zh.actedUpon.test(ahead) || en.actedUpon.test(ahead);

/** Before a name: it is that of another than whom the text is about, "a deal with Meta". */
export const isBeside = (ahead: string): boolean => en.beside.test(ahead);

/** Before a word: a quotation begins with it. */
export const isQuoted = (ahead: string): boolean => /["“‘「]$/.test(ahead);

/** Before a word that stands for a company: its worth is told, "values the company". */
export const isValued = (ahead: string): boolean => en.valuing.test(ahead);

/** Before the name of one who is given money. */
export const isInvestedIn = (ahead: string): boolean =>
	en.investing.test(ahead);

/** Before the name of one whom another has passed. */
export const isLeftBehind = (ahead: string): boolean =>
	en.leavingBehind.test(ahead) || zh.leavingBehind.test(ahead);

/** Behind such a word: of what it owns, "the company's". */
export const isPossessive = (behind: string): boolean =>
	en.possessive.test(behind);

const betweenPair = new RegExp(
	`^(?:\\s?[(（][^)）]{0,24}[)）])?\\s*(?:&|${zh.pairLink}|${en.pairLink})\\s*$`,
);

/** Between two names told side by side, a gloss of the first left aside. */
export const standsBetweenPair = (between: string): boolean =>
	betweenPair.test(between);

/** Says no more than that it is a company. */
export const isCompany = (role: string): boolean => en.company.test(role);

export const isStartup = (role: string): boolean =>
	en.startup.test(role) || zh.startup.test(role);

/** "The Estonian company": tells where it is at home. */
export const tellsPlace = (role: string): boolean => placed.test(role);

/** "The Microsoft-backed company": only tells who stands behind the one meant. */
export const namesBacker = (role: string, name: string): boolean =>
	en.backed.test(role) && role.toLowerCase().includes(`${name.toLowerCase()}-`);

/** Names of what is no company: a foundation, a government. */
export const isInstitution = (name: string): boolean =>
	zh.institution.test(name) || en.institution.test(name);

/** The one who is to be bought: "the target". */
export const isTarget = (word: string): boolean => en.target.test(word);

/** Before a word that stands for a company: somebody is to take it over. */
export const isTakenOver = (ahead: string): boolean =>
	zh.takenOver.test(ahead) || en.takenOver.test(ahead);

/** Before the name of one whom somebody would take over. */
export const isSoughtAhead = (ahead: string): boolean =>
	zh.soughtAhead.test(ahead) || en.soughtAhead.test(ahead);

/** Behind the name of one whom somebody would take over. */
export const isSoughtBehind = (behind: string): boolean =>
	zh.soughtBehind.test(behind) || en.soughtBehind.test(behind);
