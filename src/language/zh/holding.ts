/** What Chinese says of shares held; simplified. */

/** A price by the share: 每股. */
export const perShare = /每股/;

/** Backers whom nobody names: 其他共同投资人. */
export const otherBackers = /其他|其它|其余|共同投资人/;
