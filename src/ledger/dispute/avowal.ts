import { week } from "../figure/bond.ts";
import type { Figure } from "../figure/figure.ts";
import { isSaidByParty, type Parties } from "../status/doubt.ts";

/**
 * When a party to a deal told itself what had been denied of it, a week or more after the last denial; `null` if none has. Such a denial
 * was true in its time, or has been taken back.
 */
export const avowedAt = (
	figures: readonly Figure[],
	parties: Parties,
): number | null => {
	const denials = figures.filter(({ denied }) => denied);
	if (denials.length === 0) return null;
	const last = Math.max(...denials.map(({ backing }) => backing.last));
	const avowals = figures
		.filter(({ denied }) => !denied)
		.flatMap(({ backing }) => [...backing.after(last + week - 1)])
		.filter((support) => isSaidByParty(support, parties))
		.map(({ piece }) => piece.known);
	return avowals.length === 0 ? null : Math.min(...avowals);
};
