import type { Claim } from "../../extract/claim.ts";
import { statedNumber } from "./agreement.ts";
import { few } from "./backing.ts";
import type { Figure } from "./figure.ts";

/** What an article says that a company is worth before the money of a round, and with it. */
export type Round = Readonly<{ before: number; after: number }>;

const worthIn = (
	claims: readonly Claim[],
	round: Claim,
	qualifier: "pre-money" | "post-money",
): number | null => {
	const told = claims.find(
		({ kind, subject, value, denied, ...claim }) =>
			kind === "valuation" &&
			subject === round.subject &&
			claim.qualifier === qualifier &&
			value?.unit === round.value?.unit &&
			!denied,
	);
	return told?.value === undefined ? null : statedNumber(told.value);
};

const isRound = ({ kind, subject, denied }: Claim, other: Claim): boolean =>
	kind === "funding-round" && subject === other.subject && !denied;

/** The worth that an article tells with a round; `null` for another claim, where none is told, or of which of several rounds it is. */
export const roundOf = (
	claim: Claim,
	claims: readonly Claim[],
): Round | null => {
	if (claim.value === undefined || !isRound(claim, claim)) return null;
	const sizes = claims
		.filter((other) => isRound(other, claim))
		.flatMap(({ value }) => (value ? statedNumber(value) : []));
	if (new Set(sizes).size > 1) return null;
	const size = statedNumber(claim.value);
	const [before, after] = [
		worthIn(claims, claim, "pre-money"),
		worthIn(claims, claim, "post-money"),
	];
	if (before !== null) return { before, after: after ?? before + size };
	return after === null ? null : { before: after - size, after };
};

const roundsIn = ({ backing }: Figure): Round[] =>
	backing.supports.slice(0, few).flatMap(({ round }) => round ?? []);

/**
 * Whether a company is worth as much before the money of the second figure as it was with that of the first: then the second is another
 * round, and the first one stands. No article need say that the first was closed.
 */
export const areTwoRounds = (first: Figure, second: Figure): boolean => {
	const [earlier, later] = [roundsIn(first), roundsIn(second)];
	if (earlier.length === 0 || later.length === 0) return false;
	return (
		Math.min(...later.map(({ before }) => before)) >=
		Math.max(...earlier.map(({ after }) => after))
	);
};
