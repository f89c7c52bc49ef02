/** How English tells a figure as a level. */

/** Opens the figure: "below $4 trillion". */
export const level = /^(?:back )?(?:above|below|under|past|beyond)\b/i;
