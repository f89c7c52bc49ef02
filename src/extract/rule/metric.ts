import { rule } from "./rule.ts";

/** Figures that belong to one company: worth, sales, earnings, spending. `x` is the word that names the measure. */
export const metric = {
	en: [
		rule("market-cap-change/adds", "market-cap-change", [
			"x:rise ~r v:M ~ cap|worth",
			"x:rise ~r v:M ~ s:N ~ cap",
			"cap ~r x:rise ~r v:M",
			"x:rise ~N cap - by ~ v:M",
			"s:N ~ worth ~ v:M - x:rise",
			"v:M - x:rise ~N cap",
		]),
		rule(
			"market-cap-change/sheds",
			"market-cap-change",
			[
				"x:fall ~r v:M ~ cap|worth",
				"x:fall ~r v:M ~ s:N ~ cap",
				"cap ~r x:fall ~r v:M",
				"x:fall ~N cap - by ~ v:M",
				"x:cost s:N ~ v:M ~ cap",
				"v:M ~ x:fall ~N cap",
				"v:M ~N cap ~ x:fall",
			],
			{ negative: true },
		),
		rule("market-cap/reached", "market-cap", [
			"x:cap ~ rise|fall ~ M ~ to|reach ~ v:M",
			"rise|fall ~N x:cap - by ~ M - to|reach ~ v:M",
			"rise|fall ~ M ~ cap , ~ to|reach ~ v:M",
		]),
		rule("market-cap/cap", "market-cap", [
			"x:cap ~ v:M",
			"v:M - x:cap",
			"v:M ~ into ~ x:cap",
			"x:cap , - reach? - v:M",
		]),
		rule("valuation/valued-at", "valuation", [
			"v:M - premoney|postmoney? - x:valuation",
			"x:valuation ~ s:N ~ for|into ~ v:M",
			"x:valuation ~ of ~ s:N ~ reach|for|to ~ v:M",
			"x:valuation ~ v:M !round|raise",
			"v:M - x:premoney|postmoney",
			"x:premoney|postmoney ~ v:M",
		]),
		rule("profit/earns", "profit", [
			"x:profit ~ v:M",
			"x:profit ~ , v:M",
			"x:profit ~N P ,? ~ to|reach|for ~ v:M",
			"x:profit - for|of|into - s:N ~ v:M",
			"v:M - annual? - x:profit",
			"v:M ~ into - annual? - x:profit",
		]),
		rule(
			"profit/loses",
			"profit",
			[
				"x:loss ~ v:M",
				"x:loss ~ , v:M",
				"x:loss ~N P ,? ~ to|reach|for ~ v:M",
				"x:loss - for|of|into - s:N ~ v:M",
				"v:M - annual? - x:loss",
				"v:M ~ into - annual? - x:loss",
			],
			{ negative: true },
		),
		rule("revenue/for-party", "revenue", [
			"earn ~ s:N ~ v:M ~ x:revenue",
			"rise|earn ~ v:M ~ to|for ~ s:N ~ x:revenue",
		]),
		rule(
			"revenue/sells",
			"revenue",
			[
				"v:M ~ into|of - annual? - annual? - x:revenue",
				"v:M - annual? - x:revenue",
				"x:revenue - for|of|into - s:N ~ v:M",
				"x:revenue ~ v:M",
				"x:revenue ~ , v:M",
				"x:revenue ~N P ,? ~ to|reach|for ~ v:M",
				"x:revenue ~ from ~ N ~ v:M",
				"earn ~ v:M ~N x:revenue",
				"x:revenue ~ reach|rise , ~ v:M",
			],
			{ unless: ["backlog"] },
		),
		rule("revenue/run-rate", "revenue", ["x:annual ~ of|reach|for|into ~ v:M"]),
		rule("spending/capex", "spending", [
			"x:capex ~ by ~ M ~ to|reach ~ v:M",
			"s:N ~ x:capex - on|to|with ~ o:N ~ v:M",
			"s:N ~, x:capex ~ v:M",
			"x:capex - for|of|into - s:N ~ v:M",
			"x:capex ~ v:M",
			"x:capex ~ , v:M",
			"x:capex ~N P ,? ~ to|reach|for ~ v:M",
			"v:M ~ into|of|on - annual? - x:capex",
			"v:M - annual? - x:capex",
		]),
	],
	zh: [
		rule("market-cap-change/adds", "market-cap-change", [
			"cap ~r x:rise ~r v:M",
			"x:rise ~r v:M ~ cap",
			"v:M - cap - x:rise",
		]),
		rule(
			"market-cap-change/sheds",
			"market-cap-change",
			[
				"cap ~r x:fall ~r v:M",
				"x:fall ~r v:M ~ cap",
				"v:M - cap - x:fall",
				"v:M - cap from s:N ~ x:fall",
			],
			{ negative: true },
		),
		rule("market-cap/reached", "market-cap", [
			"x:cap ~ rise|fall ~ M ,? - to|reach|into ~ v:M",
		]),
		rule("market-cap/reached", "market-cap", [
			"x:cap ~ rise|fall ~ M ~ reach ~ v:M",
		]),
		rule("market-cap/and-of", "market-cap", ["cap - M ,|& s:N reach ~ v:M"]),
		rule("market-cap/cap", "market-cap", ["x:cap ~ v:M", "v:M - x:cap"]),
		rule("valuation/and-of", "valuation", [
			"valuation ~ M ,|& s:N reach ~ v:M",
		]),
		rule("revenue/and-of", "revenue", ["revenue ~ M ,|& s:N reach ~ v:M"]),
		rule("valuation/valued-at", "valuation", [
			"v:M - x:valuation ~ round|raise|win",
			"x:valuation ~ v:M",
			"v:M - premoney? postmoney? - x:valuation",
			"x:premoney|postmoney ~ v:M",
		]),
		rule("valuation/of-party", "valuation", [
			"to|for ~ s:N ~ x:valuation ~ v:M",
		]),
		rule(
			"profit/loses",
			"profit",
			[
				"x:loss ~ v:M",
				"x:loss ~ , v:M",
				"x:loss ~ P ,? ~ to|reach|for ~ v:M",
				"v:M - x:loss",
			],
			{ negative: true },
		),
		rule("profit/earns", "profit", [
			"x:profit ~ v:M",
			"x:profit ~ , v:M",
			"x:profit ~N P ,? ~ to|reach|for ~ v:M",
			"v:M - x:profit",
		]),
		rule("revenue/for-party", "revenue", [
			"for|into|to ~ s:N ~ earn ~ v:M ~ x:revenue",
		]),
		rule("revenue/sells", "revenue", [
			"x:revenue ~ v:M",
			"v:M - x:revenue",
			"x:revenue ~ annual ~ v:M",
			"x:revenue ~ , v:M",
			"x:revenue ~ P ,? ~ to|reach|for ~ v:M",
		]),
		rule("spending/capex", "spending", [
			"s:N ~, x:capex ~ v:M",
			"x:capex ~ v:M",
			"x:capex ~ , v:M",
			"x:capex ~N P ,? ~ to|reach|for ~ v:M",
			"v:M - x:capex",
		]),
	],
};
