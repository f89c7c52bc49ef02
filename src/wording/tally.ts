import type { Item } from "../ledger/account.ts";
import type { TallyLine } from "../ledger/statement.ts";
import { wordKind } from "./claim.ts";
import { wordDealFigure } from "./deal.ts";
import { type Locale, wordsOf } from "./locale.ts";
import { wordQuantity } from "./quantity.ts";
import { fill } from "./template.ts";

/** "investments", as many as they are. */
export const wordDeals = (kind: TallyLine["kind"], locale: Locale): string =>
	wordsOf(locale).tally[kind] ?? wordKind(kind, locale);

/** "$0.9–1.2T"; where the least that it comes to is nothing, "up to $1.2T". */
export const wordSum = (
	{ unit, low, high }: TallyLine,
	locale: Locale,
): string => wordQuantity({ unit, low: low === 0 ? null : low, high }, locale);

/** "part of $22.4B": why a deal adds nothing to the tally; empty where it does. */
export const wordOmission = ({ omission }: Item, locale: Locale): string => {
	if (omission === undefined) return "";
	const whole =
		"whole" in omission ? wordDealFigure(omission.whole, locale) : undefined;
	return fill(wordsOf(locale).omissions[omission.why], { whole });
};

/** "counted", or "not counted: part of $22.4B". */
export const wordCounting = (item: Item, locale: Locale): string => {
	const { counted, notCounted } = wordsOf(locale);
	const why = wordOmission(item, locale);
	return why === "" ? counted : fill(notCounted, { why });
};
