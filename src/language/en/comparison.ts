/** How English holds figures against each other. */

/** Between the figures: "behind", "versus". */
export const compared =
	/(?:^|[,;(—–-] ?|^ )(?:(?:well|just|far|still|and|but|or|slightly|only) )*(?:behind|ahead of|above|below|against|versus|vs\.?|compared (?:with|to)|more than|less than|trailing|topping|beating|surpassing|exceeding|overtaking|past|next to|short of|close to|twice|double|half)(?: the)?(?: about| roughly| some| around)?\s*$/i;

/** Behind a sum: it is the distance between two others, "more". */
export const differsBehind =
	/^ (?:more|less|higher|lower|above|below|over|short|ahead|extra|better|worse)\b/i;

/** Before a sum: it is the distance between two others, "give or take". */
export const differsBefore =
	/(?:plus or minus|±|give or take)[^,;,；。]{0,3}$/i;
