/** Between a sum and a name: it is to be spent on what the one named sells, "of spending on". */
export const spendingOn = /^ (?:of|in) (?:[a-z]+ )?spending (?:on|with) $/i;
