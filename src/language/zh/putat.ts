/** Before a figure. */
export const putAt =
	/(?:称其|指其|说其|称之)(?:价值|规模|金额|总额|总值)?(?:约|达|为|高达|将达)?$/;

/** Between a figure and one that is denied. */
export const denial =
	/[,;，；。](?:[^,;，；。]{0,6}否认|[^,;，；。]{0,8}(?:报道|报导|传闻))/;
