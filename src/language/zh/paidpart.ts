/** Before a sum: so much of what was promised has been paid, 已支付116亿美元; simplified. */
export const before =
	/(?:已|至今|迄今|目前)(?:经|累计|陆续)?(?:支付|付出|付|拨付|汇出|拨款|兑现|到位)了?(?:其中的?)?(?:约|近|逾|超过)?$/;
