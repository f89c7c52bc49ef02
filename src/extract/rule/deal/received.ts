import { rule } from "../rule.ts";
import { ofShares } from "./purchasewords.ts";

/** Shares told from the company's side, and outlays behind a comma; read before all that would take the figure for another's. */
export const held = {
	en: [
		rule(
			"stake/in-which",
			"stake",
			[
				"o:N , into|of clause relative s:N ~ stake ~ v:P",
				"o:N , into|of clause relative N & s:N ~ stake ~ v:P each",
				"o:N , v:P of clause relative - stake by|with ~ s:N",
				"v:P of - o:N ~ into ~ give of s:N",
				"o:N , of|into clause relative - v:P - stake by|with ~ s:N",
				"s:N , to clause relative o:N ~ sell|give ~ stake ~ v:P",
			],
			{ passive: true, unless: ["rate", "users", "market", "cost"] },
		),
		rule(
			"stake/stays-with",
			"stake",
			["stake ~, v:P , _ with s:N", "^ _? stake of v:P , & M , _ with s:N"],
			{ passive: true, unless: ["rate", "users", "market", "cost"] },
		),
		rule("spending/put-behind", "spending", [
			"s:N - x:capex , - put|forecast|goal|for ~ v:M",
			"x:capex , - put|forecast|goal|for ~ v:M",
			"s:N - capex , ~ M ~ W , ~ v:M of|into W",
		]),
		rule("revenue/expects", "revenue", [
			"revenue ... s:N , clause relative _ v:M into|W",
		]),
		rule(
			"market-cap/worth-after-move",
			"market-cap",
			["P rise|fall? & - x:worth ~ v:M", ", _? reach x:worth ~ v:M"],
			{ withMove: true },
		),
		rule(
			"acquisition/turned",
			"acquisition",
			[
				"o:N - team ~ license to ~ s:N ~ for ~ v:M",
				"^ for v:M s:N ~ acquire|buy - o:N ;",
				"^ for v:M s:N ~ acquire|buy - o:N $",
				"v:M _ s:N spend for o:N $",
				"v:M _ s:N spend for o:N ,|;",
			],
			{ passive: true, unless: ["stake", "equity", "chip", "system", "cloud"] },
		),
		rule("revenue/whose-share", "revenue", [
			"N ~ for P of s:N - revenue ~, clause revenue - v:M",
		]),
	],
	zh: [],
};

/** Money told from the side of whoever gets it: in a relative clause behind the sum, or in the passive. */
export const received = {
	en: [
		rule(
			"investment/letter-holds-out",
			"investment",
			["letter ,? clause relative - stake|give|put ~ v:M to o:N"],
			{ passive: true },
		),
		rule(
			"investment/to-receive",
			"investment",
			[
				"v:M clause? o:N ~ win ~ from ~ s:N",
				"o:N ~ win ~ from ~ s:N - v:M",
				"o:N , give ~ v:M ~ by|from ~ s:N",
				"o:N , give ~ M ~ by|from ~ N & - v:M ~ by|from ~ s:N",
				"o:N ~ put|give ~ v:M ~ by ~ s:N",
				"v:M - spend|give ~ into|to ~ o:N ~ by ~ s:N",
				"v:M ~ to ~ o:N ~ from ~ s:N",
				"o:N , into|to clause relative - v:M ~ invest|put|give|spend ~ by ~ s:N",
			],
			{
				passive: true,
				unless: ["order", "contract", "system", "chip", "cloud", "site"],
			},
		),
		rule(
			"investment/handed",
			"investment",
			[
				"s:N ~, give ~ v:M to - o:N",
				"s:N ~, give ~ M to N & - v:M to - o:N",
				"s:N , clause relative ~ give o:N - v:M",
				"v:M clause? s:N ~ give - o:N",
			],
			{ unless: ["order", "contract", "system", "chip", "cloud", "site"] },
		),
		rule(
			"investment/shares-sold-to",
			"investment",
			[
				"stock|equity|stake ~, v:M ~, sell|give ~ by ~ o:N ~ to ~ s:N",
				"stock|equity|stake ~, v:M of N , ~ sell|give ~ by ~ o:N ~ to ~ s:N",
				"v:M of|into - stock|equity|stake ~ sell|give ~ by ~ o:N ~ to ~ s:N",
				"stock|equity|stake ~, v:M ~, sell|give ~ to ~ s:N ~ by ~ o:N",
				"v:M of|into - stock|equity|stake ~ sell|give ~ to ~ s:N ~ by ~ o:N",
				"stock|equity|stake ~, v:M ~, buy|acquire ~ from ~ o:N ~ by ~ s:N",
				"o:N ~ sell - s:N - stock|equity - worth|of ~ v:M",
			],
			{ passive: true },
		),
	],
	zh: [],
};

