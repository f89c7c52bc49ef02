import { rule } from "./rule.ts";

const goods = "chip|system|cloud|C|equal";

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
			"purchase/buys-from",
			"purchase",
			[
				"s:N ~, buy|spend ~ v:M ~ from|with ~ o:N",
				"s:N ~, buy|spend ~ v:M ~ of|on|for ~ o:N",
				"s:N ~, buy ~ C? ~ o:N ~ C? ~ for|worth ~ v:M",
				"s:N ~, buy ~ C ~ from|of ~ o:N ~ for ~ v:M",
				"s:N ~, buy ~ v:M ~ o:N ~ chip|system|cloud",
				"s:N ~, spend ~ v:M ~ on|for ~ C? ~ o:N ~ chip|system|cloud",
				"s:N ~, spend ~ o:N ~ v:M",
				"s:N ~, put ~ v:M ~ to ~ on|from|of|with ~ o:N ~ cloud|chip|system|site",
				"s:N ~, buy|put ~ v:M ~ of? - o:N ~ cloud|chip|system",
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
				"s:N ~, sign|win|contract ~ v:M ~ contract ~ with|from|to|for ~ o:N",
				"s:N ~, sign|win|contract ~ contract ~ with|from|to|for ~ o:N ~, v:M",
				"s:N & o:N ~ v:M ~ contract",
				"s:N & o:N .. contract|tieup worth ~ v:M",
				"s:N & o:N ~, contract ~, v:M",
				"s:N ~ v:M ~ contract ~ with|from|to ~ o:N",
				"s:N - v:M - o:N - contract",
				"s:N - o:N - contract ~ v:M",
				"v:M ~ contract ~ with ~ s:N & o:N",
				"s:N ~ contract ~ with ~ o:N ~, v:M",
			],
			{ unordered: true },
		),
		rule(
			"purchase/sells-to",
			"purchase",
			[
				"o:N ~, sell ~ v:M ~ to ~ s:N",
				"o:N ~, sell ~ s:N ~ v:M ~ of|worth ~ chip|system|cloud",
			],
			{ passive: true },
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
			["o:N ~ v:M ~ unnamed|contract ~ , ~N deny|not ~ s:N"],
			{ passive: true, denied: true },
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
				"s:N ~, to|from|with|& ~ o:N ~, buy|spend ~ v:M",
				"s:N ~, spend|use|put ~ v:M ~ to|from ~ o:N ~ buy",
				"s:N ~, v:M ~ buy ~ C? ~ o:N",
				"s:N ~, buy ~ v:M ~N o:N ~ chip|system|cloud",
				"s:N ~, buy ~ o:N ~, v:M",
				"s:N ~, buy ~ v:M - o:N",
				"s:N ~, to ~ o:N ~ sign ~ v:M",
			],
			{ unless: ["equity", "stake", "annual"] },
		),
		rule("purchase/extended", "purchase", ["if ~ more .. reach ~ v:M"]),
		rule(
			"purchase/contract-with",
			"purchase",
			[
				"s:N ~, &|with|to ~ o:N ~, sign ~, v:M ~ buy|cloud|contract|system",
				"s:N ~, &|with|to ~ o:N ~, sign|contract ~, worth ~ v:M",
				"s:N ~, &|with|to ~ o:N ~ v:M ~ contract",
				"s:N ~, &|with|to ~ o:N ~ contract ~, worth ~ v:M",
				"s:N ~, &|with|to ~ o:N ~ v:M ,|& G - contract",
				"s:N ~, win|sign ~ o:N ~ v:M ~ contract",
				"s:N ~, win|sign ~ v:M ~ contract ~, from ~ o:N",
				"s:N ~, from ~ o:N ~ v:M ~ contract",
			],
			{ unordered: true },
		),
		rule("purchase/sells-to", "purchase", ["o:N ~, to|for ~ s:N ~ sell ~ v:M"]),
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
