import type { Milestone, Setback, Tranche } from "./statement.ts";

/**
 * What befell a plan's deal, where a milestone is still to come: then its window is what was planned once, and nothing runs down. What is
 * in doubt stops no window.
 */
export const setbackAt = (
	{ setback }: Pick<Tranche, "setback">,
	{ state }: Pick<Milestone, "state">,
): Setback | null =>
	setback && !setback.inDoubt && (state === "ahead" || state === "open")
		? setback
		: null;
