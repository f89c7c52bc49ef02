import type { Dispute } from "../../../ledger/statement.ts";
import { wordParties } from "../../../wording/claim.ts";
import type { Sort, SortColumn } from "../../ui.ts";
import { falling, type Rank, ranked, rising, turned } from "./rank.ts";

const storiesOf = ({ sides }: Dispute): number =>
	sides.reduce((sum, { stories }) => sum + stories, 0);

const ranksBy = (column: SortColumn): readonly Rank<Dispute>[] => {
	const newest = falling<Dispute>(({ opened }) => opened);
	switch (column) {
		case "stories":
			return [falling(storiesOf), newest];
		case "parties":
			return [rising(wordParties), newest];
		default:
			return [newest];
	}
};

/** In the order asked for; what is settled comes last, either way. */
export const disputesInOrder = (
	disputes: readonly Dispute[],
	{ column, isReversed }: Sort,
): readonly Dispute[] =>
	ranked(disputes, [
		rising(({ state }) => (state === "open" ? 0 : 1)),
		...turned(ranksBy(column), isReversed),
	]);
