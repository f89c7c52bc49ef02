/** How Chinese holds figures against each other; simplified. */

/** Between the figures: 低于. */
export const compared =
	/^[,;(]?(?:仍|已|远|还|也|但|略|大幅|明显)?(?:高于|低于|超过|落后于|落后|领先于|领先|优于|多于|少于|超越|不及|不如|逊于|反超|胜过|直追|逼近|相比|对比|对照|较|比)$/;

/** Before a sum: it is the distance between two others, 误差. */
export const differsBefore =
	/(?:上下|浮动|正负|误差|多出|少了|高出)[^,;,；。]{0,3}$/;
