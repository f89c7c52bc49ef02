import type { Kind } from "../../claim.ts";
import { type Rule, rule } from "../rule.ts";

const patterns = [
	"^ _? worth|cost reach? - v:M ,|;",
	"^ _? worth|cost reach? - v:M $",
	"^ _? worth|cost reach? for? v:M ,|;",
	"^ _? worth|cost reach? for? v:M $",
];
const unless = [
	"cap",
	"valuation",
	"revenue",
	"profit",
	"capex",
	"debt",
	"round",
	"stock",
	"backlog",
	"project",
] as const;

const summed = (kind: Kind): Rule =>
	rule(`${kind}/sum/told-before`, kind, patterns, {
		sharesFigure: true,
		unless,
	});

/** 金额为30亿美元: the sum of whatever deal the article told of last, of which sort the sentence does not say. Read last. */
export const sumTold = {
	en: [],
	zh: [
		rule(
			"acquisition/price/told-before",
			"acquisition",
			["^ _? acquire _ reach? for? v:M"],
			{ unless },
		),
		summed("acquisition"),
		summed("investment"),
		summed("purchase"),
	],
};
