import type { Move, Reaction, Statement } from "../../../ledger/statement.ts";
import { type Locale, wordsOf } from "../../../wording/locale.ts";
import { wordFigure, wordQuantity } from "../../../wording/quantity.ts";
import { none } from "./cell.ts";

const moments = [
	"close",
	"high",
	"low",
	"premarket",
	"after-hours",
	"session",
] as const;

/** The change of the market value with its sign, and the value itself. */
const worthCells = (
	{ marketCapChange, marketCap }: Reaction,
	locale: Locale,
): string[] => [
	marketCapChange?.value
		? wordFigure(marketCapChange.value, "market-cap-change", locale)
		: none,
	marketCap?.value ? wordQuantity(marketCap.value, locale) : none,
];

/** All figures told of a moment, the best supported first: "+6 % / +8.7 %". */
const moveCell = ({ sides }: Move, locale: Locale): string =>
	sides
		.map(({ value }) => value && wordFigure(value, "price-move", locale))
		.filter(Boolean)
		.join(" / ");

const reactionRow = (reaction: Reaction, locale: Locale): string[] => [
	reaction.company,
	`${reaction.day}${reaction.inferred ? " ~" : ""}`,
	...moments.map((moment) => {
		const move = reaction.moves.find(({ qualifier }) => qualifier === moment);
		return move ? moveCell(move, locale) : none;
	}),
	...worthCells(reaction, locale),
];

/** What stands above the cells of a reaction. */
export const reactionHeads = (locale: Locale): string[] => {
	const { report, qualifiers } = wordsOf(locale);
	const { company, day, untold, marketChange, marketValue } = report.columns;
	return [
		company,
		day,
		...moments.map((moment) =>
			// So named by the claims, but it may have been at any time of the day.
			moment === "session" ? untold : qualifiers[moment],
		),
		marketChange,
		marketValue,
	];
};

/** A row a company and day. */
export const reactionRows = (
	{ reactions }: Statement,
	locale: Locale,
): string[][] => reactions.map((reaction) => reactionRow(reaction, locale));
