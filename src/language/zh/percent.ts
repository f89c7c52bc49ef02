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
