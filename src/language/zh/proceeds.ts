/** Before a sum: it is what a sale brought, 出售英伟达股份所得的58亿美元; simplified. */
export const before =
	/(?:出售|清仓|抛售|减持|卖出)[^,;。]{1,16}(?:所得|套现|获得|换来|筹得|得款|回笼)的?(?:约|近|逾)?$/;
