/** How Chinese marks a noun as known; simplified. */

/** Before the noun: 该. */
export const definite = /[该这此]座?$/;
