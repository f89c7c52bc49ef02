import { type Bond, denialsOf } from "../figure/bond.ts";
import type { Figure } from "../figure/figure.ts";

/** As many stories had denied a figure by an instant as tell it. */
const wasDenied = (
	figure: Figure,
	bonds: readonly Bond[],
	instant: number,
): boolean =>
	denialsOf(figure, bonds).some(
		({ backing }) =>
			backing.first < instant && backing.stories >= figure.backing.stories,
	);

/** Another had taken a figure's place by then. */
const wasReplaced = (
	figure: Figure,
	revisions: readonly Bond[],
	instant: number,
): boolean =>
	revisions.some(
		({ pair: [from, to] }) => from === figure && to.backing.first < instant,
	);

/**
 * Whether a figure may be called what another one replaced: not where it had been denied or replaced by then, while one that it is weighed
 * against stood.
 */
export const isPredecessor = (
	figure: Figure,
	{ backing: { first } }: Figure,
	bonds: readonly Bond[],
	revisions: readonly Bond[],
): boolean => {
	const stood = (one: Figure): boolean =>
		!wasDenied(one, bonds, first) && !wasReplaced(one, revisions, first);
	if (stood(figure)) return true;
	return !bonds
		.filter(({ pair }) => pair.includes(figure))
		.flatMap(({ pair }) => pair)
		.some(
			(other) =>
				other !== figure &&
				!other.denied &&
				other.backing.first < first &&
				stood(other),
		);
};
