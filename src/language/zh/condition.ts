import type { ConditionTable } from "../condition.ts";

const sign = "(?:签署|签订|签定|签下|达成|敲定|订立|落实)";
const paper = "(?:协议|协定|合约|合同|文件)";
const final = "(?:最终|正式|确定性?|具(?:有)?约束力)的?";
const then = "(?:后|时|之后|之际|之日)";
const running =
	"(?:吉瓦|GW|千兆瓦|百万千瓦|百万瓩|兆瓦|系统|机房|数据中心|资料中心)";
const runs =
	"(?:完成|上线|部署|投产|投运|建成|落地|交付|启用|运行|就绪|到位|完工)";

/** 签订最终协议后投入100亿美元, 首笔100亿美元在首个1吉瓦上线时到位. Simplified script, as scrubbed text has it. */
export const conditions: ConditionTable = {
	agreement: [
		`${sign}[^,。;]{0,6}${final}${paper}(?:${then}|(?=,))`,
		`${final}${paper}[^,。;]{0,4}${sign}${then}`,
		`(?:签约|签字|签署|签订)${then}`,
	],
	"first-capacity": [
		`(?:首|第一)(?:个|批|座|期|套)?[^,。;]{0,4}?${running}[^,。;]{0,10}?${runs}[^,。;]{0,3}?${then}`,
	],
};
