import { rule } from "./rule.ts";

const unless = [
	"premarket",
	"afterhours",
	"close",
	"revenue",
	"cost",
	"rate",
	"users",
	"market",
] as const;

/** Shares of a company that another holds or would hold. */
export const stake = {
	en: [
		rule(
			"investment/bought-of",
			"investment",
			[
				"s:N ~, buy|win ~ v:M of - o:N $",
				"s:N ~, buy|win ~ v:M of - o:N ,|;|&",
				"s:N ~, buy|win ~ v:M of - o:N - for M",
				"s:N ~, buy|win ~ v:M of - o:N - for _",
			],
			{ unless: ["system", "cloud", "chip", "contract"] },
		),
		rule(
			"stake/by-party",
			"stake",
			[
				"o:N ~, v:P stake by ~ s:N",
				"v:P ~ of ~ o:N ~ stake by ~ s:N",
				"v:P of - o:N _ to s:N",
				"give ~ s:N ~ v:P ~ of|into|stake ~ o:N",
				"give ~ s:N ~ stake ~ v:P ~ of|into ~ o:N",
			],
			{ unless, passive: true },
		),
		rule(
			"stake/of-party",
			"stake",
			[
				"s:N ~ with ~ v:P ~ of|stake ~ o:N",
				"s:N - o:N ~ with ~ v:P - stake",
				"s:N - stock of - o:N - v:P",
				"s:N ~, v:P ~ stake ~ into|of? ~ o:N",
				"s:N ~, stakebuy ~ of? ~ v:P ~ into|of ~ o:N",
				"s:N ~, stakebuy ~ o:N ~, v:P",
				"s:N ~, spend|put|invest ~ M ~ for|on ~ v:P ~ of ~ o:N",
				"s:N , - stake ~ with|of ~ v:P",
				"s:N - stake - o:N , - buy|acquire ~ M , - v:P",
				"s:N ~ stake ~ P ~ of|into ~ N ,? & - v:P ~ of|into ~ o:N",
				"s:N ~ stake ~ C o:N stock ,? ~ v:P",
				"s:N , o:N - v:P - stake",
				"s:N , clause? relative? ~ stake ~ v:P ~ of ~ o:N",
				"s:N ~, stake ~ v:P ~ of|into ~ o:N",
				"s:N - stake , ~ M , ~ cost|reach|equal|to ~ v:P ~ of ~ o:N",
				"s:N , with _? v:P of - o:N ,|;|&",
				"s:N ~, buy|acquire|win|raise ~ v:P ~ of|into ~ o:N",
				"s:N ~, stake ~ into|of? ~ o:N ~ to|reach|of|for ~ v:P",
			],
			{ unless: ["revenue", "users", "rate", "profit"] },
		),
		rule(
			"stake/gives",
			"stake",
			[
				"stake|stakebuy|buy|acquire|invest|put ~ s:N v:P ~ stake? ~ of|into ~ o:N",
			],
			{ unless, passive: true },
		),
		rule("stake/who-holds", "stake", ["s:N , clause relative - stake ~ v:P"], {
			unless,
			passive: true,
		}),
		rule(
			"stake/each",
			"stake",
			["s:N ~ put|invest ~ M ~ each ,? ~ v:P - each"],
			{ sharesSubject: true },
		),
		rule("stake/comes-to", "stake", ["& - stake to|reach - v:P"]),
		rule("stake/bought-alone", "stake", ["s:N ~, buy|acquire|win v:P for M"]),
		rule(
			"stake/held-of-topic",
			"stake",
			["s:N - stake v:P ,|;|&", "s:N - stake v:P $", "stake v:P ... s:N v:P"],
			{ unless: [...unless, "rise", "fall"], passive: true },
		),
		rule("stake/in-alone", "stake", [
			"C ~ stock|equity ~ to|equal|reach|cost ~ v:P of o:N",
			"v:P ~ stake ~ into|of? ~ o:N",
			"v:P ~ of ~ o:N ~ stake|equity|stock",
			"v:P ~ o:N ~ equity|stake",
		]),
		rule(
			"stake/alone",
			"stake",
			[
				"v:P ~ stake",
				"give it ~ v:P ~ of",
				"stake ~ from ~ P ~ reach|rise|to ~ v:P",
				"stake .. C ~, v:P",
				"stake ~ v:P",
				"equal ~ v:P ~ of",
				"valuation ~ M ~ buy|win|equal|give - v:P",
				"v:P ~ for ~ M - valuation",
				"^ v:P ,? on|for - valuation",
				"v:P ~ equity",
			],
			{ unless },
		),
	],
	zh: [
		rule("stake/respectively", "stake", [
			"s:N & N ~ respectively|each ~ stake ~ o:N ~ v:P & P",
			"N & s:N ~ respectively|each ~ stake ~ o:N ~ P & v:P",
		]),
		rule("stake/each-of", "stake", ["s:N ~ stake ~ N ~ P & o:N - v:P"]),
		rule("stake/sold-to", "stake", ["o:N - v:P - stake ~ sell - s:N"], {
			passive: true,
		}),
		rule("stake/of-party", "stake", [
			"s:N ~, stake ~ o:N ~ v:P",
			"s:N ~, win|buy|acquire ~ o:N ~ v:P ~ stake",
			"s:N ~, stake ~ o:N ~ stake ~ v:P",
			"s:N ~ to ~ o:N ~ stake ~ v:P",
			"s:N into - o:N - stake ~ v:P",
			"s:N ~, stakebuy ~ o:N ~, stake ~ v:P",
			"s:N _ o:N stake ~ v:P",
		]),
		rule("stake/equals", "stake", ["equal o:N - stake ~ v:P"]),
		rule("stake/each", "stake", ["s:N ~, each ... each - stake ~ v:P"], {
			sharesSubject: true,
		}),
		rule("stake/of-shares", "stake", ["stake o:N - stake ~ v:P"], {
			actor: true,
			unless,
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
				unless,
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
			{ unless },
		),
	],
};
