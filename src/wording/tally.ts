import type { Item } from "../ledger/deal/account.ts";
import type { Deal, TallyLine } from "../ledger/statement.ts";
import { wordKind } from "./claim.ts";
import { wordDealFigure, wordStatus } from "./deal.ts";
import { type Locale, wordsOf } from "./locale.ts";
import { type QuantityStyle, wordQuantity } from "./quantity.ts";
import { fill } from "./template.ts";

/** "investments", as many as they are. */
export const wordDeals = (kind: TallyLine["kind"], locale: Locale): string =>
	wordsOf(locale).tally[kind] ?? wordKind(kind, locale);

type Sum = Omit<TallyLine, "kind" | "deals" | "notFinal">;

/**
 * "$0.9–1.2T"; where the least that it comes to is nothing, "up to $1.2T"; with what its figures say of themselves, "≈ $900M", "≥ $900M",
 * "$0.9–1.2T+".
 */
export const wordSum = (
	{ unit, low, high, approx, atLeast }: Sum,
	locale: Locale,
	style: Pick<QuantityStyle, "beside"> = {},
): string => {
	const hedge = approx ? { approx } : {};
	if (!atLeast) {
		const least = low === 0 ? null : low;
		return wordQuantity({ unit, low: least, high, ...hedge }, locale, style);
	}
	if (low === high)
		return wordQuantity({ unit, low, high: null }, locale, style);
	return fill(wordsOf(locale).quantity.orMore, {
		value: wordQuantity({ unit, low, high, ...hedge }, locale, style),
	});
};

/** "$100B not final", or "not final" where nothing of the sum is; empty where all of it is settled. */
export const wordNotFinal = (line: TallyLine, locale: Locale): string => {
	const { unit, deals, notFinal, high } = line;
	if (notFinal === undefined) return "";
	const { all, part } = wordsOf(locale).notFinal;
	return notFinal.deals === deals
		? all
		: fill(part, {
				sum: wordSum({ unit, ...notFinal }, locale, { beside: high }),
			});
};

/** "part of $22.4B": why a deal adds nothing to the tally; empty where it does. */
export const wordOmission = ({ omission }: Item, locale: Locale): string => {
	if (omission === undefined) return "";
	const whole =
		"whole" in omission ? wordDealFigure(omission.whole, locale) : undefined;
	return fill(wordsOf(locale).omissions[omission.why], { whole });
};

/** "≈ $19.4B and others told": the figure that the deal is shown with, where another range counts; empty where its status tells why. */
const wordRivals = (deal: Deal, adds: TallyLine, locale: Locale): string => {
	const figure = wordDealFigure(deal, locale);
	const isPlain = figure === wordSum(adds, locale);
	if (isPlain || (adds.notFinal && adds.low === 0)) return "";
	const { denied, others } = wordsOf(locale).rivals;
	return fill(deal.denied ? denied : others, { figure });
};

/** Why a deal adds nothing; of one that counts, how far it is from being settled, and with what it is shown where that is less. */
export const wordReserve = (
	item: Item,
	locale: Locale,
	width = Number.POSITIVE_INFINITY,
): string => {
	const { deal, adds } = item;
	if (adds === undefined) return wordOmission(item, locale);
	const words = [
		adds.notFinal ? wordStatus(deal, locale, width) : "",
		wordRivals(deal, adds, locale),
	];
	return words.filter((word) => word !== "").join(wordsOf(locale).join);
};

/** "counted", "counted: not final", or "not counted: part of $22.4B". */
export const wordCounting = (item: Item, locale: Locale): string => {
	const { counted, notCounted, labelled } = wordsOf(locale);
	const what = wordReserve(item, locale);
	if (item.omission) return fill(notCounted, { why: what });
	return what === "" ? counted : fill(labelled, { name: counted, what });
};
