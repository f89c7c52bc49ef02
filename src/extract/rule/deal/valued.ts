import { rule } from "../rule.ts";

/** What a round or a sale of shares says that a company is worth, the word for it left out. */
export const valued = {
	en: [
		rule(
			"valuation/put-at",
			"valuation",
			[
				"round ~ put|give s:N for v:M",
				"round|stock ~ put s:N ~ for v:M",
				"acquire|contract ~ put s:N for v:M",
				"acquire|contract|round ~ put N for M & s:N for v:M",
				"s:N ~ round - it for v:M",
				"s:N ~ raise M ,? for v:M $",
				"s:N ~ raise M ,? for v:M ,|;|&|clause|into|W",
				"s:N ~ M - round for v:M",
				"s:N - win|raise - capital from N &? N? for v:M",
				"s:N ~ round put it for v:M",
				"s:N ~ worth ~ v:M into - round",
			],
			{ unless: ["debt"] },
		),
	],
	zh: [
		rule("valuation/put-at", "valuation", [
			"round|sell|equity|stock ~, s:N x:worth - v:M",
		]),
	],
};
