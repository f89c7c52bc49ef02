import { rule } from "./rule.ts";

/** Takeovers, whole or by hiring the people and licensing the technology. */
export const acquisition = {
	en: [
		rule("acquisition/acquires-for", "acquisition", [
			"s:N ~, acquire ~ o:N ~, for|worth|into ~ v:M",
			"s:N ~, buy ~ o:N ~ for ~ v:M",
			"s:N ~ v:M ~ acquire ~ of|to|for ~ o:N",
			"s:N ~ acquire ~ of ~ o:N ~, v:M",
		]),
		rule(
			"acquisition/acquired-by",
			"acquisition",
			[
				"o:N ~ acquire ~ by ~ s:N ~, for|into|worth ~ v:M",
				"v:M ~ acquire ~ of|for ~ o:N ~ by ~ s:N",
			],
			{ passive: true },
		),
		rule("acquisition/hires-and-licenses", "acquisition", [
			"s:N ~, spend|put ~ v:M ~, hire|license ~N o:N",
			"s:N ~, hire ~ o:N ~N license ~N v:M",
			"s:N ~, spend|put ~ v:M ~, hire|license ~ from|of ~ o:N",
			"s:N ~, v:M ~ hire|license ~N o:N",
			"s:N ~, hire|license ~ o:N ~, v:M",
		]),
		rule("acquisition/alone", "acquisition", [
			"v:M ~ acquire ~ of ~ o:N",
			"acquire ~ o:N ~ for|worth ~ v:M",
		]),
	],
	zh: [
		rule("acquisition/acquires-for", "acquisition", [
			"s:N ~, v:M ~, acquire ~ o:N",
			"s:N ~, acquire ~ o:N ~, v:M",
			"s:N ~, to|for ~ o:N ~ v:M ~ acquire",
		]),
		rule(
			"acquisition/acquired-by",
			"acquisition",
			["o:N ~ by ~ s:N ~ v:M ~ acquire"],
			{ passive: true },
		),
		rule("acquisition/hires-and-licenses", "acquisition", [
			"s:N ~, v:M ~, hire|license ~ o:N",
			"s:N ~, hire|license ~ o:N ~, v:M",
		]),
		rule("acquisition/alone", "acquisition", [
			"v:M ~ acquire ~ o:N",
			"acquire ~ o:N ~ v:M",
		]),
	],
};
