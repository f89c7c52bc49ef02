/** What Chinese says of shares held; simplified. */

/** A price by the share: 每股. */
export const perShare = /每股/;

/** Backers whom nobody names: 其他共同投资人. */
export const otherBackers = /其他|其它|其余|共同投资人/;

/** Between a sum and a name: it goes to that one, 5亿美元支持SB Energy. */
export const backs = /^(?:来|以)?(?:支持|力挺|押注|扶植|扶持|资助|入股)$/;
