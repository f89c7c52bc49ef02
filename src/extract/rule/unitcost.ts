import { rule } from "./rule.ts";

/** Only where the power is one gigawatt of any systems, not a site of that size. */
const options = { perGigawatt: true } as const;

/** Figures of a company's own, not of a gigawatt. */
const otherMeasures = [
	"profit",
	"cap",
	"valuation",
	"raise",
	"invest",
	"put",
] as const;

/** What one gigawatt costs, and how much of that goes to the maker of its chips. `x` is the word that names the measure. */
export const unitCost = {
	en: [
		rule(
			"unit-cost/told",
			"unit-cost",
			[
				"E|G ~N M ~, v:M clause ~ s:N ~ give|say|put|forecast|cost",
				"E|G ~N M ,? ~N compare ~N v:M",
			],
			{ qualifier: "total", ...options },
		),
		rule(
			"unit-cost/target",
			"unit-cost",
			["E|G ~ cost|need|spend ~ M ~, goal|reach|fall|narrow|to ~ v:M"],
			{ qualifier: "total", unless: ["chip", "revenue"], ...options },
		),
		rule(
			"unit-cost/chips",
			"unit-cost",
			[
				"s:N ~ v:M ~ revenue ~ E|G",
				"for s:N ,? ~ E|G ~ v:M ~ revenue",
				"E|G ~, cost .. M ,? & s:N ~ earn|win ~ v:M",
				"E|G ~N M ~, v:M ~ to|for|on|into|by ~ s:N",
				"E|G ~, earn|win ~ s:N ~ v:M",
				"E|G ~, worth|reach|earn ~ v:M ~ to|for|of ~ s:N",
				"E ~N v:M ~ x:revenue ~ to|for ~ s:N",
				"F ~, worth|earn ~ v:M ~ to|for ~ s:N",
				"E|G ~, worth|earn ~ v:M ~N revenue ~ to|for ~ s:N",
				"s:N ~ earn|win|revenue ~ v:M ~ E|G",
				"s:N ~ earn|win ~ v:M ~N x:revenue ~N E|G",
				"s:N ~ E|G ~ worth|earn ~ v:M",
				"E|G ~ cost .. , v:M ~ to|for|on|into ~ s:N",
				"cost ~ E|G , v:M ~ to|for|on|into ~ s:N",
				"v:M ~ of ~ s:N ~ chip|system ~N E|G",
				"v:M ~ on|for|into ~ s:N ~ chip|system ~N E|G",
				"E|G ~N M ,? ~N v:M ~ to|for|on|into ~ s:N",
				"E|G ~N M ,? ~ N ~, v:M ~ to|for|on|into|spend|clause ~ chip|system",
				"E|G ~N M ~, v:M ~ x:chip|system|ownchip",
				"E|G ~N M , N say , ~ v:M ~ x:chip|system|ownchip",
				"E|G ~N M , ~ say , ~ v:M ~ x:chip|system|ownchip",
				"E , s:N ~ revenue ~ v:M",
				"E ~, v:M ~ x:chip|system",
				"v:M ~ E ~N x:chip",
				"v:M ~ x:revenue ~ E",
				"v:M ~N x:chip ~N E",
			],
			{ qualifier: "chips", ...options },
		),
		rule(
			"unit-cost/share",
			"unit-cost",
			[
				"E|G ~N M ,? ~ s:N ~ v:M",
				"E|G ~N M ,? ~ v:M ~ s:N",
				"E|G ~N M ~, of ~ v:M ~ s:N",
				"s:N ~ earn|win ~ v:M ~ M ~ E|G",
			],
			{ qualifier: "chips", unless: otherMeasures, ...options },
		),
		rule(
			"unit-cost/total",
			"unit-cost",
			[
				"x:cost|capex ~ E|G ~N v:M",
				"x:cost ~ v:M ~ E|G",
				"E|G ~, x:cost|need|spend ~ v:M",
				"E|G ~N x:cost|need ~ v:M",
				"x:cost ~ E|G ~, v:M",
				"v:M ~ E ~ x:cost",
				"x:cost|need ~N v:M ~ deploy ~ E|G",
				"put ~ E|G ..N for ~ v:M",
				"s:N - put|forecast|valuation|cost - E|G ~ for|cost ~ v:M",
				"put|forecast|valuation|cost - E|G ~ for ~ v:M",
				"x:cost for E|G ~ v:M",
			],
			{ qualifier: "total", ...options },
		),
		rule("unit-cost/rate", "unit-cost", ["^ for v:M - E", ", for v:M - E"], {
			qualifier: "total",
			unless: ["invest", "put", "step", "win"],
			...options,
		}),
	],
	zh: [
		rule(
			"unit-cost/target",
			"unit-cost",
			["E|G ~ cost|need|spend ~ M ~, goal|reach|fall|narrow ~ v:M"],
			{ qualifier: "total", unless: ["chip", "revenue"], ...options },
		),
		rule(
			"unit-cost/chips",
			"unit-cost",
			[
				"E|G ~, for|into|to|use ~ s:N ~ earn ~ v:M",
				"for|into|to|use ~ s:N ~ from? ~ E|G ~ earn ~ v:M",
				"E|G ~N M ~, v:M ~ to|for|into|by ~ s:N",
				"E|G ~, earn ~ s:N ~ v:M",
				"E|G ~, s:N ~ win|earn|revenue|profit ~ v:M",
				"s:N ~ from? ~ E|G ~ win|earn|revenue ~ v:M",
				"s:N ~ from? ~ E ~, earn|revenue ~ v:M",
				"E|G ~N invest|cost|spend ~, v:M ~ buy|for|into ~ s:N",
				"G ~ cost ~ M .. v:M ~ buy ~N x:chip|system",
				"E|G ~, v:M ~ buy|for|into|spend ~N s:N ~ chip|system",
				"E|G ~N M ,? ~ v:M ~ buy|for|into|by|spend ~N s:N",
				"E|G ~N M ,? ~ s:N ~ win|earn|into|for - v:M",
				"E|G ~N M , ~ v:M ~ to ~ s:N",
				"E ~, v:M ~ x:chip|system",
				"s:N - site|system - E|G ~ M , ~ v:M ~ x:chip|system",
				"E|G ~N M , ~ v:M ~ x:chip|system",
				"E|G ~N M , ~ x:chip|system ~ v:M",
				"M .. v:M ~ buy ~N x:chip ~N system",
			],
			{ qualifier: "chips", ...options },
		),
		rule(
			"unit-cost/share",
			"unit-cost",
			["E|G ~N M , ~ s:N ~ v:M", "E|G ~N M , ~ v:M ~ s:N"],
			{ qualifier: "chips", unless: otherMeasures, ...options },
		),
		rule(
			"unit-cost/total",
			"unit-cost",
			[
				"E|G ~N x:cost ~ v:M",
				"x:cost ~N E|G ~N v:M",
				"E|G ~ need|spend ~ v:M",
				"E|G - N - system|site ~ need|spend ~ v:M",
				"use|by - E - v:M",
				"E|G - site|system - put into v:M",
			],
			{ qualifier: "total", ...options },
		),
		// 建1吉瓦要500亿美元: the verb is too common a character to be a cue.
		rule(
			"unit-cost/takes",
			"unit-cost",
			["deploy - E|G - site|system? _ v:M", "E - site|system _ v:M"],
			{
				qualifier: "total",
				unless: ["invest", "put", "raise", "win", "earn", "revenue", "step"],
				...options,
			},
		),
	],
};
