const sum = "[\\d.]+[亿万][^,;。]{0,2}?元?";
const cash = "[^,;。\\d]{0,6}现金[^,;。\\d]{0,6}";
const shares = "[^,;。\\d]{0,14}(?:股票|股份)[^,;。\\d]{0,6}";
const joined = "[,和及加与][^,;。\\d]{0,6}";

/** Behind the first of the two: 以现金支付,35亿美元以股票支付. */
export const isFirst = new RegExp(
	`^(?:${cash}${joined}${sum}${shares}|${shares}${joined}${sum}${cash})`,
);

/** Before and behind the second. */
export const former = new RegExp(`${sum}(?:${cash}|${shares})${joined}$`);
export const isSecond = new RegExp(`^(?:${cash}|${shares})`);

/** Before a part of the price told right before it, and behind: 其中30亿美元为股票, 30亿美元以其股票支付. */
export const partAhead = /(?:其中|当中|包括)[^,;。\d]{0,4}$/;
export const partBehind = /^(?:之中|当中)[^,;。\d]{0,4}(?:现金|股票|股份)/;
