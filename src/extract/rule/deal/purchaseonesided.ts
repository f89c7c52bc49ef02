import { rule } from "../rule.ts";
import { notTold, ofShares } from "./purchasewords.ts";

/** Contracts in English of which mostly one side is named beside the sum; the other was told before. */
export const oneSidedPurchases = [
	rule(
		"purchase/goods",
		"purchase",
		[
			"s:N ~, buy ~ v:M ~ of|into|worth - chip|system|cloud",
			"v:M , ~ system|cloud|chip s:N ~ win|buy",
			"s:N ~, sign for ~ v:M of|into - chip|system|cloud",
			"s:N ~, win ~ v:M of - chip|system|cloud !contract|order",
		],
		{ unless: ["annual"] },
	),
	rule(
		"purchase/by-alone",
		"purchase",
		[
			"s:N ~, sign|win ~ contract ~ worth|of|for ~ v:M",
			"s:N ~, sign|buy|spend ~ v:M ~ contract",
			"s:N ~, buy .. contract|order ~ of|worth|for - v:M",
			"s:N ~ for - v:M of ~ backlog",
			"s:N ~ contract by ~ v:M",
			"contract ~ s:N ~ spend ~ v:M",
			"s:N - contract order? ,? put|valuation|reach? ~ for ~ v:M",
		],
		{ unless: notTold },
	),
	rule(
		"purchase/by-alone",
		"purchase",
		["s:N - contract order? , put|valuation|reach ~ v:M"],
		{ unless: [...ofShares, "acquire"] },
	),
	rule(
		"purchase/with-contract",
		"purchase",
		["s:N ~ with ~ ,? ~ v:M - contract"],
		{ unless: [...ofShares, "unnamed", "from", "acquire", "license"] },
	),
	rule(
		"purchase/with-contract",
		"purchase",
		["s:N ~ with W , v:M - contract"],
		{
			unless: [
				"equity",
				"stock",
				"debt",
				"invest",
				"from",
				"acquire",
				"license",
			],
		},
	),
	rule("purchase/for-power", "purchase", [
		"s:N ~, put ~ spend ~ v:M ~ for ~ G|C",
	]),
	rule(
		"purchase/turns-out",
		"purchase",
		["v:M - unnamed? contract? order _ s:N"],
		{ passive: true, unless: notTold },
	),
	rule(
		"purchase/one-more",
		"purchase",
		[
			"order & ~ more|for ~ for? - v:M",
			"order ... it ~ more ~ for|of|worth - v:M",
			"buy|order ... M ... more - v:M",
			"buy|order ... M ... v:M more|rise",
		],
		{ unless: [...ofShares, "revenue", "put", "capex", "raise"] },
	),
	rule(
		"purchase/put-at",
		"purchase",
		["s:N ... o:N ... contract ~N put for - v:M"],
		{ unordered: true, unless: ofShares },
	),
	rule("purchase/put-at/told-before", "purchase", [
		"contract ~N put for - v:M",
		"put - contract for - v:M",
	]),
	rule(
		"purchase/contract-alone",
		"purchase",
		["v:M ~ contract ~ with|from ~ s:N", "contract ~ with ~ s:N ~ worth ~ v:M"],
		{ unordered: true, passive: true },
	),
];
