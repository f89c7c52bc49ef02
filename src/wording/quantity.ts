import type { Kind, Quantity, Unit } from "../extract/claim.ts";
import type { Words } from "./en.ts";
import { type Locale, wordsOf } from "./locale.ts";
import { scaleOf, sharesScale, wordDigits } from "./number.ts";
import { fill } from "./template.ts";

export type QuantityStyle = Readonly<{
	/** Changes show their sign even where it is a plus. */
	signed?: boolean;
	/** For sentences: "at least 10 GW", where a table's cell says "≥ 10 GW". */
	inWords?: boolean;
}>;

const termsOf = ({ quantity }: Words, { inWords = false }: QuantityStyle) =>
	inWords ? quantity.inWords : quantity.inSigns;

const unscaledUnits: ReadonlySet<Unit> = new Set(["GW", "percent"]);

const scaleFor = (number: number, unit: Unit, words: Words) =>
	unscaledUnits.has(unit)
		? { size: 1, money: "", count: "" }
		: scaleOf(number, words);

const dressed = (
	number: string,
	sign: string,
	unit: Unit,
	words: Words,
): string => {
	const [before = "", after = ""] = words.units[unit];
	return `${sign}${before}${number}${after}`;
};

const signOf = (number: number, style: QuantityStyle): string => {
	if (number < 0) return "−";
	return style.signed && number > 0 ? "+" : "";
};

const wordOne = (
	number: number,
	unit: Unit,
	words: Words,
	style: QuantityStyle,
): string => {
	const scale = scaleFor(number, unit, words);
	const name = unit === "count" ? scale.count : scale.money;
	const digits = `${wordDigits(Math.abs(number) / scale.size)}${name}`;
	return dressed(digits, signOf(number, style), unit, words);
};

const wordRange = (
	low: number,
	high: number,
	unit: Unit,
	words: Words,
	style: QuantityStyle,
): string => {
	const scale = scaleFor(Math.max(Math.abs(low), Math.abs(high)), unit, words);
	const isPlain = low >= 0 && !style.signed && sharesScale(low, high);
	if (!isPlain) {
		const ends = [low, high].map((end) => wordOne(end, unit, words, style));
		return ends.join(" – ");
	}
	const name = unit === "count" ? scale.count : scale.money;
	const digits = `${wordDigits(low / scale.size)}–${wordDigits(high / scale.size)}${name}`;
	return dressed(digits, "", unit, words);
};

/** "up to" speaks of amounts; of a fall only the bare inequality is true. */
const wordBound = (
	{ unit, low, high }: Quantity,
	words: Words,
	style: QuantityStyle,
): string => {
	if (low === null && high === null) return "";
	if (low === null) {
		const bound = high ?? 0;
		const template =
			bound < 0 ? termsOf(words, style).atMost : words.quantity.upTo;
		return fill(template, { value: wordOne(bound, unit, words, style) });
	}
	return fill(termsOf(words, style).atLeast, {
		value: wordOne(low, unit, words, style),
	});
};

/** "up to $100B", "≥ 10 GW", "4–5 M", "≈ $170B"; in Chinese 最高1,000亿美元. */
export const wordQuantity = (
	quantity: Quantity,
	locale: Locale,
	style: QuantityStyle = {},
): string => {
	const words = wordsOf(locale);
	const { unit, low, high, approx } = quantity;
	if (low === null || high === null) return wordBound(quantity, words, style);
	const value =
		low === high
			? wordOne(low, unit, words, style)
			: wordRange(low, high, unit, words, style);
	return approx ? fill(termsOf(words, style).about, { value }) : value;
};

const signedKinds: ReadonlySet<string> = new Set([
	"price-move",
	"market-cap-change",
] satisfies Kind[]);

/** An amount as its kind wants it: changes show their sign. */
export const wordAmount = (
	quantity: Quantity,
	kind: Kind | "audit",
	locale: Locale,
	style: QuantityStyle = {},
): string =>
	wordQuantity(quantity, locale, { ...style, signed: signedKinds.has(kind) });

/** The amount with the name of what is counted, where the unit does not tell: "4–5 M chips". */
export const wordFigure = (
	quantity: Quantity,
	kind: Kind | "audit",
	locale: Locale,
	style: QuantityStyle = {},
): string => {
	const value = wordAmount(quantity, kind, locale, style);
	if (quantity.unit !== "count" || (kind !== "chips" && kind !== "users"))
		return value;
	return fill(wordsOf(locale).quantity.counted[kind], { value });
};
