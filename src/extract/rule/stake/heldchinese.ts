import { rule } from "../rule.ts";
import { notShares } from "./words.ts";

/** Shares of a company that another holds or would hold, as Chinese says it. */
export const chineseStakes = [
	rule("stake/respectively", "stake", [
		"s:N & N ~ respectively|each ~ stake ~ o:N ~ v:P & P",
		"N & s:N ~ respectively|each ~ stake ~ o:N ~ P & v:P",
	]),
	rule("stake/each-of", "stake", ["s:N ~ stake ~ N ~ P & o:N - v:P"]),
	rule(
		"stake/sold-to",
		"stake",
		["o:N - v:P - stake ~ sell - s:N", "o:N ~ sell - s:N ~ v:P ~ stake"],
		{ passive: true },
	),
	rule(
		"investment/enters",
		"investment",
		[
			"s:N ~, stakebuy - o:N - v:M - contract|project",
			"s:N ~, stakebuy|invest ~ o:N , worth ~ v:M",
		],
		{ unless: ["acquire", "system", "cloud", "chip"] },
	),
	rule("stake/taken-alone", "stake", ["s:N - win - v:P stake"]),
	rule(
		"stake/of-party",
		"stake",
		[
			"s:N ~, stake ~ o:N ~ v:P",
			"s:N ~, win|buy|acquire ~ o:N ~ v:P ~ stake",
			"s:N ~, stake ~ o:N ~ stake ~ v:P",
			"s:N ~ to ~ o:N ~ stake ~ v:P",
			"s:N into - o:N - stake ~ v:P",
			"s:N ~, stakebuy ~ o:N ~, stake ~ v:P",
			"s:N _ o:N stake ~ v:P",
			"s:N ~ reach _? o:N stake ~ v:P",
			"s:N - v:P - o:N stake",
			"use - s:N - o:N stake - v:P",
			"s:N use _? o:N stake - v:P",
		],
		{ unless: ["revenue", "profit", "client"] },
	),
	rule("stake/equals", "stake", ["equal o:N - stake ~ v:P"]),
	rule("stake/each", "stake", ["s:N ~, each ... each - stake ~ v:P"], {
		sharesSubject: true,
	}),
	rule("stake/of-shares", "stake", ["stake o:N - stake ~ v:P"], {
		actor: true,
		unless: notShares,
	}),
	rule(
		"stake/by-party",
		"stake",
		[
			"<!to|for|into s:N - stake ~ v:P",
			"o:N ~ v:P ~ stake ~ by ~ s:N",
			"o:N ~ win|by ~ s:N ~ M ~ win|buy|acquire v:P ~ stake",
		],
		{
			unless: notShares,
			passive: true,
		},
	),
	rule(
		"stake/held-alone",
		"stake",
		["stake o:N - v:P", "into o:N ~ stake ~ v:P"],
		{ actor: true },
	),
	rule("stake/in-alone", "stake", ["o:N - v:P - stake"]),
	rule(
		"stake/alone",
		"stake",
		[
			"stake ~ from ~ P ~ reach|rise|to ~ v:P",
			"stake ~ v:P",
			"v:P - stake",
			"stake ~, more ~ buy - v:P",
			"equal ~N valuation ~ v:P",
			"invest ~ equal ~ v:P",
			"M ~ , ~N valuation , ~ stake ~ v:P",
		],
		{ unless: notShares },
	),
];
