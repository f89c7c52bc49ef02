/** What Chinese says at the head of columns; simplified. Pattern sources. */

/** How two other columns differ. */
export const change = "同比|环比|同期比|增长|增幅|涨幅|变动|变化|增减";

/** Nothing of what stands below. */
export const empty = "数值|金额|数据|数字|详情|说明|内容|备注";

/** Of when a column is, or whose figure of one measure it is. */
export const period = "\\d\\d?月|季|去年|今年|预期|实际";
