import { type MeasureTable, other, power } from "../unit.ts";

/** 瓩 is Taiwan's kilowatt; 兆 before 瓦 is 10⁶ everywhere, unlike 兆 before money. */
/** Up to a second supplier's number without a unit: 、AMD 6 before the next name. */
export const sharedUnit =
	"[、,和及与](?:向|从|来自|跟|与)?(?:[A-Z][A-Za-z]{2,11}|[\\u4e00-\\u9fa5]{2,4}?) ?(\\d{1,2}(?:\\.\\d)?)(?=[、,和及与。;]|$)";

export const powerUnits: MeasureTable = [
	[power(1e12), ["太瓦"]],
	[
		power(1e9),
		["吉瓦", "千兆瓦", "百万瓩", "百万千瓦", "十亿瓦", "吉瓦特", "千兆瓦特"],
	],
	[power(1e8), ["亿瓦"]],
	[power(1e7), ["万千瓦", "万瓩"]],
	[power(1e6), ["兆瓦", "千瓩", "百万瓦", "兆瓦特"]],
	[power(1e3), ["千瓦", "瓩", "千瓦特"]],
	[power(1), ["瓦", "瓦特"]],
	[
		other,
		[
			"吉瓦时",
			"吉瓦小时",
			"兆瓦时",
			"兆瓦小时",
			"千瓦时",
			"千瓦小时",
			"亿瓦时",
			"万千瓦时",
			"百万瓩时",
			"千兆瓦时",
			"太瓦时",
			"度",
		],
	],
];
