/** Before and behind a percentage: what staff are paid rises by it, 加薪. */
export const before = /[加涨调]薪[^,;。]{0,8}$|薪[资水酬][^,;。]{0,6}$/;
export const behind = /^的?[加涨调]薪/;
