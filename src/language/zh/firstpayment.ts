const contract = "(?:合同|合约|订单|租约|租赁|采购)";

/** Before a sum: 合同下的首笔. */
export const before = new RegExp(
	`${contract}(?:项下|下|内)?的?(?:首笔|首期|首批|第一笔|第一期)$`,
);

/** Behind it: 50亿美元合约款. */
export const behind = new RegExp(`^的?(?:${contract}款?|租金|货款)`);
