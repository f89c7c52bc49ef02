import { numerals as numeralsEn } from "../../language/en/numeral.ts";
import {
	fractionEnd,
	fractionNames,
	halfAlone,
	mayHoldFraction,
} from "../../language/en/percent.ts";
import {
	numerals as numeralsZh,
	places,
	point,
	tens,
} from "../../language/zh/numeral.ts";
import { partsOf } from "../../language/zh/percent.ts";
import type { QuantityMention, Span } from "../mention.ts";
import type { Amount } from "./amount.ts";
import { boundsBefore } from "./bound.ts";
import { anyWord, findWithin } from "./pattern.ts";
import { quantityOf } from "./value.ts";

/** 3.93%, "4 per cent", 两成 as 20. Signed only where a minus is written: falls are the rules' business. */
export const percentOf = (amount: Amount, factor: number): QuantityMention => ({
	type: "percent",
	start: amount.start,
	end: amount.end,
	value: quantityOf(amount, "percent", factor),
});

const han = [...Object.keys(numeralsZh), ...Object.keys(tens)].join("");
/** No share has thousands of parts. */
const scales = Object.keys(places)
	.filter((place) => (places[place] ?? 0) <= 100)
	.join("");
const fraction = new RegExp(
	[
		`([\\d.]{1,6}|[${han}${scales}]{1,4})${partsOf}([\\d.]{1,8}|[${han}${scales}]{1,4}(?:${point}[${han}]{1,3})?)`,
		`(?<![A-Za-z-])(an?|${anyWord(Object.keys(numeralsEn))})[ -](${anyWord(
			Object.keys(fractionNames).flatMap((name) => [name, `${name}s`]),
		)})${fractionEnd}`,
		`(?<![A-Za-z-])${halfAlone}`,
	].join("|"),
	"gi",
);

const wholeOf = (word: string): number =>
	[...word].reduce((sum, character) => {
		const scale = places[character];
		if (scale !== undefined) return (sum || 1) * scale;
		return sum + (numeralsZh[character] ?? tens[character] ?? 0);
	}, 0);

/** 廿二点七 as 22.7. */
const numberOf = (word: string): number => {
	if (/^[\d.]+$/.test(word)) return Number(word);
	const [whole = "", decimals = ""] = word.split(point);
	const digits = [...decimals].map((digit) => numeralsZh[digit] ?? 0).join("");
	return wholeOf(whole) + Number(`0.${digits || 0}`);
};

const shareOf = (found: RegExpMatchArray): number => {
	const [, below, above, count, part] = found;
	if (below && above) return (numberOf(above) / numberOf(below)) * 100;
	if (!count || !part) return 50;
	const name = part.toLowerCase();
	const parts = fractionNames[name] ?? fractionNames[name.slice(0, -1)] ?? 1;
	return ((numeralsEn[count.toLowerCase()] ?? 1) / parts) * 100;
};

const hasFraction = (text: string): boolean =>
	text.includes(partsOf) || mayHoldFraction(text);

const spansWithFraction = (text: string, spans: readonly Span[]) =>
	spans.filter(({ start, end }) => hasFraction(text.slice(start, end)));

/** Shares told without a percent sign: 百分之四, 三分之一, "a third of". */
export const readFractions = (
	text: string,
	spans: readonly Span[],
): QuantityMention[] =>
	findWithin(fraction, text, spansWithFraction(text, spans)).flatMap(
		(found): QuantityMention[] => {
			const share = Number(shareOf(found).toFixed(2));
			if (!(share > 0 && share <= 1000)) return [];
			const { at, bounds } = boundsBefore(text, found.index);
			return [
				{
					type: "percent",
					start: at,
					end: found.index + found[0].length,
					value: {
						unit: "percent",
						low: bounds.has("most") && !bounds.has("least") ? null : share,
						high: bounds.has("least") ? null : share,
						...(bounds.has("about") ? { approx: true as const } : {}),
					},
				},
			];
		},
	);
