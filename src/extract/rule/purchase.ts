import { rule } from "./rule.ts";

/** The sum of a contract that the article has told of; read last, since others have more to say. */
export const purchaseTold = {
	en: [
		rule("purchase/told-before", "purchase", ["contract ~, worth ~ v:M"], {
			sharesFigure: true,
		}),
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
	zh: [],
};

const goods = "chip|system|cloud|C|equal";

/** Whose contract it is, is told by other words, or it is no contract for goods. */
const ofShares = ["equity", "stock", "stake", "debt", "invest"] as const;
const notTold = [
	...ofShares,
	"unnamed",
	"with",
	"from",
	"acquire",
	"license",
] as const;

/** Contracts for chips, cloud and computing power. */
export const purchase = {
	en: [
		rule(
			"purchase/not-the-customer",
			"purchase",
			["o:N ~ v:M ~ contract ~N deny|not ~ s:N", "s:N ~ not ~ unnamed ~ v:M"],
			{ passive: true, denied: true },
		),
		rule(
			"purchase/wins-order",
			"purchase",
			[
				"o:N ~, win ~ v:M ~ order ~ from|with ~ s:N",
				"o:N ~, win ~ order ~ of|worth|for ~ v:M ~ from|with ~ s:N",
				"o:N ~, win ~ order ~ from ~ s:N ~, v:M",
				"o:N ~, win ~ s:N ~ into ~ v:M ~ contract",
				"o:N ~, win ~ s:N ~ into ~ contract ~ v:M",
			],
			{ passive: true },
		),
		rule(
			"purchase/buys-from",
			"purchase",
			[
				"s:N ~ v:M ~ order - for N ~ chip|system ~ with ~ o:N",
				"s:N ~, buy ~ v:M ~ of ~ N ~ from ~ o:N",
				"s:N ~, buy ~ chip|system|cloud ~ from ~ o:N ~, for|worth ~ v:M",
				"s:N ~, buy|win|sign ~ v:M of - o:N - system|cloud|chip",
				"s:N ~, buy|spend ~ v:M ~ from|with ~ o:N",
				"s:N ~, buy|spend ~ v:M ~ of|on|for ~ o:N",
				"s:N ~, buy ~ C? ~ o:N ~ C? ~ for|worth ~ v:M",
				"s:N ~, buy ~ C ~ from|of ~ o:N ~ for ~ v:M",
				"s:N ~, buy ~ v:M ~ o:N ~ chip|system|cloud",
				"s:N ~, buy ~ N ~ chip|system ~ from ~ o:N ~ for|worth ~ v:M",
				"s:N ~, buy|win ~ G ~ of|from ~ o:N ~, contract ~ worth|of ~ v:M",
				"s:N ~, spend ~ v:M ~ on|for ~ C? ~ o:N ~ chip|system|cloud",
				"s:N ~, spend ~ o:N ~ v:M",
				"s:N ~, put ~ v:M ~ to|on|for - o:N - cloud|chip|system",
				"s:N ~, put ~ v:M ~ to ~ on|from|of|with ~ o:N ~ cloud|chip|system|site",
				"s:N ~, buy|put ~ v:M ~ of? - o:N ~ cloud|chip|system",
				"s:N ~, v:M to buy ~ C? ~ o:N - chip|system",
				"s:N ~, need ~ v:M ~ of|for ~ o:N - chip|system",
			],
			{ unless: ["equity", "stock", "stake", "annual"] },
		),
		rule(
			"purchase/money-comes-back",
			"purchase",
			[`s:N .. v:M ~, buy ~ o:N ~ ${goods}`],
			{ sharesFigure: true },
		),
		rule(
			"purchase/contract-with",
			"purchase",
			[
				"order|contract ..N s:N - , v:M with o:N",
				"s:N - , M with N & v:M with o:N",
				"s:N ~, sign|win|contract ~ v:M ~ contract ~ with|from|to|for ~ o:N",
				"s:N ~, sign|win|contract ~ contract ~ with|from|to|for ~ o:N ~, v:M",
				"s:N ~, sign|win ~ contract ~ of|worth|for ~ v:M ~ with|from|to|for ~ o:N",
				"s:N ~ contract ~ of|worth|for ~ v:M ~ with|from ~ o:N",
				"s:N ~ to|with|from ~ o:N ~ cloud|system|chip ~ contract ~ worth|of ~ v:M",
				"s:N ~ v:M ~ cloud|system|chip - put ~ to|with ~ o:N",
				"s:N ~ to ~ o:N ~ into ~ v:M ~ contract",
				"s:N ~ give ~ o:N ~, v:M - contract",
				"s:N ~ need|buy ~ o:N cloud ~ v:M ~ contract",
				"s:N ~ v:M ~ order ~ for|of ~ o:N ~ chip|system",
				"s:N ~, sign|win ~ with ~ o:N ~ contract ~ of|worth|for ~ v:M",
				"s:N & o:N ~ v:M ~ contract",
				"s:N & o:N .. contract|tieup worth ~ v:M",
				"s:N & o:N ~, contract ~, v:M",
				"s:N ~ v:M ~ contract ~ with|from|to ~ o:N",
				"s:N - v:M - o:N - contract",
				"s:N - o:N - contract ~ v:M",
				"s:N - v:M , ~ W? ~ contract ~ with|from|to ~ o:N",
				"s:N ~, rise|raise|more ~ o:N - contract ~ by|to - v:M",
				"v:M ~ contract ~ with ~ s:N & o:N",
				"contract ~ with ~ s:N & o:N ~, worth|cost|for|reach ~ v:M",
				"s:N ~ contract ~ with ~ o:N ~, v:M",
			],
			{ unordered: true },
		),
		rule(
			"purchase/sells-to",
			"purchase",
			[
				"o:N ~, sell ~ v:M ~ to ~ s:N",
				"v:M ~ contract ~, o:N cloud? ~ sell ~ s:N",
				"o:N ~, buy - chip|system|cloud ~ to ~ s:N ~, for|worth ~ v:M",
				"o:N ~, sell ~ s:N ~ with ~ v:M ~ of|worth|into ~ chip|system|cloud",
				"o:N ~, sell ~ s:N ~ with ~ chip|system|cloud ~ worth|of ~ v:M",
				"o:N say s:N ~ spend ~ v:M ~ for - cloud|system|chip",
				"o:N ~ say ~ s:N ~ spend it ~ v:M",
				"o:N ~, contract ~ v:M ~ sell ~ s:N",
				"o:N ~ chip|system|cloud ~ for|to ~ s:N ~ v:M ~ contract",
				"o:N ~ v:M ~ contract ~ sell ~ s:N",
				"o:N ~, contract ~ sell ~ s:N ~N contract? ~ worth ~ v:M",
				"o:N ~, sell ~ s:N ~N contract ~ worth|of ~ v:M",
				"o:N ~, sell ~ s:N ~ into|for ~ v:M ~ contract",
				"o:N ~, sell ~ chip|system|cloud ~ to ~ s:N ~, for|worth|into ~ v:M",
				"o:N ~, sell ~ system|chip|cloud ~ to ~ s:N ~ contract ~ worth|of ~ v:M",
				"o:N ~, sell ~ s:N ~ v:M ~ of|worth ~ chip|system|cloud",
			],
			{
				passive: true,
				unless: ["capital", "equity", "stock", "stake", "invest"],
			},
		),
		rule(
			"purchase/goods",
			"purchase",
			["s:N ~, buy ~ v:M ~ of|into|worth - chip|system|cloud"],
			{ unless: ["annual"] },
		),
		rule(
			"purchase/by-alone",
			"purchase",
			[
				"s:N ~, sign|win ~ contract ~ worth|of|for ~ v:M",
				"s:N ~, sign|buy ~ v:M ~ contract",
				"s:N ~ contract by ~ v:M",
				"contract ~ s:N ~ spend ~ v:M",
				"s:N - contract order? ,? put|valuation|reach? ~ for ~ v:M",
			],
			{ unless: notTold },
		),
		rule(
			"purchase/with-contract",
			"purchase",
			["s:N ~ with ~ ,? ~ v:M - contract"],
			{ unless: [...ofShares, "unnamed", "from", "acquire", "license"] },
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
				"buy|order ... M ... v:M more",
			],
			{ unless: [...ofShares, "revenue", "put", "capex", "raise"] },
		),
		rule(
			"purchase/contract-alone",
			"purchase",
			[
				"v:M ~ contract ~ with|from ~ s:N",
				"contract ~ with ~ s:N ~ worth ~ v:M",
			],
			{ unordered: true, passive: true },
		),
	],
	zh: [
		rule(
			"purchase/not-the-customer",
			"purchase",
			[
				"o:N ~ v:M ~ unnamed|contract ~ , ~N deny|not ~ s:N !_",
				"o:N ~ deny - s:N - v:M ~ order|contract",
			],
			{ passive: true, denied: true },
		),
		rule(
			"purchase/wins-order",
			"purchase",
			[
				"o:N ~, win ~ s:N ~ v:M ~ order",
				"o:N ~, win ~ from ~ s:N ~ v:M ~ order",
				"o:N ~, from ~ s:N ~ win ~ v:M ~ order",
				"o:N ~ v:M ~ order ~ from ~ s:N",
				"o:N ~ from ~ s:N ~ order ~ v:M",
			],
			{ passive: true },
		),
		rule(
			"purchase/money-comes-back",
			"purchase",
			[
				"v:M .. by ~ s:N ~ buy ~ o:N ~ chip|system",
				"s:N ~ win ~ o:N ~ v:M ~, buy|chip",
				"v:M .. s:N ~ use|spend ~ buy ~ o:N ~ chip|system",
			],
			{ sharesFigure: true },
		),
		rule(
			"purchase/buys-from",
			"purchase",
			[
				"s:N ~, to|from|with|& ~ o:N ~, buy ~ v:M",
				"s:N ~, to ~ o:N ~, spend ~ v:M ~, buy|contract|cloud|chip|system|site",
				"s:N ~, to ~ o:N ~, buy|contract|cloud|chip|system ~, spend ~ v:M",
				"s:N ~, spend|use|put ~ v:M ~ to|from ~ o:N ~ buy",
				"s:N ~, v:M ~ buy ~ C? ~ o:N",
				"s:N ~, buy ~ v:M ~N o:N ~ chip|system|cloud",
				"s:N ~, buy ~ o:N ~, v:M",
				"s:N ~, buy ~ v:M - o:N",
				"s:N ~, to ~ o:N ~ sign ~ v:M",
				"s:N ~, v:M ~ order ~ into|to ~ o:N",
				"s:N ~ to ~ o:N ~ more ~ v:M ~ order",
				"s:N ~, buy ~ o:N ~ chip|system|cloud ~, worth|spend ~ v:M",
				"s:N ~, v:M ~ win ~ o:N ~ cloud|system",
				"s:N ~ into ~ o:N cloud ~ spend ~ v:M",
				"s:N ~, buy ~ o:N ~ G ~N , ~N spend|worth|contract ~ v:M",
			],
			{ unless: ["equity", "stake", "annual"] },
		),
		rule("purchase/extended", "purchase", [
			"if ~ more .. reach ~ v:M",
			"if ~ more - v:M",
		]),
		rule(
			"purchase/contract-with",
			"purchase",
			[
				"s:N ~, &|with|to ~ o:N ~, sign ~, v:M ~ buy|cloud|contract|system",
				"s:N ~, &|with|to ~ o:N ~, sign|contract ~, worth ~ v:M",
				"s:N ~, &|with|to ~ o:N ~ v:M ~ contract",
				"s:N &|with|to o:N ~N sign ~ v:M ~ contract",
				"s:N ~, &|with|to ~ o:N ~ contract ~, worth ~ v:M",
				"s:N ~, &|with|to ~ o:N ~ contract - all|reach? for? - v:M",
				"s:N ~, stake ~ o:N ~ v:M ~ contract",
				"s:N ~, &|with|to ~ o:N ~ sign ~ v:M ~N buy",
				"s:N ~, &|with|to ~ o:N ~ v:M ,|& G - contract",
				"s:N ~, &|with|to ~ o:N ~, sign ... contractsum ~ v:M",
				"s:N ~, win|sign ~ o:N ~ v:M ~ contract",
				"s:N ~, win|sign ~ v:M ~ contract ~, from ~ o:N",
				"s:N ~, from ~ o:N ~ v:M ~ contract",
			],
			{ unordered: true },
		),
		rule(
			"purchase/sells-to",
			"purchase",
			[
				"o:N ~, to|for ~ s:N ~ sell ~ v:M",
				"v:M ~ contract ~, o:N ~ to|for ~ s:N ~ supply",
				`o:N ~, to|for ~ s:N ~ supply ~, worth? ~ v:M ~ ${goods}`,
				`o:N ~, to|for ~ s:N ~ supply ~ ${goods} ~, contract? ~ worth|contract ~ v:M`,
			],
			{ passive: true, unless: ["equity", "stake", "stock", "capital"] },
		),
		rule("purchase/from-alone", "purchase", ["to|from ~ o:N ~ buy ~ v:M"], {
			actor: true,
			unless: ["equity", "stake"],
		}),
		rule("purchase/orders-more", "purchase", [
			"s:N ~, more ~ v:M ~ order",
			"v:M ~ order|unnamed ~ from ~ s:N",
			"v:M ~ unnamed - s:N",
		]),
		rule(
			"purchase/by-alone",
			"purchase",
			[
				"s:N - W? - more? - more|sign|buy ~, worth? - v:M - contract",
				"s:N - W? - more? - sign|win ~ contract ~, worth - v:M",
				"s:N - W? - more? buy - v:M",
				"s:N - W? - more? buy - M & v:M",
				"unnamed ~ s:N , ~ order ~ v:M",
				"s:N - v:M - contract",
			],
			{ unless: [...notTold, "cost"] },
		),
		rule("purchase/one-more", "purchase", [
			"order ~ M , ~ more more? - v:M",
			"order|contract , ~N more more? - v:M",
		]),
		rule("purchase/worth-alone", "purchase", ["contractsum ~ v:M"]),
		rule(
			"purchase/contract-alone",
			"purchase",
			[
				"&|with ~ s:N ~ sign ~ v:M ~ contract",
				"sign ~ v:M - s:N ~ contract",
				"&|with ~ s:N ~ v:M ~ contract",
				"&|with ~ s:N ~ v:M ,|& G - contract",
			],
			{ unordered: true, passive: true },
		),
	],
};
