import type { SegmentTable } from "../segment.ts";

/** Which part of a company or a project a figure is of, in Chinese; simplified script, as scrubbed text has it. */
export const segments: SegmentTable = {
	businesses: [
		["AI", "AI|人工智能|加速器"],
		["data center", "数据中心|资料中心"],
		["cloud", "云端?|OCI|AWS|Azure"],
		["chips", "芯片|晶片|半导体|GPU|处理器"],
		["networking", "网络|网路"],
		["gaming", "游戏"],
		["software", "软件|软体"],
		["subscriptions", "订阅"],
		["advertising", "广告"],
		["API", "API"],
		["hardware", "硬件|硬体"],
		["services", "服务"],
		["automotive", "汽车"],
	],
	opening: "(?<![A-Za-z])",
	ending: "",
	gap: "",
	between:
		"相关|芯片|晶片|半导体|服务器|伺服器|基础设施|基础建设|业务|部门|事业|第?[一二三四]季度?|上季|本季|去年|今年|明年|板块|分部|计算|运算|算力|服务|产品|单季|季度|年度|全年|年|租赁|的",
	measure:
		"营收|收入|营业收入|营业额|销售额|销售收入|净利润|利润|获利|盈利|净利",
	from: "(?!)",
	buyerBehind: "(?!)",
	buyerAhead: "的?",
	buyerAfter: "(?:来自|源自)",
	company:
		"公司|企业|初创|新创|巨头|厂商|实验室|供应商|服务商|开发商|制造商|商",
	site: "(?<site>星际之门(?:英国|阿联酋|挪威|印度|韩国|日本|德国|阿根廷)|(?<=位于)[\\u4e00-\\u9fff]{2,6}?(?=的(?:数据中心|资料中心|园区|基地|厂区)))",
};
