const fee = "(?:分手费|终止费|解约费|解约金|违约金|毁约金)";

/** Before a figure: 分手费为. */
export const before = new RegExp(`${fee}[^,;。]{0,8}$`);

/** Behind a figure: 4.35亿美元的反向分手费. */
export const behind = new RegExp(`^[^,;。]{0,4}${fee}`);
