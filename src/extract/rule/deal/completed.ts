import { rule } from "../rule.ts";

/** Who has put how much into whom, where the sum comes first and the deal closes the sentence: 斥225亿美元完成对OpenAI的注资. */
export const completed = [
	rule(
		"investment/completed",
		"investment",
		[
			"s:N ~, v:M ~ done|sign|use ~ to|for ~ o:N ~ invest|stakebuy",
			"s:N ~, v:M , ~ done|sign ~ to|for ~ o:N ~ invest|stakebuy",
			"s:N ~, done|sign ~ to|for ~ o:N ~ v:M ~ invest|stakebuy",
			"s:N ~, done|sign ~ to|for ~ o:N ~ invest|stakebuy ~, v:M",
			"s:N ~, to|for ~ o:N ~ invest|stakebuy ~, done|sign ~, v:M",
		],
		{ unless: ["round", "raise", "contract", "order", "system", "cloud"] },
	),
	rule("investment/plan/told-before", "investment", ["letter ~ v:M"], {
		unless: ["buy", "contract", "order", "supply", "sell", "spend", "site"],
	}),
];
