import { type MeasureTable, other, percent } from "../unit.ts";

export const percentUnits: MeasureTable = [
	[percent, ["%", "趴"]],
	[{ type: "percent", unit: "percent", factor: 10 }, ["成"]],
	[
		other,
		[
			"个百分点",
			"百分点",
			"个基点",
			"基点",
			"倍",
			"点",
			"纳米",
			"成立",
			"成为",
			"成功",
			"成本",
			"成员",
			"成果",
			"成熟",
			"成交",
			"成长",
			"成绩",
			"成分",
			"成就",
		],
	],
];

/** Between the parts of a whole and how many of them are meant: 三分之一. */
export const partsOf = "分之";
