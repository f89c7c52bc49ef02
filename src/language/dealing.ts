const english =
	/(?<![a-z])(?:deals|agreements|pacts|commitments|tie-ups|partnerships|partners|suppliers|providers|vendors)(?![a-z])/i;
const chinese = /协议|交易|大单|合作伙伴|合作方|供应商|伙伴/;

/** Whether a heading speaks of deals or of those one deals with: "among OpenAI's other partners". */
export const namesDeals = (text: string): boolean =>
	english.test(text) || chinese.test(text);
