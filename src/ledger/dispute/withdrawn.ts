import type { Bond } from "../figure/bond.ts";
import { bySupport, type Figure } from "../figure/figure.ts";

/** An outlet with more reports of a figure than these has not just misprinted it. */
export const fewReports = 4;

/** When the last outlet that told a figure came to tell another instead; `null` while one has not, or told that before. */
const withdrawnFor = (winner: Figure, { backing }: Figure): number | null => {
	if (backing.supports.length > fewReports) return null;
	return backing.supports.reduce<number | null>((last, { piece }) => {
		const first = winner.backing.firstBy(piece.article.outlet);
		return last === null || first === null || first <= piece.known
			? null
			: Math.max(last, first);
	}, Number.NEGATIVE_INFINITY);
};

/**
 * When all outlets that contradicted the best supported of some figures had taken it back, by telling that one; `null` while one has
 * not, or while somebody denies it.
 */
export const withdrawnAt = (
	figures: readonly Figure[],
	bonds: readonly Bond[],
): number | null => {
	const [winner, ...losers] = figures
		.filter(({ denied }) => !denied)
		.sort(bySupport);
	const isDenied = bonds.some(
		({ nature, pair }) =>
			nature === "denial" && winner !== undefined && pair.includes(winner),
	);
	if (winner === undefined || losers.length === 0 || isDenied) return null;
	return losers
		.map((loser) => withdrawnFor(winner, loser))
		.reduce<number | null>(
			(last, at) => (last === null || at === null ? null : Math.max(last, at)),
			Number.NEGATIVE_INFINITY,
		);
};
