import { type MeasureTable, money, other } from "../unit.ts";

/** Signs and codes before the number: US$5bn, RMB 20 billion. */
export const currencyBefore: MeasureTable = [
	[money("USD"), ["$", "US$", "U.S.$", "USD", "US Dollar", "USD$"]],
	[money("CNY"), ["RMB", "CNY", "CN¥", "Rmb", "rmb", "RMB¥"]],
	[money("HKD"), ["HK$", "HKD", "HKD$"]],
	[money("TWD"), ["NT$", "NTD", "TWD", "NTD$", "T$", "TW$"]],
	[money("EUR"), ["€", "EUR", "Euro"]],
	[money("GBP"), ["£", "GBP", "UK£"]],
	[money("JPY"), ["JPY", "JP¥"]],
	[money("yuan-or-yen"), ["¥"]],
	[money("USD", 1e6), ["MUSD"]],
	[money("EUR", 1e6), ["MEUR"]],
	[
		other,
		[
			..."A$ AU$ AUD C$ CA$ CAD S$ SG$ SGD NZ$ R$ ₩ KRW ₹ INR Rs Rs. CHF SFr Sfr Fr SEK NOK DKK MSEK MNOK MDKK kr AED SAR QAR MX$ ₿ ₽ RM MYR Rp IDR THB ฿ ₫ VND ₺ ₪ NIS ILS PLN ZAR BRL".split(
				" ",
			),
		],
	],
];

/** Names after the number: 40 billion dollars. */
export const currencyAfter: MeasureTable = [
	[
		money("USD"),
		[
			"dollars",
			"dollar",
			"US dollars",
			"U.S. dollars",
			"American dollars",
			"USD",
			"US$",
			"bucks",
		],
	],
	[money("USD", 0.01), ["cents", "cent"]],
	[money("CNY"), ["yuan", "renminbi", "RMB", "CNY", "Chinese yuan"]],
	[money("HKD"), ["Hong Kong dollars", "HKD"]],
	[
		money("TWD"),
		[
			"New Taiwan dollars",
			"new Taiwan dollars",
			"Taiwan dollars",
			"Taiwanese dollars",
			"TWD",
			"NTD",
		],
	],
	[money("EUR"), ["euros", "euro", "EUR", "€"]],
	[
		money("GBP"),
		["pounds", "pounds sterling", "pound", "British pounds", "GBP"],
	],
	[money("JPY"), ["yen", "Japanese yen", "JPY"]],
	[money("USD", 1e6), ["MUSD", "USDm"]],
	[money("EUR", 1e6), ["MEUR", "EURm"]],
	[
		other,
		[
			"won",
			"rupees",
			"rubles",
			"francs",
			"Swiss francs",
			"krona",
			"kronor",
			"kroner",
			"kr",
			"MSEK",
			"MNOK",
			"MDKK",
			"zlotys",
			"riyals",
			"dirhams",
			"ringgit",
			"rupiah",
			"baht",
			"pesos",
			"reais",
			"shekels",
			"lira",
			"Australian dollars",
			"Canadian dollars",
			"Singapore dollars",
			"New Zealand dollars",
			"bitcoin",
			"crore",
			"lakh",
		],
	],
];
