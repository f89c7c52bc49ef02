/** Words that make the figure behind them a part of the one before: 其中AI部门32亿美元, "including $51 billion from data centers". */
export const isPart = (text: string): boolean =>
	/其中|当中|\b(?:including|of which|within (?:that|this))\b/i.test(text);
