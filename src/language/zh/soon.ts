/** How Chinese says that systems will run within a span of time; simplified. */

const number = "(?:\\d{1,2}|[一二两三四五六七八九十]{1,3})";
const inSpan = `(?<![\\d年])(?<!(?:设计|流片)[^,;。]{0,8})(?:约|大约)?(?:${number}[至到-])?${number}(?:个月|年)(?:之|以)?内`;
const gap = "(?:(?!开发)[^,;。]){0,12}?";

/** Without one of these words no such span is told. */
export const marks = ["个月|年内|年之内|年以内"];

export const head = /个月|年(?:之|以)?内/;

export const systems = /机房|园区/;

const planned = "(?:计[划画]|预计|预期|拟|需|将|料|可)";
const power = "(?:约|最高|至少)?[\\d.]+(?:吉瓦|兆瓦|GW|MW|万千瓦)";

/** 18个月内达1.5吉瓦, 一个月内全部可用, 计划18个月完成. */
export const full = new RegExp(
	`(?:${inSpan}|${planned}${number}个月)${gap}(?:(?:完成|完工|建成|建完|竣工|全部)(?!收购|交易|并购|融资|交割|设计|开发|研发|量产)|(?:[达到至]|用上[^,;]{0,16})${power})`,
);

/** 预计于42个月内开始营运, 六个月内上线. */
export const first = new RegExp(
	`${inSpan}${gap}(?:上线|启用|投产|投用|投入(?:使用|运营|营运|运行)|运营|营运|运作|用上)`,
);
