import * as en from "./en/due.ts";
import { isToCome } from "./en/future.ts";
import * as zh from "./zh/due.ts";

/** A time told as a beginning: "starting in 2027", 2026年下半年开始. */
export const tellsBeginning = (time: string): boolean =>
	en.beginning.test(time) || zh.beginning.test(time);

/** A time told as an end, "through 2026": how long something lasts. */
export const tellsEnd = (time: string): boolean => en.end.test(time);

/** "Since November 2025": goes on already. */
export const isSince = (time: string): boolean => en.since.test(time);

/** "Was to take 8,000 chips in the first quarter", 原定今年首季: told as a plan, also where the time is over. */
export const wasPlanned = (text: string): boolean =>
	en.planned.test(text) || zh.planned.test(text);

/** Whether with these words around a time building starts then and nothing runs yet: "construction would start in early 2026", 今年初开工. */
export const isOfGroundwork = (before: string, behind: string): boolean =>
	en.groundwork.test(before) || zh.groundwork.test(behind);

/** Whether a time with these words around it is no longer that of the plan: "delayed from 2027 to 2028", 由2027年推迟到2028年. */
export const isPutOff = (before: string, behind: string): boolean =>
	zh.putOff.test(behind) || (en.movedTo.test(behind) && en.moving.test(before));

/** Before a span of two years: something is moved from the one to the other. */
export const isMoved = (before: string): boolean => en.moving.test(before);

/** A quarter, half-year or month told without its year, and not as one that is over. */
export const namesNoYear = (time: string): boolean =>
	!en.dated.test(time) && !zh.dated.test(time);

/** A clause that tells of what is still to come. */
export const comes = (clause: string): boolean =>
	isToCome.test(clause) || zh.coming.test(clause);
