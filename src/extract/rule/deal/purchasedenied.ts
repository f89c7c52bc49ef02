import { rule } from "../rule.ts";

/** Contracts that somebody is said not to have made. */
export const englishDenials = [
	rule("purchase/not-given", "purchase", ["s:N ~ not give ~ v:M ~ order"], {
		denied: true,
		passive: true,
	}),
	rule(
		"purchase/not-the-customer",
		"purchase",
		[
			"o:N ~ v:M ~ contract ~N deny|not ~ s:N",
			"s:N ~ not ~ unnamed ~ v:M",
			"s:N ~ not give ~ o:N ~ v:M ~ order|contract",
			"o:N ~ say ~ s:N ~ not ~ into|of ~ v:M ~ contract|order",
			"s:N ~ not ~ into|of|client ~ o:N ~ v:M ~ contract|order",
			"s:N ~ not ~ client into ~ o:N ~ v:M ~ contract|order",
		],
		{ passive: true, denied: true },
	),
];
