import type { BusinessWords } from "../business.ts";

/** What Chinese calls a company by its business; simplified. */
export const businessWords: BusinessWords = {
	memory: ["存储", "内存", "记忆体"],
	foundry: ["晶圆"],
	chips: ["芯片", "晶片", "半导体"],
	neocloud: ["算力", "智算"],
	database: ["数据库", "资料库"],
	cloud: ["云", "软件", "软体"],
	social: ["社交"],
	search: ["搜索"],
	shop: ["电商"],
	car: ["车企", "车厂", "汽车", "电动车"],
	telecom: ["电信", "通信", "通讯", "手机"],
	server: ["服务器", "伺服器"],
	lab: ["初创", "新创", "人工智能"],
};
