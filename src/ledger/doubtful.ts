import type { Qualifier } from "../extract/claim.ts";
import type { Deal, Revision, Statement } from "./statement.ts";

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
 * Whether a change of status tells what the pair's deals stand in doubt of: it is the last of the pair, and what no deal of the two is
 * told to be beyond doubt.
 */
export const isDoubtful = (
	revision: Revision,
	{ deals, revisions }: Pick<Statement, "deals" | "revisions">,
): boolean => {
	const { kind, at, to } = revision;
	if (kind !== "status") return false;
	const pair = pairOf(revision);
	const isOfPair = (other: Pair): boolean => pairOf(other) === pair;
	const own = deals.filter(isOfPair);
	const isFirm = own.some(
		({ status, inDoubt }) => status === to.qualifier && !inDoubt,
	);
	return (
		!isFirm &&
		own.some((deal) => unsureOf(deal) === to.qualifier) &&
		!revisions.some(
			(other) => other.kind === kind && isOfPair(other) && other.at > at,
		)
	);
};
