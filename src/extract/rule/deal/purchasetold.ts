import { rule } from "../rule.ts";

/** The sum of a contract that the article has told of; read last, since others have more to say. */
export const purchaseTold = {
	en: [
		rule(
			"purchase/told-before",
			"purchase",
			[
				"contract ~, worth ~ v:M",
				"reach|worth ~ of ~ contract ~ to|reach|for ~ v:M",
				"contract ~ to - v:M",
				"^ _? contractsum - v:M",
				"contractsum ~ to|reach|cost|worth ~ v:M",
				"^ - contract - cost|earn|valuation - v:M",
				"^ - contract - forecast to cost|earn|worth - v:M",
				"^ - buy - forecast to earn - v:M",
				"^ - buy - worth|cost - v:M",
			],
			{
				sharesFigure: true,
			},
		),
		rule("purchase/grown", "purchase", [
			"clause|it ~ rise|raise ~ to ~ v:M",
			"raise to - v:M",
			"rise|raise clause|it to - v:M",
		]),
		rule(
			"purchase/former/grown",
			"purchase",
			[
				"^ _? first _? ,? worth|cost|reach|for ~ v:M",
				"^ _? first , ~, worth|cost|reach|for ~ v:M",
				"^ _? former ~, worth|cost|reach|for|more|deploy|earn ~ v:M",
				",|;|& _? former ~ worth|cost|reach|for|more|deploy|earn|of ~ v:M",
				"contract|order - for|worth|cost|reach - v:M",
				"contract ~ worth|for ~ M & v:M",
			],
			{
				sharesFigure: true,
				unless: [
					"stake",
					"equity",
					"stock",
					"invest",
					"round",
					"raise",
					"debt",
					"revenue",
					"acquire",
					"valuation",
					"step",
					"site",
				],
			},
		),
		rule("purchase/told-before", "purchase", ["v:M s:N - contract"], {
			passive: true,
			unless: ["unnamed", "acquire", "license", "debt"],
		}),
	],
	zh: [
		rule(
			"purchase/told-before",
			"purchase",
			[
				"contract ~, worth ~ v:M",
				"sign|say ~ v:M ~ contract",
				"sign ~ v:M - contract",
				"s:N ~ more more v:M",
				"contract .. worth reach? ~ v:M",
				"contract ... M , ~ chip|system worth ~ v:M",
			],
			{ sharesFigure: true },
		),
	],
};

/** Sums beside a word that else values a company; read before all measures. */
export const purchaseValued = {
	en: [
		rule(
			"purchase/valued-at",
			"purchase",
			["s:N ~ contract ~ with ~ o:N , valuation for ~ v:M"],
			{ unordered: true },
		),
		rule("purchase/commits-spending", "purchase", [
			"s:N ~, put ~ to - capex ~ v:M ~ on|with ~ o:N",
		]),
	],
	zh: [
		rule("spending/monthly-to-party", "spending", [
			"s:N ~ monthly ~ to ~ o:N ~ x:spend ~ v:M",
			"s:N ~ to ~ o:N ~ monthly ~ x:spend ~ v:M",
		]),
		rule(
			"purchase/unsold-alone",
			"purchase",
			["acquire|win o:N worth v:M ~ system|cloud|chip"],
			{ actor: true, unless: ["team", "license", "equity"] },
		),
		rule("purchase/unsold", "purchase", [
			"s:N ~, acquire ~ o:N ~ sell ~ system|cloud|chip ~, v:M",
			"s:N ~, v:M ~ acquire ~ o:N ~ sell ~ system|cloud|chip",
			"s:N ~, acquire|win ~ o:N worth v:M ~ system|cloud|chip",
			"s:N ~, acquire|win ~ worth v:M ~ o:N ~ system|cloud|chip",
		]),
	],
};
