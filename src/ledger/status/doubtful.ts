import type { Qualifier } from "../../extract/claim.ts";
import type { Deal, Revision, Statement } from "../statement.ts";

/** A status that too few tell of a deal so far: told last, whether it holds or another does none the less. */
export const unsureOf = ({
	status,
	inDoubt,
	doubted,
}: Pick<Deal, "status" | "inDoubt" | "doubted">): Qualifier | undefined =>
	doubted ?? (inDoubt ? status : undefined);

type Pair = Pick<Revision, "subject" | "object">;

const pairOf = ({ subject, object }: Pair): string =>
	[subject, object].sort().join();

/**
 * Whether a change of status is told as in doubt: it is the last of the pair, and the best supported of the pair's deals that is told to
 * stand so stands in doubt of it; where none of them is told to, whether a second story tells it.
 */
export const isDoubtful = (
	revision: Revision,
	{ deals, revisions }: Pick<Statement, "deals" | "revisions">,
): boolean => {
	const { kind, at, to, inDoubt = false } = revision;
	if (kind !== "status") return false;
	const pair = pairOf(revision);
	const isOfPair = (other: Pair): boolean => pairOf(other) === pair;
	const isOvertaken = revisions.some(
		(other) => other.kind === kind && isOfPair(other) && other.at > at,
	);
	if (isOvertaken) return false;
	const told = deals.find(
		(deal) =>
			isOfPair(deal) &&
			(deal.status === to.qualifier || deal.doubted === to.qualifier),
	);
	return told === undefined ? inDoubt : unsureOf(told) === to.qualifier;
};
