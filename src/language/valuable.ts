/** Words for a company's rank by its worth: "the world's most valuable company", 市值最高的公司. */
export const tellsRankByWorth = (text: string): boolean =>
	/\b(?:most|more|less|least) valuable\b|\b(?:largest|biggest|highest-valued|richest) (?:listed |public |publicly traded )?compan(?:y|ies)\b|全球最(?:大|值钱)|最有价值|最值钱/i.test(
		text,
	);
