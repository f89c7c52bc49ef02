import type { NounTable } from "../noun.ts";

export const nouns: NounTable = {
	chips: [
		"(?:GPU|TPU|CPU|XPU|ASIC)",
		"芯片",
		"晶片",
		"处理器",
		"加速器",
		"加速卡",
		"显卡",
		"图形处理单元",
		"图形处理器",
		"图像处理器",
		"(?:GB|MI|H|B|A)\\d{3}",
	],
	users: [
		"用户",
		"使用者",
		"周活",
		"月活",
		"日活",
		"活跃",
		"DAU",
		"MAU",
		"WAU",
		"订阅者",
		"会员",
	],
	shares: ["股", "认股权"],
	people: ["人", "名员工", "员工", "位"],
	homes: ["户", "家庭"],
	sites: ["晶圆", "硅片", "座", "幢", "栋", "处", "机柜", "机架", "服务器"],
	customers: ["客户", "企业"],
};

/** What people do with a product, by which they are its users. */
export const usage = "使用|用|访问|打开|登录|活跃|造访|光顾";

/** What a foundry's output is counted of, in the measure word of chips. */
export const wafers = "产能|晶圆|CoWoS|投片";

/** Measure words of chips, which say so even where the noun is left out: 40万颗. */
export const chipClassifiers = "颗块枚张片粒";

/** Other measure words between a number and its noun. */
export const classifiers = "个组台套名位家的";

/** A bare 亿 before one of these counts things, not money. */
export const countedAfter =
	"颗块枚张片粒个组台套名位家人户股次年月日条件亩吨辆部只份级倍字平方米参瓦度像美港欧英韩";

/** Characters that no counted noun is sought beyond. */
export const nounStops = "与和及至到的";
