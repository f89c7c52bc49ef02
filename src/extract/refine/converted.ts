import { namesCurrency } from "../../language/sum.ts";
import type { Quantity } from "../claim.ts";
import type { Mention } from "../mention.ts";
import type { Draft } from "../rule/draft.ts";
import { textOf } from "../rule/line/linetext.ts";
import { quantityOf } from "../rule/line/pick.ts";
import { digitsOf, isRange, middle } from "./samefigure.ts";

/** The draft's sum in another currency, as the article itself converts it. */
const convertedIn = ({ line, at = -1 }: Draft): Quantity | undefined =>
	quantityOf(line.tokens[at])?.converted;

const areOneSum = (a: Quantity, b: Quantity): boolean =>
	a.unit === b.unit && a.low === b.low && a.high === b.high;

/** A sum, and what its article converts it to. */
export type Conversion = Readonly<{ value: Quantity; converted: Quantity }>;

/** All that an article converts. */
export const conversionsIn = (mentions: readonly Mention[]): Conversion[] =>
	mentions.flatMap((mention) =>
		mention.type === "money" && mention.converted !== undefined
			? [{ value: mention.value, converted: mention.converted }]
			: [],
	);

/** What the article converts a draft's sum to, beside it or wherever else it tells the same; `undefined` for nothing. */
export const conversionOf = (
	draft: Draft,
	conversions: readonly Conversion[],
): Quantity | undefined => {
	const { value } = draft;
	return value === undefined
		? undefined
		: (convertedIn(draft) ??
				conversions.find((told) => areOneSum(told.value, value))?.converted);
};

const tolerance = 0.05;

/** With no more digits than `rough` has, `fine` is the same; whether a fall or a rise, its claim tells. */
const isRounding = (rough: Quantity, fine: Quantity): boolean => {
	const size = Math.abs(middle(rough));
	return (
		Math.abs(size - middle(fine)) <= tolerance * Math.max(size, middle(fine)) &&
		Number(middle(fine).toPrecision(digitsOf(rough))) === size
	);
};

/** A headline's sum in no currency: 亏105亿. */
const isBareInTitle = ({ line, at = -1 }: Draft): boolean => {
	const token = line.tokens[at];
	return (
		line.sentence.inTitle &&
		token !== undefined &&
		!namesCurrency(textOf(line, token))
	);
};

/**
 * Whether one tells what the other converts: "raises $2B" above "raised €1.7 billion ($2 billion)",
 * 亏105亿 above 亏损14.6亿美元(约合人民币105亿元).
 */
export const isConversionOf = (one: Draft, other: Draft): boolean => {
	const converted = convertedIn(other);
	const { value } = one;
	if (converted === undefined || value === undefined) return false;
	if (isRange(value) || isRange(converted)) return false;
	const isSameUnit = value.unit === converted.unit || isBareInTitle(one);
	return isSameUnit && isRounding(value, converted);
};
