/** Before a sum: all that a deal told before comes to, as it was: 总额维持不变,仍为最高. */
export const kept =
	/(?:总额|总规模|总金额|总投资额?|上限|总数|总承诺)(?:不变|维持|保持|仍然|仍|依然|依旧|原定|原来|在|为|是|达|的|不变|,| )*$/;

/** Among these words: it is as it was. */
export const same = /不变|维持|保持|仍|依然|依旧/;
