import type { Reaction } from "../../../ledger/statement.ts";
import type { Sort, SortColumn } from "../../ui.ts";
import { falling, type Rank, ranked, rising, turned } from "./rank.ts";

const storiesOf = ({ moves, marketCap, marketCapChange }: Reaction): number =>
	Math.max(
		0,
		...moves.map(({ stories }) => stories),
		marketCap?.stories ?? 0,
		marketCapChange?.stories ?? 0,
	);

/** How often anything is told of a share's day. */
const tellingsOf = ({ moves, marketCap, marketCapChange }: Reaction): number =>
	moves.reduce((sum, { stories }) => sum + stories, 0) +
	(marketCap?.stories ?? 0) +
	(marketCapChange?.stories ?? 0);

const add = (one: number, other: number): number => one + other;

const byDay = (
	reactions: readonly Reaction[],
	weightOf: (reaction: Reaction) => number,
	join: (one: number, other: number) => number,
): Rank<Reaction> => {
	const weights = new Map<string, number>();
	for (const reaction of reactions)
		weights.set(
			reaction.day,
			join(weights.get(reaction.day) ?? 0, weightOf(reaction)),
		);
	return falling(({ day }) => weights.get(day) ?? 0);
};

/** A day weighs what its best told share does: many shares told of once make no great day. Of equal ones the one of which more is told comes first. */
const byDaysWeight = (
	reactions: readonly Reaction[],
): readonly Rank<Reaction>[] => [
	byDay(reactions, storiesOf, Math.max),
	byDay(reactions, tellingsOf, add),
];

/** The largest move told of, up or down. */
const swingOf = ({ moves }: Reaction): number =>
	Math.max(
		...moves.flatMap(({ value }) =>
			[value.low, value.high].map((bound) => Math.abs(bound ?? 0)),
		),
		0,
	);

const ranksBy = (
	column: SortColumn,
	reactions: readonly Reaction[],
): readonly Rank<Reaction>[] => {
	switch (column) {
		case "company":
			return [rising((reaction) => reaction.company)];
		case "move":
			return [falling(swingOf)];
		case "day":
			return [];
		default:
			return byDaysWeight(reactions);
	}
};

/** In the order asked for; equals by day, the newest first, and within a day the companies most told of. */
export const reactionsInOrder = (
	reactions: readonly Reaction[],
	{ column, isReversed }: Sort,
): readonly Reaction[] => {
	const ranks = [
		...ranksBy(column, reactions),
		falling<Reaction>(({ day }) => day),
		falling(storiesOf),
	];
	return ranked(reactions, turned(ranks, isReversed));
};
