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
	/** A larger number beside it whose unit of power it shares: of 2.42 GW not 60 MW but 0.06 GW. */
	beside?: number;
}>;

const termsOf = ({ quantity }: Words, { inWords = false }: QuantityStyle) =>
	inWords ? quantity.inWords : quantity.inSigns;

/** How a number of a unit is written: in what it is counted, and what stands before and behind its digits. */
type Measure = Readonly<{ size: number; before: string; after: string }>;

/** Power below a gigawatt is counted in megawatts, as people do. */
const megawatt = 1e-3;

const sizedOf = (number: number, unit: Unit, words: Words) => {
	const scale = scaleOf(number, words);
	return unit === "percent"
		? { size: 1, name: "" }
		: { size: scale.size, name: unit === "count" ? scale.count : scale.money };
};

const powerOf = (number: number, words: Words): Measure => {
	const isSmall = number > 0 && number < 1;
	const [before = "", after = ""] = isSmall ? words.megawatts : words.units.GW;
	return { size: isSmall ? megawatt : 1, before, after };
};

const measureOf = (
	number: number,
	unit: Unit,
	words: Words,
	{ beside = 0 }: QuantityStyle,
): Measure => {
	if (unit === "GW") return powerOf(Math.max(number, beside), words);
	const { size, name } = sizedOf(number, unit, words);
	const [before = "", after = ""] = words.units[unit];
	return { size, before, after: `${name}${after}` };
};

const dressed = (
	digits: string,
	sign: string,
	{ before, after }: Measure,
): string => `${sign}${before}${digits}${after}`;

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
	const size = Math.abs(number);
	const measure = measureOf(size, unit, words, style);
	const digits = wordDigits(size / measure.size);
	return dressed(digits, signOf(number, style), measure);
};

const wordRange = (
	low: number,
	high: number,
	unit: Unit,
	words: Words,
	style: QuantityStyle,
): string => {
	const most = Math.max(Math.abs(low), Math.abs(high));
	const isPlain = low >= 0 && !style.signed && sharesScale(low, high);
	if (!isPlain) {
		const shared = { ...style, beside: Math.max(most, style.beside ?? 0) };
		const ends = [low, high].map((end) => wordOne(end, unit, words, shared));
		return ends.join(" – ");
	}
	const measure = measureOf(most, unit, words, style);
	const [from, to] = [low, high].map((end) => wordDigits(end / measure.size));
	return dressed(`${from}–${to}`, "", measure);
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
