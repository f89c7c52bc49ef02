/** Before a percentage: no share moved by it but what a company sells, asks, pays or has of its market: 销量下降, 涨价. */
export const before =
	/(?:[销产订]量|销售量|出货量?|交付量?|订阅量?|下载量|流量|市占率?|份额|良率|排放量?|价格|票价|售价|单价|房价|电价)[^,;。股]{0,10}$|[涨降提调]价[^,;。股]{0,6}$|[加涨调]薪[^,;。股]{0,8}$|薪[资水酬][^,;。股]{0,6}$/;

/** Behind a percentage: 50%的市占率. */
export const behind = /^的?(?:市占|市场份额|良率|[加涨调]薪)/;
