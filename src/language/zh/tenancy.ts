/**
 * How Chinese tells who is whose tenant; simplified. `N` stands for each name of a sentence.
 */

const renting =
	"(?:租[下用得了]|承租|租赁|包租|租借|包下|续租|预租)(?!协议|合同|合约|方|户)";

/** What is let: no chips, which are rented as well. */
const space =
	"(?:\\d|全部|所有|整[座个栋]|近|约|逾|超|多|机房|园区|容量|数据中心|资料中心|厂房|站点)";

/** 谷歌将租下N全部140兆瓦容量, 微软向N租用200兆瓦, 甲骨文缩减在N的租用规模. */
export const tenantFirst: readonly string[] = [
	`N[^N,;]{0,14}${renting}[^N,;]{0,8}N(?:旗下|位于[^N,;\\d]{1,8})?的?[^N,;\\d]{0,6}${space}`,
	"N[^N,;]{0,14}[向从]N[^N,;]{0,10}(?:租|包下)",
	"N[^N,;]{0,14}在N[^N,;]{0,6}的(?:租用|承租|租赁|租约)",
];

/** N把200兆瓦租给微软. */
export const landlordFirst: readonly string[] = [
	"N[^N,;]{0,24}(?:出租给|租给|租予|让租给)N",
];

/** 微软与N的数据中心租约. */
export const together: readonly string[] = [
	"N[与和跟同及]N[^N,;]{0,14}(?:租约|租赁|租用|承租)",
];

/** Any of them has one of these. */
export const mayLet = /租|包下/;
