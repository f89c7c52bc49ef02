/** How Chinese says that one answers for what others owe; simplified. */

/** Behind a name: 将为…提供担保. */
export const guaranteesBehind =
	/^(?:将|会|已|则|同意|还)*(?:为[^,;。，；]{0,16})?(?:提供)?(?:担保|兜底|背书)/;

/** In whatever speaks of guarantees. */
export const head = /担保|兜底|背书/;

/** Before a sum: it is only answered for, nobody pays it. */
export const sumAhead = /(?:担保|兜底)[^,;。，；]{0,6}$/;
