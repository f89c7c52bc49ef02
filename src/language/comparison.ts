const english =
	/(?:^|[,;(—–-] ?|^ )(?:(?:well|just|far|still|and|but|or|slightly|only) )*(?:behind|ahead of|above|below|against|versus|vs\.?|compared (?:with|to)|more than|less than|trailing|topping|beating|surpassing|exceeding|overtaking|past|next to|short of|close to|twice|double|half)(?: the)?(?: about| roughly| some| around)?\s*$/i;
const chinese =
	/^[,;(]?(?:仍|已|远|还|也|但|略|大幅|明显)?(?:高于|低于|超过|落后于|落后|领先于|领先|优于|多于|少于|超越|不及|不如|逊于|反超|胜过|直追|逼近|相比|对比|对照|较|比)$/;

/** Words that hold a figure against another company's: "behind", "versus", 低于. */
export const isComparison = (text: string): boolean =>
	english.test(text) || chinese.test(text.trim());

const differsBehind =
	/^ (?:more|less|higher|lower|above|below|over|short|ahead|extra|better|worse)\b/i;
const differsBefore =
	/(?:上下|浮动|正负|误差|多出|少了|高出|plus or minus|±|give or take)[^,;，；。]{0,3}$/i;

/** Whether the words around a sum make it the distance between two others. */
export const tellsDifference = (before: string, behind: string): boolean =>
	differsBehind.test(behind) || differsBefore.test(before);
