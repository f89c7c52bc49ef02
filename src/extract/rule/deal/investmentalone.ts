import { rule } from "../rule.ts";

/** Who puts how much into whom, where one party or both are left to the scene. */
export const investmentAlone = {
	en: [
		rule(
			"investment/by-party",
			"investment",
			[
				"v:M ~ invest|put ~ by|from ~ s:N",
				"round ~ v:M ~ from|by ~ s:N",
				"v:M of ~ s:N - capital ~ invest|put",
			],
			{ passive: true, unless: ["debt"] },
		),
		rule(
			"investment/with-party",
			"investment",
			["with s:N ~ put|invest ~ v:M"],
			{ passive: true },
		),
		rule(
			"investment/by-alone",
			"investment",
			[
				"s:N ~, invest|put ~ v:M",
				"s:N !& ~ v:M - invest|put",
				"s:N ~, buy|acquire|win P for v:M",
				"s:N ~, buy|stakebuy ~ v:M ~ of ~ equity|stock|stake",
				"s:N ~ join ~, with ~ v:M",
			],
			{ unless: ["hold", "spend"] },
		),
		rule("investment/by-alone", "investment", [
			"s:N ~, spend ~ v:M for|on - stake|equity|stock",
		]),
		rule("investment/in-alone", "investment", [
			"invest|put ~ v:M ~ into|to ~ o:N",
			"v:M ~ invest|put ~ into|to ~ o:N",
			"v:M put o:N",
			"v:M ~ buy of - o:N - equity|stock|stake",
		]),
		rule(
			"investment/plan/told-before",
			"investment",
			[
				"letter ~, for ~ v:M",
				"v:M - unsigned",
				"v:M ~ not ~ put",
				"project ~, for ~ v:M",
				"v:M - letter|project",
			],
			{
				unless: [
					"buy",
					"order",
					"debt",
					"capex",
					"spend",
					"site",
					"system",
					"chip",
					"cloud",
					"revenue",
					"cost",
				],
			},
		),
		rule("investment/alone", "investment", [
			"^ _? invest ~ cost|reach|to|worth ~ v:M",
			"earn|reach _? invest _? to - v:M",
			"all ~ invest ~ cost|reach|to ~ v:M",
			"v:M - of? invest",
			"invest of? - v:M",
			"v:M - put into",
			"^ _? invest , v:M",
			"v:M - equity|stock|stake - buy|invest",
		]),
	],
	zh: [
		rule("investment/into-alone", "investment", [
			"to|for ~ o:N ~ invest|put ~ v:M",
			"into o:N - invest|put - v:M",
			"to|for ~ o:N ~ v:M ~ invest|put|stakebuy",
			"v:M ~ invest|put|stakebuy - o:N",
			"v:M into o:N",
			"invest|put ~ M , ~ more - v:M",
			"buy ~ v:M .. C ~ o:N",
			"invest|stakebuy ~ o:N ~ v:M",
		]),
		rule("investment/put-alone", "investment", ["put o:N - v:M"], {
			actor: true,
		}),
		rule(
			"investment/intended",
			"investment",
			["v:M - letter", "v:M - tieup ~ letter"],
			{ unless: ["buy", "contract", "order", "supply", "sell"] },
		),
		rule("investment/puts", "investment", ["s:N ~, put ~ v:M"], {
			unless: ["contract"],
		}),
		rule("investment/by-alone", "investment", [
			"s:N ~, spend|put|use ~ v:M ~ stakebuy",
			"s:N ~, v:M ~ win|buy|acquire P - stake",
			"s:N ~, spend|put ~ v:M , ~ stake ~ P",
			"s:N ~, invest ~ v:M",
			"s:N ~, put|buy|stakebuy ~ C ~, worth|invest|spend ~ v:M",
			"s:N ~, stakebuy ~, invest|spend|put ~ v:M",
			"s:N ~ stakebuy - v:M",
			"s:N ~ v:M - invest",
		]),
		rule("investment/alone", "investment", [
			"invest|put ~ v:M",
			"invest|put ~, all ~ v:M",
			"invest|put - M , - all - v:M",
			"capital - all - v:M",
			"^ _? invest , v:M",
			"v:M - invest",
			"v:M ~ stakebuy",
		]),
	],
};
