const renewals =
	/\b(?:renewals?|extensions?|extension options?|options? (?:to (?:extend|renew)|(?:are|is|were|being) (?:fully )?exercised|(?:periods?|terms?)\b)|(?:exercis\w+|every|each|all|both) (?:[a-z-]+ ){0,4}options?|extended (?:in full|to the full)|if (?:extended|renewed))\b|续约|续期|延期(?:选择权|选项)|选择权(?:全部|均|都)?(?:获)?行使/i;

/** "If both five-year options are exercised", 若全部续约: what a contract comes to when it is prolonged. */
export const tellsRenewal = (text: string): boolean => renewals.test(text);
