/** Without one of these there is nothing to find. */
export const heads: readonly string[] = ["任何一", "任一", "两者", "两家"];

/** From the word that denies it on. */
export const withNeither =
	/(?:尚未|未|没有|并未)与(?:其中)?(?:任何一[方家]|任一[方家]|两者|两家)[^,;。]{0,6}(?:签署|签订|签约|达成)[^,;。]*|与(?:两者|两家公司|两家|任何一[方家])[^,;。]{0,4}(?:均|都)?(?:尚?未|没有)(?:签署|签订|签约|达成)[^,;。]*/;
