/** Without one of these no text says which currency its bare amounts are in. */
export const mayDeclare = /下同|单位|均以|均为|皆为|计价/;

/**
 * Around the name of a currency, which takes the place of `…`: what says that it holds for the bare amounts too. Pattern
 * sources: (人民币,下同), 单位:港元, 均以新台币计.
 */
export const declarations: readonly string[] = [
	"…[ ,、.·‧;]{0,2}(?:以)?下同",
	"(?:货币)?单位[为是:]? ?(?:百万|千|亿)?…",
	"(?:金额|数字|数据|单位)?[均皆](?:以|为)…",
	"以…(?:计价|计算|为单位|列账)",
];
