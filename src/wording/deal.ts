import type { Quantity } from "../extract/claim.ts";
import type { Deal } from "../ledger/statement.ts";
import { wordSaid } from "./claim.ts";
import { type Locale, wordsOf } from "./locale.ts";
import { fill } from "./template.ts";

/** Nobody tells the figure that the deal is shown with: all that there is are denials. */
export const isOnlyDenied = ({ sides: [front] }: Pick<Deal, "sides">) =>
	front?.denied ?? false;

/** Who denies "up to $100B" denies $100B: without its bound the number says the same, and is shorter. */
const unbounded = ({ unit, low, high }: Quantity): Quantity => ({
	unit,
	low: low ?? high,
	high: high ?? low,
});

/** The figure that a deal is shown with: "up to $100B", and "denied $60B" where nobody asserts it. */
export const wordDealFigure = (deal: Deal, locale: Locale): string => {
	const { kind, value } = deal;
	if (!isOnlyDenied(deal)) return wordSaid(deal, kind, locale);
	const figure = value ? { value: unbounded(value) } : deal;
	return fill(wordsOf(locale).denied, {
		figure: wordSaid(figure, kind, locale),
	});
};
