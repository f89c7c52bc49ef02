import type { Dispute } from "../../../ledger/statement.ts";
import { wordParties } from "../../../wording/claim.ts";
import type { Sort, SortColumn } from "../../ui.ts";
import { byNumber, byText, inTurn, type Order, reversed } from "./compare.ts";

const storiesOf = ({ sides }: Dispute): number =>
	sides.reduce((sum, { stories }) => sum + stories, 0);

const newest = (): Order<Dispute> => reversed(byText(({ opened }) => opened));

const orderBy = (column: SortColumn): Order<Dispute> => {
	switch (column) {
		case "stories":
			return inTurn(byNumber(storiesOf), newest());
		case "parties":
			return inTurn(byText(wordParties), newest());
		default:
			return newest();
	}
};

/** In the order asked for; what is settled comes last, either way. */
export const disputesInOrder = (
	disputes: readonly Dispute[],
	{ column, isReversed }: Sort,
): readonly Dispute[] => {
	const main = orderBy(column);
	return disputes.toSorted(
		inTurn(
			byNumber(({ state }) => (state === "open" ? 1 : 0)),
			isReversed ? reversed(main) : main,
		),
	);
};
