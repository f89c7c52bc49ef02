import type { Qualifier, Quantity } from "../extract/claim.ts";
import type { Deal } from "../ledger/statement.ts";
import { fitted, widthOf } from "../text/width.ts";
import { wordQualifierWithin, wordSaid } from "./claim.ts";
import type { Words } from "./en.ts";
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

/** The first that fits; the last one cut where none does, but for its end: without its `?` it would say another thing. */
const fittingDoubt = (texts: readonly string[], width: number): string => {
	const fitting = texts.find((text) => widthOf(text) <= width);
	if (fitting !== undefined) return fitting;
	const last = texts.at(-1) ?? "";
	const mark = last.slice(-1);
	const room = Math.max(0, width - widthOf(mark));
	return `${fitted(last.slice(0, -1), room)}${mark}`;
};

const namesOf = (status: Qualifier, { qualifiers, short }: Words) => ({
	long: qualifiers[status],
	short: short[status] ?? qualifiers[status],
});

/** "on hold; cancelled?", in few columns "held; off?". */
const wordBeside = (
	status: Qualifier,
	rumoured: Qualifier,
	locale: Locale,
	width: number,
): string => {
	const words = wordsOf(locale);
	const { beside, tight } = words.doubted;
	const [held, off] = [namesOf(status, words), namesOf(rumoured, words)];
	const told = [
		[beside, held.long, off.long],
		[beside, held.long, off.short],
		[beside, held.short, off.short],
		[tight.beside, held.short, off.short],
	] as const;
	return fittingDoubt(
		told.map(([template, first, second]) =>
			fill(template, { status: first, doubted: second }),
		),
		width,
	);
};

/** "cancelled? 1 of 16", in few columns "off?". */
const wordInDoubt = (
	status: Qualifier,
	all: number,
	locale: Locale,
	width: number,
): string => {
	const words = wordsOf(locale);
	const { among, short, status: bare, tight } = words.doubted;
	const names = namesOf(status, words);
	const told = [
		[among, names.long],
		[short, names.long],
		[bare, names.long],
		[bare, names.short],
		[tight.status, names.short],
	] as const;
	return fittingDoubt(
		told.map(([template, name]) =>
			fill(template, { status: name, told: 1, all }),
		),
		width,
	);
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
	const all = deal.sides[0]?.stories ?? deal.stories;
	return wordInDoubt(status, all, locale, width);
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
