import { rule } from "./rule.ts";

/** Who puts how much into whom. */
export const investment = {
	en: [
		rule("investment/invests-in", "investment", [
			"s:N ... o:N , into clause relative it ~ invest|put ~ v:M",
			"s:N ~, invest|put ~ v:M ~ into|for|with ~ o:N",
			"s:N ~, invest|put ~ v:M ~ to - o:N !chip|system|cloud|site",
			"s:N ~, invest|put ~ v:M ~ on - o:N !chip|system|cloud|site",
			"s:N ~, put ~ o:N ~ with|for ~ v:M",
			"s:N ~, invest|put ~ into ~ o:N ~ , ~ v:M",
			"s:N ~, invest|put ~ v:M , ~ into|to ~ o:N",
			"s:N ~ put o:N - all? - v:M",
		]),
		rule(
			"investment/and-more",
			"investment",
			[
				"s:N ~, invest|put ~ M ~ into|to ~ o:N ~, rise|more - v:M",
				"s:N ~, invest|put ~ M ~ into|to ~ o:N ~ & - v:M !into|to|for|of|on|with",
			],
			{ unless: ["worth", "cap", "valuation", "stock", "revenue", "annual"] },
		),
		rule("investment/invests-in-as-much-as", "investment", [
			"s:N ~, invest ~ into ~ o:N ~, v:M",
		]),
		rule(
			"investment/sum-before",
			"investment",
			[
				"s:N ~ v:M ~ invest|put ~ into|for|to ~ o:N",
				"s:N ~ v:M ~ invest|put on - o:N !chip|system|cloud",
				"s:N - v:M - stake into? - o:N",
				"s:N - v:M - invest o:N",
				"s:N ~ v:M o:N - invest|put",
				"s:N - o:N - invest|put ~ by|, - v:M",
				"v:M clause? s:N ~ invest|put ~ into|to ~ o:N",
				"s:N ~ give ~ o:N - v:M !chip|system|cloud|of",
				"s:N ~ join ~ round ~ with|for ~ v:M ~ for|into ~ o:N",
			],
			{ unless: ["hold"] },
		),
		rule(
			"investment/sum-into-by",
			"investment",
			[
				"v:M ~ invest|put ~ into|for|to ~ o:N ~ by|from ~ s:N",
				"o:N ~ win|raise|sign ~ v:M ~ from ~ s:N",
				"o:N ~ win|raise ~ v:M ~ invest|put ~ from|by ~ s:N",
				"invest|put ~ into ~ o:N ~ by|from ~ s:N ~, v:M",
				"invest|put ~ of ~ v:M ~ by|from ~ s:N ~ into|to ~ o:N",
				"v:M ~ from s:N into|to ~ o:N",
				"v:M ~ of s:N _? into|to ~ o:N",
				"o:N ~, win|raise|join ~ v:M ~ from|by ~ s:N",
				"^ with|put|join by? - v:M ~ from ~ s:N , o:N",
				"^ _? invest|put ~ v:M ~ into ~ o:N , s:N",
				"o:N ~, sell ~ s:N - v:M ~ of|into|worth ~ equity|stock|stake",
				"o:N ~, sell ~ v:M ~ of|into|worth ~ equity|stock|stake ~ to ~ s:N",
				"o:N ~, sell ~ equity|stock ~ worth|of ~ v:M ~ to ~ s:N",
				"o:N say s:N ~ buy ~ v:M ~ of - equity|stock",
			],
			{ passive: true },
		),
		rule("investment/stake-for", "investment", [
			"s:N ~, stakebuy ~ into? ~ o:N ~ for|with|worth|by ~ v:M",
			"s:N ~ v:M stake ~ into? o:N",
			"s:N - stake ~ into ~ o:N , ~ buy|acquire - for|with? v:M",
			"s:N ~, stake ~ P ~ of|into ~ o:N for ~ v:M",
			"s:N ~, spend|put ~ v:M ~ for P ~ of ~ o:N",
			"s:N ~, spend|put|buy ~ v:M ~ for ~ stake ~ P ~ of ~ o:N",
			"s:N ~, win|buy|acquire ~ P ~ stake|of ~ o:N ~ for v:M",
			"s:N ~, win|buy|acquire ~ P ~ stake ~ o:N , - spend ~ v:M",
			"s:N ~, buy|acquire ~ v:M ~ o:N ~ equity|stock|stake",
			"s:N ~, buy|acquire ~ v:M ~ equity|stock|stake ~ into|of|from ~ o:N",
			"s:N ~, buy|acquire ~ o:N ~ equity|stock ~ worth|for ~ v:M",
			"s:N ~ v:M ~ buy ~ of ~ o:N - equity|stock|stake",
			"s:N ~, spend|put ~ v:M ~ on|for ~ stake|equity ~ into? ~ o:N",
			"s:N ~ win|buy|stake ~ v:M stake into? o:N",
			"s:N ~, sell ~ o:N ~ with ~ v:M ~ into|of - capital|round|invest",
			"s:N ~, sell ~ v:M ~ into|of - capital|round|invest ~ to|for ~ o:N",
			"s:N ~ o:N ~ with ~ invest ~ of ~ v:M",
		]),
		rule("investment/sum-for", "investment", ["s:N _? v:M for o:N"]),
		rule("investment/each", "investment", ["s:N ~ each ~ put|invest ~ v:M"], {
			sharesSubject: true,
		}),
	],
	zh: [
		rule("investment/invests-in", "investment", [
			"s:N ~, to|for ~ o:N ~, invest|put ~ v:M",
			"s:N ~, invest|stakebuy ~ o:N ~ v:M",
			"s:N ~, put o:N - v:M",
			"to|for o:N , s:N ~ invest|put ~ v:M",
			"s:N ~, put|invest ~ v:M ~ into|to|for ~ o:N",
			"s:N ~, to|for ~ o:N ~ spend ~ v:M , ~, invest|stakebuy",
			"s:N ~ to|for ~ o:N ~ invest ~, v:M",
			"s:N ~, to|for ~ o:N ~ invest|put ~ M , ~ more ~ v:M",
			"s:N ~, invest|stakebuy ~ o:N ~ M , ~ more ~ v:M",
			"s:N ~ supply ~ o:N ~ v:M - capital",
			"s:N ~, to|for ~ o:N ~ supply ~ v:M - capital",
		]),
		rule("investment/sum-before", "investment", [
			"s:N ~, v:M ~, invest|put|stakebuy|join ~ into? ~ o:N",
			"s:N ~, to|for ~ o:N ~ v:M ~ invest|put|stakebuy",
			"s:N ~, v:M into o:N",
		]),
		rule(
			"investment/from",
			"investment",
			[
				"o:N ~ win|raise ~ from? ~ s:N ~ v:M ~ invest|put|stakebuy",
				"o:N ~ win|by ~ s:N ~ v:M ~ win|buy|acquire P ~ stake",
				"o:N ~ win|raise ~ from ~ s:N ~ v:M",
				"from ~ s:N ~ v:M ~ invest|put",
				"o:N ~ to|for ~ s:N ~ sell ~ v:M ~ equity|stock|stake",
				"o:N ~ win ~ s:N ~ invest|put ~ v:M",
			],
			{ passive: true },
		),
		rule("investment/buys-shares", "investment", [
			"s:N ~, buy ~ v:M ~ o:N ~ equity|stock|stake",
			"s:N ~, put|stakebuy|buy ~ o:N ~ equity|stake ~, worth|invest|spend ~ v:M",
			"s:N ~, stakebuy|put ~ o:N ~, worth|invest|spend ~ v:M",
			"s:N ~, v:M ~ acquire|win|buy ~ o:N P - stake",
			"s:N ~, v:M ~ acquire|win|buy ~ o:N - stake|equity",
			"s:N ~, spend|put ~ v:M , ~ o:N ~ stake ~ P",
			"s:N ~, acquire|win|buy ~ o:N P ~ stake ~, worth|spend ~ v:M",
			"s:N ~, buy ~ v:M .. C ~ o:N",
			"s:N ~, buy ~ C o:N ~ equity|stock|stake ~, v:M",
		]),
		rule("investment/agreed", "investment", [
			"N &|with N ~ sign|contract|tieup|letter ~, invest|put ~ v:M",
		]),
		rule(
			"investment/each",
			"investment",
			["s:N ~ each ~ put|invest ~ v:M", "s:N ~ put|invest ~ each v:M"],
			{
				sharesSubject: true,
			},
		),
	],
};

