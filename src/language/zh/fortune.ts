/** A person's wealth, which a share moves as well: 身家一天增加1010亿美元. */
export const fortune = /身家|身价|财富|净资产|个人资产/;

/** A company's own worth. */
export const ofCompany = /市值|估值|股东/;
