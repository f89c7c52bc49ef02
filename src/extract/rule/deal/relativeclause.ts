import { rule } from "../rule.ts";

/** Deals told in a clause that 的 joins to the name of a party: 持股27%的微软, 微软持股27%的OpenAI. */
export const relativeClause = {
	en: [],
	zh: [
		rule(
			"stake/relative",
			"stake",
			[
				"stake o:N - v:P - stake? - s:N",
				"stake v:P - o:N - stake - s:N",
				"stakebuy|buy|win|acquire ~ o:N - v:P - stake - s:N",
				"into - o:N - stake ~ v:P - stake? - s:N",
				"s:N - W? - stake ~ v:P - stake? - o:N",
				"by|win s:N - stake|stakebuy|buy|acquire ~ v:P - stake? - o:N",
				"stake ~ v:P - stake? - s:N",
			],
			{
				relative: true,
				passive: true,
				unless: ["revenue", "rate", "users", "market", "cost"],
			},
		),
		rule(
			"investment/relative",
			"investment",
			[
				"to|for|into ~ o:N ~ invest|put|stakebuy ~ v:M - s:N",
				"to|for|into ~ o:N ~ v:M - invest|put|stakebuy - s:N",
				"invest|stakebuy ~ o:N ~ v:M - s:N",
				"v:M ~ stakebuy|invest|put - o:N - equity|stake? - s:N",
				"win|by s:N ~ invest|put|stakebuy ~ v:M - o:N",
				"win|by s:N ~ v:M - invest|put|stakebuy|capital - o:N",
				"s:N ~ invest|put ~ v:M - o:N",
				"s:N ~ v:M - stakebuy - o:N",
			],
			{
				relative: true,
				passive: true,
				unless: ["buy", "contract", "order", "debt"],
			},
		),
		rule(
			"purchase/relative",
			"purchase",
			[
				"to|from|with|& ~ o:N ~ buy|sign|order ~ v:M ~ s:N",
				"with|& ~ o:N ~ v:M ~ contract|order ~ s:N",
			],
			{
				relative: true,
				passive: true,
				unless: ["equity", "stake", "invest", "debt"],
			},
		),
		rule(
			"purchase/won/relative",
			"purchase",
			["win ~ s:N ~ v:M ~ contract|order - o:N"],
			{ relative: true, passive: true, unless: ["equity", "stake", "debt"] },
		),
		rule(
			"acquisition/relative",
			"acquisition",
			[
				"v:M ~ acquire ~ o:N - s:N",
				"acquire ~ o:N ~ v:M - s:N",
				"by ~ s:N ~ v:M ~ acquire - o:N",
			],
			{ relative: true, passive: true, unless: ["stake", "equity"] },
		),
		rule(
			"funding/relative",
			"funding-round",
			["raise|round ~ v:M - s:N", "v:M - round|raise - s:N"],
			{
				relative: true,
				passive: true,
				unless: ["debt", "join", "invest", "put", "valuation"],
			},
		),
	],
};