/** The same where one party or both are left to the scene. */
export const investmentAlone = {
	en: [
		rule(
			"investment/by-party",
			"investment",
			["v:M ~ invest|put ~ by|from ~ s:N", "round ~ v:M ~ from|by ~ s:N"],
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
				"s:N ~, buy|acquire P for v:M",
				"s:N ~ join ~, with ~ v:M",
			],
			{ unless: ["hold"] },
		),
		rule("investment/in-alone", "investment", [
			"invest|put ~ v:M ~ into|to ~ o:N",
			"v:M ~ invest|put ~ into|to ~ o:N",
			"v:M ~ buy of - o:N - equity|stock|stake",
		]),
		rule("investment/alone", "investment", [
			"v:M - of? invest",
			"invest of? - v:M",
			"v:M - put into",
			"v:M - equity|stock|stake - buy|invest",
		]),
	],
	zh: [
		rule("investment/into-alone", "investment", [
			"to|for ~ o:N ~ invest|put ~ v:M",
			"to|for ~ o:N ~ v:M ~ invest|put|stakebuy",
			"v:M ~ invest|put|stakebuy - o:N",
			"v:M into o:N",
			"buy ~ v:M .. C ~ o:N",
			"invest|stakebuy ~ o:N ~ v:M",
		]),
		rule("investment/put-alone", "investment", ["put o:N - v:M"], {
			actor: true,
		}),
		rule("investment/puts", "investment", ["s:N ~, put ~ v:M"], {
			unless: ["contract"],
		}),
		rule("investment/by-alone", "investment", [
			"s:N ~, spend|put|use ~ v:M ~ stakebuy",
			"s:N ~, spend|put ~ v:M , ~ stake ~ P",
			"s:N ~, invest ~ v:M",
			"s:N ~, put|buy|stakebuy ~ C ~, worth|invest|spend ~ v:M",
			"s:N ~, stakebuy ~, invest|spend|put ~ v:M",
			"s:N ~ v:M - invest",
		]),
		rule("investment/alone", "investment", [
			"invest|put ~ v:M",
			"invest|put ~, all ~ v:M",
			"v:M - invest",
			"v:M ~ stakebuy",
		]),
	],
};
