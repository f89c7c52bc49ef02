import type { Quantity } from "../extract/claim.ts";
import type { Dispute, Side } from "../ledger/statement.ts";
import { type Matter, wordSaid } from "./claim.ts";
import { type Locale, wordsOf } from "./locale.ts";
import { type QuantityStyle, wordAmount } from "./quantity.ts";
import { count, fill } from "./template.ts";

const shownSides = 4;

const sameNumber = (one: number | null, other: number | null): boolean =>
	one === other || one === null || other === null;

/** Who denies "$100B" denies "up to $100B" too: the bound makes no other figure of it. */
const sameQuantity = (one?: Quantity, other?: Quantity): boolean =>
	one === undefined || other === undefined
		? one === other
		: one.unit === other.unit &&
			sameNumber(one.low, other.low) &&
			sameNumber(one.high, other.high);

const isBare = ({ value, when }: Side): boolean => !value && !when;

/** A denial of what the first side says, or of nothing in particular, needs no second naming. */
const isDenialOf = (side: Side, first: Side): boolean => {
	if (!side.denied || first.denied) return false;
	if (isBare(side) && !isBare(first)) return true;
	return (
		sameQuantity(side.value, first.value) &&
		side.qualifier === first.qualifier &&
		side.when?.from === first.when?.from &&
		side.when?.to === first.when?.to
	);
};

const wordFirst = (
	side: Side,
	matter: Matter,
	locale: Locale,
	style: QuantityStyle,
): string => {
	const { dispute } = wordsOf(locale);
	return count(side.denied ? dispute.denies : dispute.says, side.stories, {
		figure: wordSaid(side, matter.kind, locale, style) || dispute.it,
	});
};

/** "It" is what the first side says, unless another side has said something else in between. */
const meansFirst = (side: Side, [first, ...others]: readonly Side[]): boolean =>
	first !== undefined &&
	isDenialOf(side, first) &&
	others.every(({ denied }) => denied);

const wordNext = (
	side: Side,
	before: readonly Side[],
	matter: Matter,
	locale: Locale,
	style: QuantityStyle,
): string => {
	const { dispute } = wordsOf(locale);
	const bare =
		side.value && matter.kind !== "tranche"
			? wordAmount(side.value, matter.kind, locale, style)
			: wordSaid(side, matter.kind, locale, style);
	const figure = meansFirst(side, before) ? dispute.it : bare || dispute.it;
	return count(
		side.denied ? dispute.deniesToo : dispute.saysToo,
		side.stories,
		{
			figure,
		},
	);
};

/** Who says what, best supported first: "3 stories say 4–5 M chips, 1 says 5–10 M". Empty without sides. */
export const wordSides = (
	sides: readonly Side[],
	matter: Matter,
	locale: Locale,
	style: QuantityStyle = {},
): string => {
	const [first, ...rest] = sides;
	if (!first) return "";
	const { dispute } = wordsOf(locale);
	const parts = [
		wordFirst(first, matter, locale, style),
		...rest
			.slice(0, shownSides - 1)
			.map((side, i) =>
				wordNext(side, sides.slice(0, i + 1), matter, locale, style),
			),
	];
	const left = sides.length - shownSides;
	if (left > 0) parts.push(count(dispute.more, left));
	return parts.join(dispute.join);
};

/** One plain sentence on what is in dispute, without the parties' names. */
export const wordDispute = (dispute: Dispute, locale: Locale): string =>
	dispute.sum === undefined
		? wordSides(dispute.sides, dispute, locale)
		: fill(wordsOf(locale).dispute.sum, { sum: dispute.sum });
