import { rule } from "../rule.ts";

/** The same as in English, where the word that names the measure may stand apart from its figure. */
export const chineseMetric = [
	rule("valuation/and-of", "valuation", ["valuation ~ M ,|& s:N reach ~ v:M"]),
	rule("revenue/and-of", "revenue", ["revenue ~ M ,|& s:N reach ~ v:M"]),
	rule(
		"valuation/compared",
		"valuation",
		["valuation ... M , - compare s:N - v:M"],
		{
			strictSubject: true,
		},
	),
	rule("valuation/valued-at", "valuation", [
		"^ v:M , s:N ~ x:valuation",
		"v:M - x:valuation ~ round|raise|win",
		"v:M - premoney|postmoney - x:valuation - round|raise|done|win",
		"x:valuation !round|raise|done ~ v:M",
		"x:valuation , v:M",
		"v:M - premoney? postmoney? - x:valuation",
		"x:premoney|postmoney !valuation ~ v:M",
	]),
	rule("valuation/of-party", "valuation", ["to|for ~ s:N ~ x:valuation ~ v:M"]),
	rule(
		"profit/loses",
		"profit",
		[
			"x:loss ~ rise|fall by? - u:M ,? ~ to|reach ~ v:M",
			"^ v:M , s:N ~ x:loss",
			"x:loss ~ v:M",
			"x:loss ~ u:M ,? - to|reach ~ v:M",
			"x:loss ~ , v:M",
			"x:loss ~ P ,? ~ to|reach|for ~ v:M",
			"v:M - x:loss",
		],
		{ negative: true, unless: ["oneday"] },
	),
	rule("profit/earns", "profit", [
		"x:profit ~ rise|fall by? - u:M ,? ~ to|reach ~ v:M",
		"^ v:M , s:N ~ x:profit",
		"x:profit ~ v:M",
		"x:profit ~ u:M ,? - to|reach ~ v:M",
		"x:profit ~ , v:M",
		"x:profit ~N P ,? ~ to|reach|for ~ v:M",
		"v:M - x:profit",
	]),
	rule("revenue/for-party", "revenue", [
		"for|into|to ~ s:N ~ earn ~ v:M ~ x:revenue",
	]),
	rule("revenue/sells", "revenue", [
		"x:revenue ~ rise|fall by? - u:M ,? ~ to|reach ~ v:M",
		"^ v:M , s:N ~ x:revenue",
		"x:revenue ~ v:M",
		"v:M - x:revenue",
		"x:revenue ~ annual ~ v:M",
		"x:revenue _? , s:N _? W? _? reach? for? _? v:M",
		"x:revenue ~ u:M ,? - to|reach ~ v:M",
		"x:revenue ~ , v:M",
		"x:revenue ~ P ,? ~ to|reach|for ~ v:M",
	]),
	rule("spending/capex", "spending", [
		"x:capex _? , s:N _? W? _? reach? for? _? v:M",
		"s:N ~, x:capex ~ v:M",
		"x:capex ~ rise|fall by? - u:M ,? ~ to|reach ~ v:M",
		"^ v:M , s:N ~ x:capex",
		"x:capex ~ v:M",
		"x:capex ~ u:M ,? - to|reach ~ v:M",
		"x:capex ~ , v:M",
		"x:capex ~N P ,? ~ to|reach|for ~ v:M",
		"v:M - x:capex",
	]),
];