const goods = "system|chip|cloud";

/** Goods and services told from their own side: bought from one by the other. */
export const bought = {
	en: [
		rule(
			"purchase/bought-by",
			"purchase",
			[
				`v:M of - ${goods} ~ buy|win|need|spend ~ from ~ o:N ~ by ~ s:N`,
				`v:M of - ${goods} ~ buy|win|need|spend ~ by ~ s:N ~ from ~ o:N`,
				`${goods} ~, for|worth? ~ v:M ~, buy|win ~ from ~ o:N ~ by ~ s:N`,
				`${goods} ~, for|worth? ~ v:M ~, buy|win ~ by ~ s:N ~ from ~ o:N`,
				`buy by s:N from o:N , v:M of ~ ${goods}`,
				`v:M of o:N - ${goods} ~ buy|win|need ~ by ~ s:N`,
				`o:N - ${goods} ~ worth|for ~ v:M ~ buy|win|need ~ by ~ s:N`,
				`${goods} ~ worth|for|of ~ v:M ~ sell ~ by ~ o:N ~ to ~ s:N`,
				`v:M of - ${goods} ~ sell ~ by ~ o:N ~ to ~ s:N`,
				`${goods} ~ worth|for|of ~ v:M ~ sell ~ to ~ s:N ~ by ~ o:N`,
				`v:M of - ${goods} ~ sell ~ to ~ s:N ~ by ~ o:N`,
				`s:N , to clause relative o:N ~ sell ~ ${goods} ~ for|worth ~ v:M`,
				`o:N - ${goods} , for clause relative s:N ~ spend ~ v:M`,
				"o:N ~ spend v:M by s:N",
				"v:M clause? s:N _? to? _? spend o:N",
				`o:N ~, win ~ v:M of s:N - ${goods} - capex|spend|buy|order`,
				"o:N ~, s:N clause - client , for|worth - v:M",
				`s:N ~ v:M to - it ~ spend o:N for ~ ${goods}`,
				`s:N ~ win ~ v:M of - ${goods} - o:N _ give`,
			],
			{ passive: true, unless: [...ofShares, "capital", "acquire"] },
		),
		rule(
			"purchase/bought-by-alone",
			"purchase",
			[
				"contract ... for clause relative s:N ~ spend ~ v:M",
				`s:N , by|for clause relative ${goods} ~ for|worth|of ~ v:M ~ buy|win`,
				`s:N , by|for clause relative v:M of - ${goods} ~ buy|win`,
				`${goods} ~ for|worth|of ~ v:M ~ buy|win ~ by ~ s:N`,
				`v:M of - ${goods} ~ buy|win ~ by ~ s:N`,
				`definitive - worth|for - v:M , G ~ ${goods}`,
				`definitive - worth|for - v:M ~ ${goods}`,
			],
			{ passive: true, unless: [...ofShares, "capital", "acquire"] },
		),
	],
	zh: [],
};

/** Another contract of those told right before: "… for $11.9 billion in March; a second, for $4 billion, followed". */
export const secondContract = {
	en: [
		rule(
			"purchase/second",
			"purchase",
			[
				"contract ... M ~ ; _ , for|worth - v:M",
				"contract ... M ; _ , for|worth - v:M",
			],
			{ passive: true, unless: [...ofShares, "capital", "acquire"] },
		),
	],
	zh: [],
};
