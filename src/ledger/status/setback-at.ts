import { endOfDay } from "../day.ts";
import type { Milestone, Setback, Tranche } from "../statement.ts";

/** A window that was over when the setback came had run down before it. */
const cameInTime = (
	{ since }: Setback,
	{ to }: Pick<Milestone, "to">,
): boolean => to !== undefined && Date.parse(since) < endOfDay(to);

/**
 * What befell a plan's deal, where it came before a milestone did: then its window is what was planned once, and nothing runs down, nor
 * up after its end. What is in doubt stops no window.
 */
export const setbackAt = (
	{ setback }: Pick<Tranche, "setback">,
	milestone: Pick<Milestone, "state" | "to">,
): Setback | null => {
	if (!setback || setback.inDoubt || milestone.state === "met") return null;
	return milestone.state !== "missed" || cameInTime(setback, milestone)
		? setback
		: null;
};
