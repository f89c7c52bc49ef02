/** What Chinese calls deals and those one deals with; simplified. */

/** 协议, 合作方. */
export const deals = /协议|交易|大单|合作伙伴|合作方|供应商|伙伴/;
