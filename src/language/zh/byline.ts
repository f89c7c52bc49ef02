/** What Chinese pages set before the day of publication; simplified. Pattern source. */
export const published = "发表于|发布时间|发布于|发表时间|日期|时间";

/** Characters that end a year and a month in figures: 2025年9月28日. */
export const yearEnd = "年";
export const monthEnd = "月";
