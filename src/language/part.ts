import * as en from "./en/part.ts";
import * as zh from "./zh/part.ts";

/** Words that make the figure behind them a part of the one before: 其中AI部门32亿美元, "including $51 billion from data centers". */
export const isPart = (text: string): boolean =>
	en.part.test(text) || zh.part.test(text);

/** Right before a figure: it is a part of what was told before. */
export const isPartAhead = (ahead: string): boolean =>
	en.partAhead.test(ahead) || zh.partAhead.test(ahead);
