import * as en from "./en/phase.ts";
import * as zh from "./zh/phase.ts";

/** "The first phase", 首期: a part of the plan, not the first of its sites. */
export const namesPart = (text: string): boolean =>
	en.part.test(text) || zh.part.test(text);

/** "Begin operating", "come online": that a site comes alive, whatever it is called. */
export const tellsOperation = (text: string): boolean =>
	en.operation.test(text);

/** "Phase", "stage" alone: a step of systems, where the text is of such. */
export const namesPhase = (text: string): boolean => en.phase.test(text);

/** First systems told in one word: 首批系统. */
export const namesFirstSystems = (text: string): boolean =>
	en.firstSystems.test(text) || zh.firstSystems.test(text);

/** Before a figure: "beginning with 1 gigawatt", "an initial capacity of", 先部署1吉瓦, a part that the rest follows. */
export const isOpened = (ahead: string): boolean =>
	en.opened.test(ahead) || zh.opened.test(ahead) || en.initial.test(ahead);

/** Behind a figure: "the first gigawatt-scale cluster", the first anywhere that is so large, and no part of it. */
export const isFirstOfKind = (behind: string): boolean =>
	en.ofKind.test(behind) || zh.ofKind.test(behind);

/** Behind a figure: "100 MW to begin with", "133 MW there, the first phase of it". */
export const isOpening = (behind: string): boolean =>
	en.atFirst.test(behind) || en.apposedFirst.test(behind);

/** Behind a figure: 由1.2吉瓦扩至2吉瓦, what it grows from, no first part. */
export const isRaised = (behind: string): boolean => zh.raised.test(behind);
