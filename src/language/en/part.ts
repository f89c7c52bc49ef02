/** How English tells a part of the figure before. */

/** "Of which". */
export const part = /\b(?:including|of which|within (?:that|this))\b/i;
