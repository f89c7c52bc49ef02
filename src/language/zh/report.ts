/** What Chinese says of a company's reports, and of what they are; simplified. */

/** A report on a quarter or a half-year: 财报, 半年报. */
export const reports =
	/财报|季报|半年报|中报|业绩|成绩单|营收|营业收入|净利|净亏损/;

/** What titles tell beside a quarter where its report is what the text is about: 三季度：收入超千亿. */
export const digests = /收入|利润|获利|法说会|电话会|解析|要点|重点|速览|笔记/;

/** 年报: the report is on the last year. */
export const annual = /年报|全年业绩|年度业绩/;

/** Puts a figure into the quarter under report: 当季. */
export const inTerm = /当季|该季|单季|季内|期内/;

/** Before a figure: it is of another time than the one under report. */
export const elsewhen =
	/预计|预估|预测|料将|指引|展望|财测|目标|有望|可望|将|计划|年化|每年|年度|全年|累计|以来|迄今|未来|上一|上年|去年|下一|下季|明年|长期|曾/;
