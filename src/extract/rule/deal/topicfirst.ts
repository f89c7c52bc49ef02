import { rule } from "../rule.ts";

/** Deals told with the sum or the other party first, and the actor behind 由 or 被: 总额50亿美元，英特尔新股由英伟达认购. */
export const topicFirst = {
	en: [],
	zh: [
		rule(
			"investment/by-agent",
			"investment",
			[
				"v:M , - o:N ~ by - s:N ~ put|stakebuy|buy|invest",
				"o:N ~ equity|stake ~ by - s:N ~ put|stakebuy|buy|invest ~, v:M",
				"o:N ~ by - s:N ~ v:M ~ stakebuy|put|invest",
				"o:N ~ v:M - equity|stake ~ by - s:N ~ put|stakebuy|buy|invest",
				"v:M ~ by - s:N ~ put|invest ~ o:N",
				"v:M ~ by - s:N ~ to|into|for ~ o:N ~ put|invest",
			],
			{ passive: true, unless: ["contract", "order", "cloud", "debt"] },
		),
		rule(
			"investment/sum-first",
			"investment",
			[
				"v:M ~ put|spend|done , s:N ~ to|for ~ o:N ~ invest !M",
				"v:M , - s:N ~ to|for ~ o:N - invest !M",
			],
			{ unless: ["contract", "order", "cloud", "debt", "buy"] },
		),
		rule(
			"investment/then-sum",
			"investment",
			["s:N ~ invest , - high? - v:M ,|;", "s:N ~ invest , - high? - v:M $"],
			{
				unless: ["contract", "order", "cloud", "debt", "buy", "capex", "site"],
			},
		),
		rule(
			"purchase/by-agent",
			"purchase",
			[
				"v:M ~, by - s:N ~ spend|buy ~ into|to ~ o:N",
				"o:N ~ cloud|chip|system ~ by - s:N ~ buy|order|spend ~, v:M",
				"o:N ~ v:M ~ cloud|chip|system ~ by - s:N ~ buy|order",
				"o:N by - s:N ~ order|contract ~ v:M",
			],
			{
				passive: true,
				unless: ["equity", "stake", "invest", "acquire", "debt", "annual"],
			},
		),
		rule(
			"purchase/topic",
			"purchase",
			[
				"o:N - cloud|chip|system ~ , - s:N ~ buy|order ~ v:M",
				"v:M , - s:N ~ spend into o:N",
				"s:N ~ spend into o:N - , W? - all? - v:M",
			],
			{ unless: ["equity", "stake", "invest", "acquire", "debt"] },
		),
		rule(
			"purchase/long-contract",
			"purchase",
			["s:N - W? - v:M - o:N cloud|chip|system? - buy|contract|order"],
			{
				unordered: true,
				passive: true,
				unless: ["equity", "stake", "invest", "acquire", "debt"],
			},
		),
		rule(
			"purchase/by-alone",
			"purchase",
			["s:N - v:M - cloud|system|chip - contract|order"],
			{
				passive: true,
				unless: ["equity", "stake", "invest", "acquire", "debt", "with"],
			},
		),
		rule(
			"purchase/clients/headed",
			"purchase",
			[
				"client ~, W? - v:M - s:N",
				"client ~, W? - M - N ,|& &? - W? - v:M - s:N",
				"client ~, W? - M - N ,|& &? - W? - M - N ,|& &? - W? - v:M - s:N",
			],
			{
				relative: true,
				passive: true,
				unless: ["equity", "stake", "invest", "cap", "valuation", "revenue"],
			},
		),
		rule(
			"stake/for-shares-sold",
			"stake",
			[
				"C - o:N - stake|equity ~ sell ~ s:N , ~ stake ~ v:P",
				"o:N ~ C - stake|equity ~ sell ~ s:N , ~ stake ~ v:P",
				"o:N ~, v:P ~ stake ~ by|to - s:N",
			],
			{ passive: true, unless: ["revenue", "rate", "users", "market"] },
		),
		rule(
			"acquisition/by-agent",
			"acquisition",
			[
				"v:M , - o:N ~ team|license ~ by ~ s:N",
				"o:N ~ by ~ s:N ~ use - v:M ~ acquire",
			],
			{ passive: true },
		),
		rule("acquisition/then-sum", "acquisition", [
			"acquire ~ o:N ~, worth|spend|cost ~ v:M",
		]),
		rule(
			"funding/round-brings",
			"funding-round",
			[
				"s:N ~ round - revenue|win|raise ~ v:M",
				"^ _? round - revenue ~ v:M",
				"v:M , ~ by N ~ invest|join , s:N ~ round",
				"v:M , ~ by N & N ~ invest|join , s:N ~ round",
			],
			{ unless: ["debt", "annual"] },
		),
	],
};

/** What a company is worth, where no other rule knows the sum. */
export const worthAlone = {
	en: [],
	zh: [
		rule("valuation/worth", "valuation", ["s:N _? x:worth - v:M"], {
			strictSubject: true,
			unless: [
				"contract",
				"contractsum",
				"order",
				"buy",
				"sell",
				"sign",
				"round",
				"raise",
				"invest",
				"put",
				"stakebuy",
				"acquire",
				"equity",
				"stake",
				"chip",
				"cloud",
				"system",
				"project",
				"deploy",
				"spend",
				"debt",
				"cost",
			],
		}),
		rule("revenue/part", "revenue", ["revenue ... M , _? s:N _? earn ~ v:M"]),
	],
};
