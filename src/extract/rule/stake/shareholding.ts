import { rule } from "../rule.ts";

const unless = [
	"revenue",
	"profit",
	"users",
	"rate",
	"market",
	"chip",
	"system",
	"cloud",
] as const;

/** Shares told from the company's side, or with the figure behind or ahead of both; read before those that name holder and company in their order. */
export const shareholding = {
	en: [
		rule(
			"stake/held-by",
			"stake",
			[
				"v:P - stake into? - o:N ~ stake by ~ s:N",
				"o:N , v:P of clause relative? _ to s:N",
				"o:N - stake _ s:N ,? with v:P",
				"o:N - stake _ s:N , v:P",
				"o:N ~ sell|give s:N stake ~ v:P",
				"o:N ~ sell|give s:N stake ~ C ~, v:P",
				"o:N ~ sell|give s:N ~ v:P ~ stock|equity|stake",
				"o:N ~, sell ~ v:P - stake to s:N",
				"o:N ~, sell - v:P of _ to s:N",
				"o:N ~, sell - v:P ~ stock|equity to s:N",
			],
			{ unless, passive: true },
		),
		rule(
			"stake/amounts-to",
			"stake",
			[
				"s:N - stake into? - o:N _? v:P",
				"s:N - stake into? - o:N , _? reach? _? v:P ,",
				"s:N - stake into? - o:N , _? reach? _? v:P $",
				"s:N _ o:N - stake ,? with v:P",
				"s:N ~ spend|put|invest ~ M & - win - v:P of - o:N",
				"with v:P , s:N ~ stake ~ of? o:N",
				"s:N ~, buy|win|invest|acquire ~ M|C ~, & v:P ,? of o:N",
				"s:N ~ stake C ~, & v:P ,? of o:N",
				"s:N ~, buy|win|invest|acquire ~ M|C ~ , _ v:P ,? of o:N",
				"s:N ~ stake C ~ , _ v:P ,? of o:N",
			],
			{ unless: [...unless, "rise", "fall"] },
		),
	],
	zh: [],
};
