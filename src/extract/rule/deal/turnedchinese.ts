import { rule } from "../rule.ts";

/** Deals that Chinese tells from the side of whoever gives, sells or is bought, each with its party in another place. */
export const turnedChinese = {
	en: [],
	zh: [
		rule(
			"investment/taken-in",
			"investment",
			[
				"o:N ~ win s:N - v:M - invest|put|stakebuy|capital",
				"o:N ~ win s:N invest|put|stakebuy - v:M",
				"o:N ~ from ~ s:N ~ win|raise ~ v:M ~ capital|invest|put",
				"o:N ~ win - v:M - from - s:N",
				"o:N - v:M - capital|invest|round ~ by ~ s:N ~ supply|put|invest",
				"s:N into - o:N - capital|invest - v:M",
				"o:N ~ win s:N - v:M - round _ ;|,",
			],
			{
				passive: true,
				unless: ["contract", "order", "system", "chip", "cloud", "debt", "buy"],
			},
		),
		rule("investment/topic", "investment", [
			"to|for ~ o:N , s:N ~ invest|put|stakebuy ~ v:M",
			"o:N - , s:N - put ~ invest ~ v:M",
			"s:N ~ to|for ~ o:N ~ invest ~ v:M - contract|project",
		]),
		rule(
			"purchase/sold-to",
			"purchase",
			[
				"o:N ~ use ~ v:M ~ system|cloud|chip|site ~ sell|supply into? ~ s:N",
				"o:N ~ use ~ worth v:M ~ system|cloud|chip|site ~ sell|supply into? ~ s:N",
				"o:N ~ system|cloud|chip|site ~ by ~ s:N ~ use|worth - v:M - buy|win",
				"o:N ~ from ~ s:N ~ win ~ contract|order ~ contractsum|worth? ~ v:M",
				"o:N ~ from ~ s:N ~ contract|order ~ contractsum|worth? ~ v:M",
				"o:N ~ from ~ s:N ~ contractsum ~ v:M",
				"o:N ~ for ~ s:N ~ supply ~ system|cloud|chip ~, contractsum|worth|contract ~ v:M",
				"o:N , s:N - contract|order - order? - v:M",
			],
			{ passive: true, unless: ["equity", "stake", "invest", "debt"] },
		),
		rule(
			"purchase/pays",
			"purchase",
			[
				"s:N ~, spend into? o:N v:M ~ buy|system|cloud|chip|for|use",
				"s:N ~, put|spend into - o:N ~ spend|put ~ v:M ~ buy|system|cloud|chip",
				"contract , s:N ~ to - o:N - spend - v:M",
				"contract , s:N ~ spend into? o:N - v:M",
				"s:N ~ spend into o:N _ v:M",
			],
			{
				unless: [
					"equity",
					"stake",
					"invest",
					"debt",
					"annual",
					"license",
					"acquire",
				],
			},
		),
		rule(
			"purchase/signed-by",
			"purchase",
			[
				"v:M - contract|order ~ by ~ s:N &|with ~ o:N ~ sign",
				"s:N &|with ~ o:N ~ contract ~ from|by M ~ reach|rise ~ v:M",
				"s:N &|with ~ o:N ~ contract ~ from|by v:M ~ reach|rise ~ M",
			],
			{ unordered: true, unless: ["acquire", "stake", "invest"] },
		),
		rule(
			"purchase/won-by",
			"purchase",
			[
				"o:N ~ win ~ s:N - v:M - contract",
				"o:N ~ from ~ s:N ~ win ~ v:M - contract",
			],
			{
				passive: true,
				unordered: true,
				unless: ["acquire", "stake", "invest"],
			},
		),
		rule(
			"acquisition/sold-to",
			"acquisition",
			[
				"o:N ~ sell ~ s:N , ~ worth|cost ~ v:M",
				"o:N ~ use v:M - sell into? ~ s:N",
				"o:N ~ win|by s:N - use? v:M acquire",
				"o:N - s:N use v:M acquire ,|;",
				"o:N say ,? _? by? s:N use v:M acquire",
			],
			{
				passive: true,
				unless: ["chip", "system", "cloud", "equity", "stake", "stock", "site"],
			},
		),
		rule(
			"acquisition/turned",
			"acquisition",
			[
				"s:N use ~ o:N ~ use v:M ~ acquire|buy",
				"s:N &|with ~ o:N ~ sign ~ acquire ~ contract? ~, worth|cost ~ v:M",
				"s:N &|with ~ o:N ~ sign ~ v:M ~ acquire",
				"v:M - acquire ~ by s:N &|with ~ o:N ~ sign",
				"to|for ~ o:N , s:N ~ bid ~ v:M",
				"^ _ o:N , s:N ~ bid ~ v:M",
				"s:N ~ to|for ~ o:N ~ bid ~ v:M",
				"s:N ~ to|for ~ o:N ~ spend ~ v:M ~, license|hire",
				"v:M ; s:N acquire ~ o:N",
			],
			{ unless: ["stake", "equity"] },
		),
	],
};
