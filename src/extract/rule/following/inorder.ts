import type { Draft } from "../draft.ts";

/** Two lists in the same order: each of one with its own of the other. Nothing where one is longer, for then nobody can tell whose is whose. */
export const pairInOrder = <One, Other>(
	ones: readonly One[],
	others: readonly Other[],
): readonly (readonly [One, Other])[] =>
	ones.length === others.length
		? ones.flatMap((one, turn) =>
				others.slice(turn, turn + 1).map((other) => [one, other] as const),
			)
		: [];

/** Drafts as their figures stand, from left to right. */
export const inOrder = (drafts: readonly Draft[]): readonly Draft[] =>
	drafts.toSorted((one, other) => (one.at ?? 0) - (other.at ?? 0));
