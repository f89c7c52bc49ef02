import { ofTalks as en } from "./en/fate.ts";
import { ofTalks as zh } from "./zh/fate.ts";

/** Whether words tell of talks: "negotiations stalled over financing", 谈判陷入僵局. */
export const tellsTalks = (words: string): boolean =>
	en.test(words) || zh.test(words);
