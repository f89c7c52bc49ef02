/** What English says of contracts that are prolonged. */

/** "If both five-year options are exercised". */
export const renewals =
	/\b(?:renewals?|extensions?|extension options?|options? (?:to (?:extend|renew)|(?:are|is|were|being) (?:fully )?exercised|(?:periods?|terms?)\b)|(?:exercis\w+|every|each|all|both) (?:[a-z-]+ ){0,4}options?|extended (?:in full|to the full)|if (?:extended|renewed))\b/i;
