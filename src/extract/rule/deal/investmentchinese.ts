import { rule } from "../rule.ts";

/** Who puts how much into whom, in Chinese. */
export const chineseInvestment = [
	rule("investment/invests-in", "investment", [
		"s:N ~ to ~ o:N ~ invest , E ~ M , worth|all ~ v:M",
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
		"s:N ~, v:M ~ invest|put|stakebuy|join ~ into? ~ o:N",
		"s:N ~, v:M ~ , !more ~, invest|put|stakebuy|join ~ into? ~ o:N",
		"s:N ~, to|for ~ o:N ~ v:M ~ invest|put|stakebuy",
		"s:N ~, v:M into o:N",
		"s:N ~, to|for - o:N - v:M ;|,",
		"s:N into o:N _ spend - v:M",
		"s:N ~ into|to o:N more - v:M !contract|order|buy",
		"s:N ~, spend ~ v:M , ~ to|for ~ o:N ~ invest",
		"s:N &|with o:N - v:M - invest",
		"s:N &|with o:N - letter ~ v:M",
		"s:N - put into - o:N - v:M",
	]),
	rule("investment/receives", "investment", ["o:N ~ win s:N - more? - v:M"], {
		passive: true,
		unless: ["contract", "order", "buy", "system", "chip", "cloud"],
	}),
	rule("investment/rather", "investment", [
		"s:N ~ to|for ~ o:N ~ invest|put ~ M , not - v:M",
		"s:N ~ invest|put ~ o:N ~ M , not - v:M",
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
		"s:N ~ v:M ~ to|from N buy ~ o:N ~ P ~ stake|equity",
		"s:N ~ to|from N ~ v:M ~ buy ~ o:N ~ P ~ stake|equity",
		"s:N ~, buy ~ v:M ~ o:N ~ equity|stock|stake",
		"s:N ~, buy ~ o:N ~ v:M ~ equity|stock|stake",
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
];
