/** How English tells a part of the figure before. */

/** "Of which". */
export const part = /\b(?:including|of which|within (?:that|this))\b/i;

/** Right before a figure: "of which about". */
export const partAhead =
	/\bof which,? (?:(?:about|around|some|roughly|more than|over|at least) )?$/i;
