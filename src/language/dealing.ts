import * as en from "./en/dealing.ts";
import * as zh from "./zh/dealing.ts";

/** Whether a heading speaks of deals or of those one deals with: "among OpenAI's other partners". */
export const namesDeals = (text: string): boolean =>
	en.deals.test(text) || zh.deals.test(text);
