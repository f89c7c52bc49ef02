import { type MeasureTable, money, other } from "../unit.ts";

/** Names before the number: 新台币3兆元, 人民币7544亿元. */
export const currencyBefore: MeasureTable = [
	[money("CNY"), ["人民币"]],
	[money("TWD"), ["新台币", "台币"]],
	[money("HKD"), ["港币"]],
];

/** Names after the number; 元 and 圆 alone are whatever circulates where the outlet is. */
export const currencyAfter: MeasureTable = [
	[money("USD"), ["美元", "美金", "美圆", "元美金"]],
	[money("USD", 0.01), ["美分"]],
	[money("CNY"), ["人民币", "元人民币", "元(人民币)"]],
	[money("HKD"), ["港元", "港币", "港圆", "元港币"]],
	[
		money("TWD"),
		["新台币", "台币", "元新台币", "元台币", "新台币元", "台币元"],
	],
	[money("EUR"), ["欧元"]],
	[money("GBP"), ["英镑", "镑"]],
	[money("JPY"), ["日元", "日圆", "日币"]],
	[money("local"), ["元", "圆"]],
	[
		other,
		[
			"韩元",
			"韩圆",
			"韩币",
			"卢比",
			"卢布",
			"澳元",
			"澳币",
			"加元",
			"加币",
			"新元",
			"坡元",
			"新加坡元",
			"新加坡币",
			"瑞士法郎",
			"瑞郎",
			"克朗",
			"里亚尔",
			"迪拉姆",
			"林吉特",
			"令吉",
			"泰铢",
			"印尼盾",
			"越南盾",
			"比索",
			"雷亚尔",
			"比特币",
			"元素",
			"元件",
		],
	],
];
