import { rule } from "../rule.ts";

/** Who brings how much to another's round; read before rounds, whose word stands beside the sum. */
export const backing = {
	en: [
		rule(
			"investment/in-round",
			"investment",
			[
				"s:N ~ into|join|on ~ o:N - round ~ for|with|put|invest ~ v:M",
				"s:N ~ v:M ~ into|to ~ o:N - round",
				"s:N ~ for v:M of - o:N - round",
				"of M o:N raise , ~ v:M ~ from|by s:N",
				"of o:N - M round , ~ v:M ~ from|by s:N",
				"of - M o:N - raise|win , ~ v:M ~ from|by s:N",
				"s:N ~ put|invest ~ v:M ~ into|to|of ~ o:N - round",
			],
			{ unless: ["debt"] },
		),
		rule("investment/each", "investment", ["s:N ~ give o:N - v:M - each"], {
			sharesSubject: true,
		}),
		rule(
			"investment/backs",
			"investment",
			[
				"o:N ,? - join ~ s:N ,? with|for - v:M",
				"o:N ,? - join ~ N with|for M ,? & by s:N with|for - v:M",
			],
			{ passive: true },
		),
	],
	zh: [
		rule(
			"investment/in-round",
			"investment",
			[
				"into - o:N ~ round ~, s:N ~ stake|put|invest|join ~ v:M",
				"o:N ~ round ~ M , s:N ~ into round ~ put|invest|stakebuy ~ v:M",
				"s:N ~ into|for|to ~ o:N ~ round ~ put|invest|stakebuy ~ v:M",
				"s:N ~ join ~ o:N ~ round ~, put|invest|stakebuy ~ v:M",
				"s:N - o:N round - , put|invest ~ v:M",
			],
			{ unless: ["debt"] },
		),
		rule(
			"investment/each",
			"investment",
			["s:N respectively - o:N - invest|put ~ v:M"],
			{ sharesSubject: true },
		),
		rule("investment/in-round", "investment", [
			"s:N ~ into round ~ put|invest|stakebuy ~ v:M",
		]),
	],
};
