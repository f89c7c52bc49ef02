import type { Reaction } from "../../../ledger/statement.ts";
import type { Sort, SortColumn } from "../../ui.ts";
import { falling, type Rank, ranked, rising, turned } from "./rank.ts";

/** Stories that tell what is told best of a share's day. */
export const storiesOf = ({
	moves,
	marketCap,
	marketCapChange,
}: Reaction): number =>
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

/** The largest move told of, up or down. */
const swingOf = ({ moves }: Reaction): number =>
	Math.max(
		...moves.flatMap(({ value }) =>
			[value.low, value.high].map((bound) => Math.abs(bound ?? 0)),
		),
		0,
	);

const ranksBy = (column: SortColumn): readonly Rank<Reaction>[] => {
	switch (column) {
		case "company":
			return [rising((reaction) => reaction.company)];
		case "move":
			return [falling(swingOf)];
		case "day":
			return [];
		default:
			return [falling(storiesOf), falling(tellingsOf)];
	}
};

/** In the order asked for; equals by day, the newest first, and within a day the companies most told of. */
export const reactionsInOrder = (
	reactions: readonly Reaction[],
	{ column, isReversed }: Sort,
): readonly Reaction[] => {
	const ranks = [
		...ranksBy(column),
		falling<Reaction>(({ day }) => day),
		falling(storiesOf),
	];
	return ranked(reactions, turned(ranks, isReversed));
};
