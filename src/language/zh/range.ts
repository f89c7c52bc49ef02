/** What Chinese says around the ends of a range; simplified. */

/** Characters between the two ends: 400至500万. */
export const links = "至到";

/** First characters of the names of currencies: 新台币, 人民币. */
export const currencyFirsts = "人新台港";

/** Before a number: a change begins at it, 从最初的. Pattern source. */
export const origin = "[从由自](?:最初)?的?";

/** Behind a second number: what had been a range is changed, 从660亿至720亿美元上调至. To be tried where the number ends. */
export const changedOn =
	/(?:[\u4e00-\u9fff]{0,3}元)?的?(?:区间|范围)?(?:上[调修]|下[调修]|调[升高降低整]|提[高升]|降[低至到]|增[至到加])/y;

/** Between a least and a most: 至少200亿、至多250亿美元. Pattern source. */
export const boundsLink = "[、,]?[且而或并]?";

/** Before a minus sign: what follows is a number below nought, 净利润为-91亿元. */
export const beforeMinus = /[为是至到达约报润利]/;

/** Behind a number: it is what others had expected, 150.4亿美元的预估. To be tried where the number ends. */
export const estimateBehind =
	/ ?的?(?:市场|分析师)?的?(?:预估|预期|预测值|一致预期|估计值)/y;
