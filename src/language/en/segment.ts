import type { SegmentTable } from "../segment.ts";

/** Which part of a company or a project a figure is of, in English. */
export const segments: SegmentTable = {
	businesses: [
		["AI", "AI|artificial[- ]intelligence|Instinct|accelerators?"],
		["data center", "data[- ]?cent(?:er|re)s?"],
		["cloud", "cloud|OCI|AWS|Azure"],
		["chips", "chips?|semiconductors?|GPUs?|processors?"],
		["networking", "networking"],
		["gaming", "gaming"],
		["software", "software"],
		["subscriptions", "subscriptions?|subscribers"],
		["advertising", "advertising|ads?"],
		["API", "API"],
		["hardware", "hardware"],
		["services", "services"],
		["automotive", "automotive"],
	],
	opening: "\\b",
	ending: "\\b",
	gap: "[- ]",
	between:
		"related|chips?|semiconductors?|GPU|servers?|infrastructure|business|units?|segment|division|services?|computing|products?|accelerators?|quarterly|annual|annualized|annualised|rental|sales",
	measure: "revenues?|sales|turnover|income|profits?",
	from: "(?:from|of|in|at|by)(?: (?:its|the|their|selling))?",
	buyerBehind: " from(?: its| the)? ",
	buyerAhead: "(?!)",
	buyerAfter: "(?!)",
	company:
		"makers?|compan(?:y|ies)|firms?|start-?ups?|labs?|providers?|groups?|giants?|designers?|suppliers?|customers?|developers?",
	site: "(?<site>Stargate \\p{Lu}\\p{L}+|(?<=\\b(?:site|campus|facility|data cent(?:er|re)) (?:in|at|near) )\\p{Lu}\\p{L}+|(?!(?:The|This|That|Each|Its|A|An|New|Another|One|Every|Their|AI|Stargate)\\b)\\b\\p{Lu}\\p{L}+(?= (?:site|campus)\\b))",
};
