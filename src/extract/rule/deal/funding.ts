import { rule } from "../rule.ts";

/** What a company raises in one round, and what each backer brings to it. */
export const funding = {
	en: [
		rule(
			"funding/round-at",
			"funding-round",
			[
				"v:M - round for|into|of|by - s:N",
				"v:M - round|raise by - s:N",
				"round - earn|win|give|raise s:N v:M",
				"^ _? put ~ v:M ~ into|to s:N - round",
				"join s:N - v:M - round",
			],
			{ passive: true, unless: ["debt"] },
		),
		rule(
			"funding/raises",
			"funding-round",
			[
				"s:N ~, raise|win|sign|done|complete|talks ~ v:M ~ round|raise",
				"s:N ~, raise !to|from ~ v:M",
				"s:N ~ raise ~ M into? W? & - v:M into W",
				"s:N - round , of v:M",
				"s:N ~, round|raise ~ of|worth|reach|for|into ~ v:M",
				"s:N ~ round ~ to ~ v:M",
				"s:N - round _ v:M !from|by",
				"s:N ~, say|sign|close|done ~ v:M ~ into|of - more? - invest|put ~ for ~ M - premoney|postmoney|valuation",
				"s:N ~ v:M raise",
				"s:N - v:M for - premoney|postmoney|valuation",
				"s:N ~, win|raise|sell|earn ~ v:M ~ for ~ M - premoney|postmoney|valuation",
				"s:N ~, win|raise|earn ~ v:M ~ into|of - capital",
				"s:N ~, say ~ v:M ~ into|of - round|capital",
				"s:N ~ round ~ earn|win|raise ~ v:M",
				"v:M ~ round|raise ~ for|by ~ s:N",
			],
			{ unless: ["debt"] },
		),
		rule(
			"funding/sought",
			"funding-round",
			[
				"s:N ~, round|raise ~ M , ~ v:M it? - goal",
				"round cost|of|reach M , ~ v:M it? - goal",
			],
			{ unless: ["debt"] },
		),
		rule(
			"funding/at-valuation",
			"funding-round",
			["s:N ~ for v:M for - valuation"],
			{
				unless: [
					"debt",
					"invest",
					"put",
					"stakebuy",
					"buy",
					"join",
					"sell",
					"spend",
					"stake",
					"acquire",
				],
			},
		),
		rule("funding/own-round", "funding-round", ["s:N ~ v:M - round"], {
			unless: ["debt", "join", "invest", "put"],
		}),
		rule(
			"funding/in-round",
			"funding-round",
			["s:N .. v:M into|of - capital? round"],
			{
				unless: [
					"debt",
					"invest",
					"put",
					"join",
					"stakebuy",
					"spend",
					"sell",
					"give",
					"worth",
				],
			},
		),
		rule(
			"funding/that-values",
			"funding-round",
			["v:M - round ~ clause|relative ~ valuation s:N"],
			{ unless: ["debt"] },
		),
		rule(
			"funding/alone",
			"funding-round",
			[
				"v:M - round",
				"round v:M",
				"round cost v:M",
				"round ~ of|reach|worth - v:M",
				"^ _? round into? _? W - v:M",
				"round , ~ reach ~ v:M",
				"raise - v:M",
			],
			{ unless: ["debt"] },
		),
	],
	zh: [
		rule(
			"funding/led-for",
			"funding-round",
			["N ~ invest|join - s:N - v:M ~ round"],
			{ passive: true, unless: ["debt", "stake"] },
		),
		rule(
			"funding/raises",
			"funding-round",
			[
				"s:N ~, win|done|complete|raise|round ~ v:M ~ round|raise",
				"s:N ~, M - valuation ~ win|raise|round ~ v:M",
				"s:N ~, v:M ~ round|raise",
				"s:N ~, raise ~ v:M",
				"s:N ~, raise ~ M , ~ more - v:M",
			],
			{ unless: ["debt"] },
		),
		rule(
			"funding/own-round",
			"funding-round",
			["s:N ~, round ~ v:M", "s:N ~, round ~, all - v:M"],
			{ unless: ["debt", "put", "invest", "stakebuy"] },
		),
		rule(
			"funding/alone",
			"funding-round",
			[
				"v:M - round|raise",
				"round|raise ~ worth|reach? - v:M",
				"round|raise reach for v:M",
				"valuation - done|win|complete - v:M - round|raise",
				"M - postmoney|premoney? - valuation - round|raise - v:M",
				"round , ~ worth reach? for? - v:M",
			],
			{ unless: ["debt"] },
		),
	],
};
