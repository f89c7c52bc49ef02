/** What English says between sums, and what makes a number one. */

/** Joins sums of one currency. Pattern source. */
export const listLinks = "and|or|, and";

/** A number in "billion" or the like. */
export const large = /[a-zA-Z]$/;

/** Behind such a number: nothing that it could count. */
export const goesOn =
	/^(?:$|[.,;:)!?"”\n]| (?:in|by|to|from|for|over|this|next|last|a|and|at|of)(?![a-z]))/;

/** Before the same in another currency: "$1bn, or about €0.9bn". Pattern sources; the second may be missing. */
export const converting = "or";
export const roughly = "about |around |roughly ";

/** Which money a sum is. Pattern source; in any case. */
export const currencies =
	"(?<![A-Za-z])(?:USD|CNY|RMB|HKD|TWD|EUR|GBP|JPY|yuan|dollars?|euros?|pounds?|yen)";
