/** What Chinese says of how long a contract runs; simplified. */

const term =
	"(?:(?:有效|履约|供货|供应|交货|合约|合同|租约|租赁|服务|合作|协议|执行)期|租期|期限|年期)[限间内]?";

/** Before a time: 履约期为, 供货期由, 合同有效期至. */
export const termAhead = new RegExp(`${term}[^,;。]{0,6}$`);

/** The same, right before a time until which it runs: 合同有效期至2030年底. */
export const untilAhead = /[至到]$/;

/** The same, right before a time with which it begins: 合约期自2026年. */
export const sinceAhead = /[自由从]$/;

/** A time with both its ends: 2026年4月至2028年3月. */
export const bothEnds = /[至到~–—-]/;

/** Of the contract told before: 合同有效期至2030年底, 协议2026年1月生效. */
export const contract =
	/^(?:该|此|这份|有关|上述|双方的?|其)?(?:长期|供货|采购|供应|服务|租赁)?(?:协议|合同|合约|订单|租约|契约|有效期|履约期|供货期|供应期|交货期|租期|期限|服务期|合作期)/;

/** 履约期, 2026年1月生效: it tells from when, or until when. */
export const running = new RegExp(`${term}|生效|起效|到期|届满|执行至|持续至`);
