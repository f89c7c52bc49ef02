import { dayLength } from "../day.ts";
import type { Bond } from "../figure/bond.ts";
import type { Figure } from "../figure/figure.ts";
import { arePrices } from "../figure/price.ts";
import { type Piece, storyOf } from "../piece.ts";

/** One story alone may have misread what another price is. */
const leastStories = 2;

/** The stories that have told a figure since an instant, but not another beside it. */
const toldSince = (
	{ backing }: Figure,
	instant: number,
	other?: Figure,
): ReadonlySet<Piece> =>
	new Set(
		[...backing.after(instant - 1)]
			.filter(({ piece }) => other === undefined || !other.backing.has(piece))
			.map(({ piece }) => storyOf(piece)),
	);

/**
 * Whether the second of two prices is a bid that took the first one's place, raised as a rule: told a day later or more, by an article
 * that knows both, and since then by two stories at least and by more than tell the first alone. A price with debt is told beside the
 * one without on the same day, and that one goes on being told.
 */
export const isNewBid = ({
	nature,
	besideSince,
	areBids,
	pair: [a, b],
}: Bond): boolean => {
	const { first } = b.backing;
	if (!areBids || nature !== "clash" || besideSince === null) return false;
	if (first - a.backing.first < dayLength || !arePrices(a, b)) return false;
	const told = toldSince(b, first).size;
	return told >= leastStories && told > toldSince(a, first, b).size;
};
