import type { Qualifier, Quantity } from "../extract/claim.ts";
import type { Deal } from "../ledger/statement.ts";
import { widthOf } from "../text/width.ts";
import { wordQualifier, wordQualifierWithin, wordSaid } from "./claim.ts";
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

/** "on hold; cancelled?", in few columns "held; off?". */
const wordBeside = (
	status: Qualifier,
	rumoured: Qualifier,
	locale: Locale,
	width: number,
): string => {
	const { doubted, qualifiers, short } = wordsOf(locale);
	const [held, off] = [status, rumoured].map((each) => ({
		long: qualifiers[each],
		short: short[each] ?? qualifiers[each],
	}));
	const told = [
		[held?.long, off?.long],
		[held?.long, off?.short],
		[held?.short, off?.short],
	].map(([first, second]) =>
		fill(doubted.beside, { status: first, doubted: second }),
	);
	return told.find((text) => widthOf(text) <= width) ?? told.at(-1) ?? "";
};

/**
 * How a deal stands, in so many columns where there are few: "cancelled", and where one story alone tells so "cancelled? 1 of 16".
 * Where that other status holds none the less: "on hold; cancelled?". Empty where nothing is told.
 */
export const wordStatus = (
	deal: Deal,
	locale: Locale,
	width = Number.POSITIVE_INFINITY,
): string => {
	const { status, inDoubt, doubted: rumoured } = deal;
	if (status === undefined) return "";
	if (rumoured) return wordBeside(status, rumoured, locale, width);
	if (!inDoubt) return wordQualifierWithin(status, width, locale);
	const { doubted } = wordsOf(locale);
	const fillings = {
		status: wordQualifier(status, locale),
		told: 1,
		all: deal.sides[0]?.stories ?? deal.stories,
	};
	const told = [doubted.among, doubted.short, doubted.status].map((template) =>
		fill(template, fillings),
	);
	return told.find((text) => widthOf(text) <= width) ?? told.at(-1) ?? "";
};

/** The figure that a deal is shown with: "up to $100B", and "denied $60B" where nobody asserts it. */
export const wordDealFigure = (deal: Deal, locale: Locale): string => {
	const { kind, value } = deal;
	if (!isOnlyDenied(deal)) return wordSaid(deal, kind, locale);
	const figure = value ? { value: unbounded(value) } : deal;
	return fill(wordsOf(locale).denied, {
		figure: wordSaid(figure, kind, locale),
	});
};
