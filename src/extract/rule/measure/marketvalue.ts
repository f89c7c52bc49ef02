import { rule } from "../rule.ts";

/** Beside a share's move, a sum that rises or falls is the worth's, in either language. */
const withMoves = [
	rule("market-cap-change/with-move", "market-cap-change", ["x:rise - v:M"], {
		withMove: true,
	}),
	rule("market-cap-change/with-move", "market-cap-change", ["x:fall - v:M"], {
		withMove: true,
		negative: true,
	}),
];

/** What a listed company is worth on the market, and how far that has gone. `x` is the word that names the measure. */
export const marketValue = {
	en: [
		rule("market-cap-change/adds", "market-cap-change", [
			"x:rise ~r v:M ~ cap|worth",
			"x:rise ~r v:M ~ s:N ~ cap",
			"cap ~r x:rise ~r v:M",
			// "Topped $5 trillion after gaining $200 billion".
			"cap ~ rise|reach ~ M ~ clause|, it? x:rise v:M",
			// "Fell $150 billion, a day after gaining $200 billion".
			"cap ~ fall - M ~, W? ~, clause x:rise v:M",
			"x:rise ~N cap - by ~ v:M",
			"s:N ~ worth ~ v:M - x:rise",
			"v:M - x:rise ~N cap",
			"cap ~ M , - x:rise - v:M",
			"v:M ~ x:rise ~ to|of ~ s:N ~ cap",
			"v:M ~ cap x:rise - of? - s:N",
			"v:M ~ x:rise - to - worth - of - s:N",
			"s:N x:acquire ~ v:M ~ into|of ~ cap",
			"x:give s:N v:M into|of ~ cap",
			"s:N ~ v:M cap x:rise",
			"s:N x:rise v:M oneday",
		]),
		...withMoves,
		rule(
			"market-cap-change/sheds",
			"market-cap-change",
			[
				"x:fall ~r v:M ~ cap|worth",
				"x:fall ~r v:M ~ s:N ~ cap",
				"cap ~r x:fall ~r v:M",
				// "Fell below $4 trillion after losing $300 billion".
				"cap ~ fall ~ M ~ clause|, it? loss? x:fall v:M",
				// "Rose $150 billion, a day after losing $200 billion".
				"cap ~ rise - M ~, W? ~, clause loss? x:fall v:M",
				"cap ~ rise - M ~, W? ~, clause x:loss v:M",
				"x:fall|shrink ~N cap - by ~ v:M",
				"x:cost s:N ~ v:M ~ cap",
				"x:cost it ~ v:M ~ cap",
				"x:fall ~ s:N of ~ v:M ~ cap",
				"s:N ~ v:M cap x:fall",
				"v:M cap x:fall",
				"v:M ~ x:fall ~N cap",
				"v:M ~ x:fall - worth - of - s:N",
				"cap ~ M , - x:fall - v:M",
				"v:M ~N cap ~ x:fall",
				"x:fall|loss ~N v:M - oneday",
			],
			{ negative: true },
		),
		rule("market-cap/reached", "market-cap", [
			"x:cap ~ rise|fall ~ M ~ to|reach ~ v:M",
			"x:cap ~ rise|fall ~ M , - to|reach ~ v:M",
			// "Shrank by $80 billion, from $630 billion to $550 billion".
			"x:cap ~ rise|fall ~ M , - from v:M to M",
			"x:cap ~ rise|fall ~ M , - from M to v:M",
			"rise|fall ~N x:cap - by ~ M ,? - to|reach ~ v:M",
			"rise|fall ~ M ~ cap , ~ to|reach ~ v:M",
		]),
		rule(
			"market-cap/cap",
			"market-cap",
			[
				"^ v:M , s:N ~ x:cap",
				"x:cap ~ v:M",
				"x:cap - of ~ s:N ~ v:M",
				"x:cap - of ~ s:N , v:M",
				"v:M - x:cap",
				"v:M ~ into ~ x:cap",
				"x:cap , - reach? - v:M",
				"x:valuation ~ v:M ~ for ~ close",
			],
			{ unless: ["target"] },
		),
		rule(
			"market-cap/worth-after-move",
			"market-cap",
			[", - earn? - it? x:worth ~ v:M", ", - x:valuation - s:N ~ for ~ v:M"],
			{ withMove: true },
		),
	],
	zh: [
		rule("market-cap-change/adds", "market-cap-change", [
			"cap ~r x:rise ~r v:M",
			"x:rise ~r v:M ~ cap",
			"v:M - cap - x:rise",
			"cap ~ M , ~ x:rise - v:M",
		]),
		...withMoves,
		rule(
			"market-cap-change/sheds",
			"market-cap-change",
			[
				"cap ~r x:fall ~r v:M",
				"x:fall ~r v:M ~ cap",
				"v:M - cap - x:fall",
				"v:M - cap from s:N ~ x:fall",
				"cap ~ M , ~ x:fall - v:M",
				"x:fall|loss ~N v:M - oneday",
				"oneday ~N x:fall|loss ~N v:M",
			],
			{ negative: true },
		),
		rule("market-cap/reached", "market-cap", [
			"x:cap ~ rise|fall ~ M ,? - to|reach|into ~ v:M",
			"x:cap ~ rise|fall ~ M , v:M",
		]),
		rule("market-cap/reached", "market-cap", [
			"x:cap ~ rise|fall ~ M ~ reach ~ v:M",
		]),
		rule("market-cap/and-of", "market-cap", ["cap - M ,|& s:N reach ~ v:M"]),
		rule(
			"market-cap/cap",
			"market-cap",
			["^ v:M , s:N ~ x:cap", "x:cap ~ v:M", "v:M - x:cap"],
			{ unless: ["target"] },
		),
	],
};
