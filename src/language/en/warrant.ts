/** What English calls papers that give a right to shares. */

/** Also within a longer word. */
export const warrants = /warrants?/i;
