import type { Figure } from "../figure/figure.ts";
import { tellingsSince } from "../figure/telling.ts";
import { isOver, isSigned, isUnsigned } from "../status/status.ts";

const saysOneSigned = (a: Figure, b: Figure): boolean =>
	isSigned(a) !== isSigned(b);

/** Whether two statuses can't both hold, if told at one time. */
export const areContrary = (a: Figure, b: Figure): boolean =>
	saysOneSigned(a, b) &&
	[a, b].some((figure) => isOver(figure) || isUnsigned(figure));

/**
 * When two contrary statuses came to contradict each other, the one first told in front: where the second takes back the
 * papers of the first, at once; else when an article that began since tells the first and not the second. `null` as long as
 * the second may just have followed the first.
 */
export const contradictedAt = (a: Figure, b: Figure): number | null => {
	const isTakenBack = isSigned(a) && isUnsigned(b);
	if (isTakenBack)
		return tellingsSince([b], [a], a.backing.first)[0]?.piece.known ?? null;
	if (!isOver(a) && !isOver(b)) return null;
	return tellingsSince([a], [b], b.backing.first)[0]?.piece.known ?? null;
};
