import { rule } from "../rule.ts";

const systems = "system|site|cloud|chip|deploy";

/** Money for systems of one's own: pledged or put, but into no company. Read before investments, which use the same verbs. */
export const building = {
	en: [
		rule("spending/builds", "spending", [
			`s:N ~, x:put|invest|spend ~ v:M ~ ${systems}`,
			`x:put|invest|spend ~ v:M ~ ${systems}`,
			`x:put|invest|spend ~ v:M , - deploy`,
			`v:M - x:capex|cost`,
			"s:N ~, x:put|invest|spend|rise ~ v:M ~ into place !N",
			"x:rise ~ v:M into place !N",
			"s:N - v:M - site|system|chip|cloud - x:project",
			"s:N - v:M x:put to deploy? ~ site|system|chip",
			"s:N ~ x:deploy - v:M - site|system",
			"s:N - site ~, x:cost ~ v:M",
			"v:M - s:N - x:site !contract|order|stake|debt",
			"s:N - open|start - v:M - N? - x:site",
			"s:N - open|start - v:M - N? - x:project !with",
		]),
		rule(
			"spending/spent-by",
			"spending",
			[
				`v:M ~ x:spend|invest|put ~ by ~ s:N ~ into|on|for ~ ${systems}`,
				"site|system|chip ~ x:cost s:N v:M",
			],
			{ passive: true },
		),
	],
	zh: [
		rule("spending/yearly-to-party", "spending", [
			"s:N ~ annual ~ to ~ o:N ~ x:spend ~ v:M",
			"s:N ~ to ~ o:N ~ annual ~ x:spend ~ v:M",
			"s:N ~ buy ~ o:N .. , - x:spend annual ~ v:M",
			"s:N ~ buy ~ o:N .. , - annual x:spend ~ v:M",
		]),
		rule("spending/builds", "spending", [
			`s:N ~, x:put|invest|spend ~ v:M ~ ${systems}`,
			`x:put|invest|spend ~ v:M ~ ${systems}`,
			"x:put|invest|spend ~ v:M , - spend? deploy",
			`x:put|invest|spend ~ v:M , - spend ${systems}`,
			"x:put|invest|spend ~ v:M , into|to place - deploy",
			`s:N ~, v:M ~ x:deploy|spend`,
			"s:N ~, into|to place ~ x:put|invest|spend ~ v:M !N",
			"into|to place ~ x:put|invest|spend ~ v:M !N",
			"site ~ , - x:invest - all? - v:M !N",
		]),
		// 在系统部署过程中投资…: tells when, not what for.
		rule(
			"spending/builds",
			"spending",
			["s:N ~, system|site|cloud|chip ~ x:put|spend|invest ~ v:M"],
			{ unless: ["step"] },
		),
	],
};

const notItsOwn = "!contract|order|stake|equity|debt|chip|revenue|invest|loss";

/** The sum that goes with the project's name wherever that is told: "its part in the $500 billion Stargate initiative". */
const projectNamed = [
	`v:M - s:N ${notItsOwn}`,
	`s:N ,|( N? - v:M - ${notItsOwn}`,
	`s:N - v:M - ${notItsOwn}`,
	"invest of v:M into|for - project - s:N",
];

/** The sum that a joint project is to cost: a goal, a commitment, a total. */
export const projectCost = {
	en: [
		rule("spending/project-named", "spending", projectNamed, {
			projectOnly: true,
			strictSubject: true,
		}),
		rule("spending/into-sites", "spending", [
			"s:N ~, x:invest|put ~ v:M into - place? - site|system",
		]),
		rule(
			"spending/project",
			"spending",
			[
				"s:N ~ x:cost|put|invest|goal|need|spend ~ v:M",
				"x:invest|put|spend ~ v:M",
				"x:put|goal|invest|project - of|for - v:M",
				"v:M - x:goal|put|project|invest",
				"v:M - into - x:invest",
				"x:goal|project ~ to|of|reach ~ v:M & G",
				"of|into|to - to v:M & G",
				"v:M , G - x:goal|put|project",
				"x:goal|project ~ G ,? - for|of|into ~ v:M",
				"s:N - v:M - x:project",
			],
			{ projectOnly: true },
		),
	],
	zh: [
		rule(
			"spending/project",
			"spending",
			[
				"s:N ~ x:cost|put|invest|need|worth ~ v:M",
				"x:invest|put ~ v:M",
				"v:M - x:goal|put|project|invest",
				"s:N - v:M - x:project",
				"x:spend|put|invest|cost - v:M - s:N",
				"x:worth - v:M - s:N",
				"v:M _ s:N",
				"x:goal|project ~ W? ~ v:M & G",
				"s:N - W? - v:M & G - x:put|goal|project",
			],
			{ projectOnly: true },
		),
	],
};

/** Money spent, on whom if one is named; what no rule before has read. */
export const spending = {
	en: [
		rule("spending/spends-on-party", "spending", [
			"s:N ~, x:spend ~ v:M ~ on|for|to|with ~ o:N",
			"s:N ~ x:spend - o:N - v:M - annual",
			"s:N ~ annual ~ x:spend - o:N - v:M",
			"s:N ~ x:spend o:N v:M",
		]),
		rule(
			"spending/paid-by",
			"spending",
			["o:N ~ x:spend - v:M - annual - by s:N"],
			{ passive: true },
		),
		rule("spending/spends", "spending", [
			"s:N ~, x:spend ~ v:M",
			"x:spend ~ v:M",
		]),
		rule(
			"spending/speaks-of",
			"spending",
			["^ _? s:N - x:speak - v:M", "^ _ reach? x:speak - v:M"],
			{ unless: ["letter", "contract", "cap", "valuation", "backlog"] },
		),
		rule(
			"market-cap/worth",
			"market-cap",
			[
				"<!with|from|to|of|by|for s:N _? ,? _? reach? _? first? _? x:worth ~ v:M",
				"<!with|from|to|of|by|for s:N _? for _? first _? x:worth ~ v:M",
			],
			{
				strictSubject: true,
			},
		),
		rule(
			"valuation/worth",
			"valuation",
			["<!with|from|to|of|by|for s:N _? ,? _? reach? x:worth ~ v:M"],
			{
				strictSubject: true,
			},
		),
	],
	zh: [
		rule("spending/spends-on-party", "spending", [
			"s:N ~, to ~ o:N ~ x:spend ~ v:M",
			"s:N ~ annual ~ x:spend - into? - o:N - v:M",
			"s:N ~ x:spend - to|into - o:N - v:M",
		]),
		rule("spending/spends", "spending", [
			"s:N ~, x:spend ~ v:M",
			"system|site|cloud|chip ~ x:spend ~ v:M",
			"x:spend - v:M !N",
		]),
	],
};
