/** How Chinese says that one answers for what others owe; simplified. */

/** Behind a name: 将为…提供担保. */
export const guaranteesBehind =
	/^(?:将|会|已|则|同意|还)*(?:为[^,;。，；]{0,24})?(?:提供)?(?:[\d.,]+[亿万]?美?元)?的?(?:信用|租金|连带|财务)?(?:担保|兜底|背书)/;

/** In whatever speaks of guarantees. */
export const head = /担保|兜底|背书/;

/** Before a sum: it is only answered for, nobody pays it. */
export const sumAhead = /(?:担保|兜底)[^,;。，；]{0,6}$/;

/** Behind a sum: likewise, 谷歌14亿美元担保. */
export const sumBehind =
	/^的?(?:租金|租约|贷款|信用|财务|债务|付款|履约|连带)?(?:提供)?的?(?:担保|兜底)/;

/** In a sentence: what nobody else buys is taken, which is an order. */
export const unsold = /未售|未出售|未能售|卖不出|没卖|剩余/;
