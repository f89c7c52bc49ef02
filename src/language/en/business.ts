import type { BusinessWords } from "../business.ts";

/** What English calls a company by its business. */
export const businessWords: Required<BusinessWords> = {
	memory: ["memory"],
	foundry: ["contract (?:\\w+ )?chip", "foundry"],
	chips: ["chip", "semiconductor"],
	neocloud: [
		"neocloud",
		"data[- ]cent(?:er|re) (?:operator|developer|builder)",
	],
	database: ["database"],
	cloud: ["cloud", "software"],
	crypto: ["crypto", "bitcoin", "\\bminer\\b"],
	landlord: ["\\blandlord\\b", "\\blessor\\b"],
	tenant: ["\\btenant\\b", "\\blessee\\b"],
	social: ["social[- ](?:media|network)"],
	search: ["search"],
	shop: ["e-commerce", "\\bretailer\\b"],
	car: ["carmaker", "automaker", "electric[- ]vehicle", "\\bEV\\b"],
	telecom: ["telecom", "network(?:ing)? equipment"],
	rocket: ["rocket", "spacecraft", "launch (?:company|provider)"],
	streaming: ["streaming"],
	ride: ["ride[- ]hailing"],
	server: ["server maker"],
	lab: ["start-?up", "\\blab\\b", "AI (?:company|firm|group)"],
};
