import { rule } from "../rule.ts";

/** Money released in steps: so much for each gigawatt, or with the first. */
export const tranche = {
	en: [
		rule(
			"tranche/each",
			"tranche",
			[
				"v:M ~ E",
				"E ~, v:M",
				"E ~, s:N ~ invest|put|spend ~ v:M",
				"v:M ~ N with? - E",
				"v:M ~ from ~ s:N ~ to|into ~ o:N ~ E",
				"v:M - step ~, E",
				"E ~, o:N ~ win ~ v:M ~ from ~ s:N",
				"per ~ G ~, o:N ~ win ~ v:M ~ from ~ s:N",
				"per ~ G ~, s:N ~ invest|put|spend|sell|to ~ v:M",
				"v:M ~ each|per ~ first? G",
				"v:M ~ each|per step",
				"step ~ of ~ v:M ~ each",
				"step ~ of - v:M",
				"step , each of v:M",
			],
			{ qualifier: "each", unless: ["all", "cost", "need", "revenue", "earn"] },
		),
		rule(
			"tranche/each",
			"tranche",
			[
				// "Wires $20 million to Vessel AI at each of five milestones".
				"s:N ~ invest|put|spend|give ~ v:M ~ to|into ~ o:N ~ each",
				"s:N ~ invest|put|spend|give ~ o:N ~ v:M ~ for|on each",
				// "Each time Solvane brings another 100 MW into service, Vantor will release $150 million".
				"per o:N ~ G ~ , s:N ~ v:M",
				"s:N ~ v:M ~ to ~ o:N per ~ G",
			],
			{ qualifier: "each", unless: ["all", "cost", "need", "revenue"] },
		),
		rule(
			"tranche/first",
			"tranche",
			[
				"step ~ with s:N , ~ first , v:M , ~ to|for|reach|into o:N",
				"s:N - first ~ to|into ~ o:N ~, v:M",
				"first - v:M",
				"step ~, first ,? of? - v:M",
				"start with - v:M",
				"s:N ~, put|invest|spend|give ~ o:N - first ~ of v:M",
				"first ~ invest|step ~ of|worth|reach - v:M",
				"v:M ~ first ~ step",
				"v:M - first $",
				"v:M - first ,|;|&",
				"v:M of it|clause? - first",
				"v:M ~ F",
			],
			{ qualifier: "first" },
		),
	],
	zh: [
		rule(
			"tranche/each",
			"tranche",
			[
				"E ~, v:M",
				"E ~, s:N ~ invest|put|spend ~ v:M",
				"E ~, s:N ~ to|for|into ~ o:N ~ invest|put|spend|sell ~ v:M",
				"E ~, s:N ~ invest|put|spend|sell ~ o:N ~ v:M",
				"v:M ~ E",
				"invest|put ..N each step - v:M",
				"per ~ G ~, v:M",
				"per ~N deploy|online|done|complete ~ G ~, put|invest|spend ~ v:M",
				"each ~ G ~ v:M",
				"each ~ step ~ v:M",
				"o:N each ~ sign|done|reach|complete ~ more ~ v:M",
			],
			{ qualifier: "each", unless: ["all", "cost", "need", "revenue", "earn"] },
		),
		rule(
			"tranche/first",
			"tranche",
			[
				"s:N ~ first ~ to|for|into ~ o:N ~ invest|put|spend ~ v:M",
				"s:N ~ first - o:N ~ invest|put|spend ~ v:M",
				"s:N ~ first o:N - v:M",
				"first ~ v:M",
				"^ _? first , v:M",
				"first ~ invest|put|spend ~ v:M",
				"F ~ v:M",
				"v:M - first ,|;",
				"v:M - first $",
			],
			{ qualifier: "first" },
		),
		// 已向OpenAI支付100亿美元首期款.
		rule(
			"tranche/first-paid",
			"tranche",
			[
				"s:N ~ to|for|into ~ o:N ~ invest|put|spend|give ~ v:M - first ~ ,|;",
				"s:N ~ to|for|into ~ o:N ~ invest|put|spend|give ~ v:M - first ~ $",
				"s:N ~ invest|put|spend|give ~ o:N ~ v:M - first ~ ,|;",
				"s:N ~ invest|put|spend|give ~ o:N ~ v:M - first ~ $",
			],
			{
				qualifier: "first",
				unless: [
					"site",
					"chip",
					"system",
					"order",
					"contract",
					"cloud",
					"round",
				],
			},
		),
	],
};
