/** Digits written as characters. */
export const numerals: Readonly<Record<string, number>> = {
	零: 0,
	〇: 0,
	"○": 0,
	一: 1,
	二: 2,
	两: 2,
	三: 3,
	四: 4,
	五: 5,
	六: 6,
	七: 7,
	八: 8,
	九: 9,
};

/** Places within a group of four digits. */
export const places: Readonly<Record<string, number>> = {
	十: 10,
	百: 100,
	千: 1000,
};

/** Tens written as one character, as dates and percentages have them: 廿二. */
export const tens: Readonly<Record<string, number>> = { 廿: 20, 卅: 30 };

/** What makes the amount after it vague: 数千亿, 几百万, 上亿. */
export const vagueBefore = "数几上好多成";

/** Before such a word: it bounds the amount, 最多一千亿, 至多千亿. Pattern source. */
export const bounding = "[最至]";

/** Before a magnitude that stands for itself, which is passed: 日活破亿. */
export const passed = "破过超逾";

/** Between the whole and the decimals of a number in characters. */
export const point = "点";

/** Zeros, which tell a number written digit by digit from one with places. */
export const zeros = "零〇○";

/** Magnitudes that stand for themselves, by which also whole groups of digits are multiplied. */
export const groups = "万亿兆";

/** Before the nth of something. */
export const ordinal = "第";

/** Before a number of which only the magnitude is told: 数1000. */
export const missingDigits = "数几";

/** Between such a word and the magnitude that it counts by: 数以百万计. */
export const by = "以";

/** May stand between a number and its unit. */
export const counter = "个";

/** Behind a number of few characters: units that make it one, 三吉瓦, 两成. Pattern source. */
export const unitBehind = "[吉千]?兆?[瓦瓩]|GW|MW|%|成";

/** Behind "and more": what is counted, of which the number is complete, 20多家. Pattern source. */
export const countedBehindMore = "种|家";

/** Without one of these a text writes no number digit by digit in characters. */
export const maybeNextDigit =
	/[一二三四五六七八九][零〇○一二三四五六七八九.点·]/;

/** A number written so, by what stands behind it: 五一二.二亿, 九三三七点九亿, 六二%, 百分之六二; 二○二六年. */
export const digitalNumber =
	/(?<![零〇○一二三四五六七八九十百千万亿兆第数几.点·廿卅])(?:[一二三四五六七八九][零〇○一二三四五六七八九]{0,7}[.点·][零〇○一二三四五六七八九]{1,4}|[一二三四五六七八九][零〇○一二三四五六七八九]{1,7})(?=[至到~－-][零〇○一二三四五六七八九.点·]{2,8}[万亿兆%]|[万亿兆%元美]|港元|日[元圆]|吉瓦)|(?<=百分之)[一二三四五六七八九][零〇○一二三四五六七八九](?:[.点·][零〇○一二三四五六七八九]{1,4})?|(?<![零〇○一二三四五六七八九])(?:一九|二[零〇○])[零〇○一二三四五六七八九]{2}(?=年)/g;

/** 三四 before a unit is "three or four". */
export const vagueDigits = /^(?:一二|二三|三四|四五|五六|六七|七八|八九|三五)$/;
