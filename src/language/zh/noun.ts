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
		"(?<=[\\u4e00-\\u9fff] ?(?:Grace )?)Blackwell",
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

/** What is made with a product, before its number, which no claim is made of: 日均token消耗突破30万亿. */
export const usesAhead =
	"[Tt]okens?|词元|令牌|参数|下载量|调用量|播放量|访问量|搜索量|查询量";

/** Between two numbers: the second is of money. */
export const moneyAhead =
	/[营收融投支亏][收入资出损]|[净毛]?利润?|估值|市值|成本|金额|订单|合同/;

/** From the users to their number: 增长约6%,达到约. Pattern source. */
export const usersReach =
	"(?:增长?|增加|上升|提升|成长|下降|减少)了?约?\\d[\\d.]{0,5}%,?(?:达到?|升?至|为)约?";

/** A time that may stand between the users and their number: 周活跃用户10月增至8亿. Pattern source. */
export const dates =
	"(?:20\\d\\d ?年)?(?:第[一二三四1-4]季度?|Q[1-4]|[上下]半年|\\d{1,2}月(?:\\d{1,2}[日号])?)|20\\d\\d ?年";

/** What people do with a product, by which they are its users. */
export const usage = "使用|用|访问|打开|登录|活跃|造访|光顾";

/** What a foundry's output is counted of, in the measure word of chips. */
export const wafers = "产能|晶圆|CoWoS|投片";

/** Measure words of chips, which say so even where the noun is left out: 40万颗. */
export const chipClassifiers = "颗块枚张片粒";

/** Other measure words between a number and its noun. */
export const classifiers = "个组台套名位家的";

/** A measure word behind which the noun is left out: 再运6.04万组, 先买2万个做测试订单. Pattern source. */
export const withoutNoun = "[个组台](?=[。,、;做]|$)";

/** A bare 亿 before one of these counts things, not money. */
export const countedAfter =
	"颗块枚张片粒个组台套名位家人户股次年月日条件亩吨辆部只份级倍字平方米参瓦度像美港欧英韩";

/** Characters that no counted noun is sought beyond. */
export const nounStops = "与和及至到的";
