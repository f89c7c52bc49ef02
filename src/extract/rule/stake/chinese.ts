import { rule } from "../rule.ts";

/** Shares in Chinese told from the company's side, with the percentage first, or behind what makes one a shareholder. */
export const stakeChinese = {
	en: [],
	zh: [
		rule(
			"stake/taken-by",
			"stake",
			[
				"o:N ~ win|by s:N ~ stake|stakebuy - v:P",
				"o:N ~ use? v:P - stake sell into? ~ s:N",
				"o:N ~ to - s:N ~ sell ~ equal|stake? - v:P ~ stake|equity",
				"o:N _ stake v:P - s:N",
			],
			{
				passive: true,
				unless: ["revenue", "rate", "users", "market", "cost"],
			},
		),
		rule(
			"stake/percentage-first",
			"stake",
			[
				"s:N - stake - v:P - o:N stake|equity",
				"s:N - o:N _ , stake|reach|win ~ v:P",
				"s:N ~, invest|stakebuy ~ o:N ~ M , ~ win|stake - v:P",
				"s:N ~, invest|stakebuy ~ o:N , ~ win - v:P",
				"s:N - o:N - v:P equity",
				"s:N stake o:N v:P equity",
			],
			{
				unless: ["revenue", "rate", "users", "market", "cost", "rise", "fall"],
			},
		),
		// 上月以143亿美元入股Scale AI，拿到49%.
		rule(
			"stake/bought-into",
			"stake",
			[
				"stakebuy - o:N , - stake|win? - v:P",
				"M - win - v:P $",
				"M - win - v:P ,|;",
			],
			{
				actor: true,
				unless: ["revenue", "rate", "users", "market", "cost", "rise", "fall"],
			},
		),
	],
};
