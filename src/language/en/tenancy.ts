/** What English says around a power that is let or taken. */

/** Before a power: somebody takes it as a tenant. */
export const taking =
	/\b(?:leas(?:e|es|ed|ing)|rent(?:s|ed|ing)?|commit(?:s|ted|ting)? to|t(?:ake|akes|aken|ook|aking)(?: up)?|reserv(?:e|es|ed|ing)|book(?:s|ed|ing)?|sign(?:s|ed|ing)? (?:up )?for|contract(?:s|ed|ing)? for|commitment to|options? (?:on|for|over))(?: [a-z-]+){0,4} $/i;

/** Before a power: all that is let, "the total leased there is". */
export const letAhead =
	/\b(?:leased|rented|let|under lease|leased out)\b(?: (?:there|here|so far|in all|now|to (?:it|date)|at [A-Z]\w+(?: [A-Z]\w+)?|is|are|comes? to|stands? at|reach(?:es|ed)?|to|of|about|roughly|over|more than))+ $/i;

/** Behind a power: the same, "are now leased". */
export const letBehind =
	/^(?: of (?:[\w-]+ ){1,4}| )(?:is |are |now |fully |already )*(?:leased|let|rented|under lease)\b/i;

/** Between who lets and a power: "is to host", "has agreed to house", "will lease out". */
export const hostingAhead =
	/\b(?:host|house|hosts|houses|hosting|housing|hosted|housed)(?: [a-z-]+){0,3} $/i;

/** Between that power and who takes it: "40 MW of servers for". */
export const hostedFor = /^(?: [\w-]+){0,8} for $/i;

/** Between who lets and a power: "would have leased", "rents out". */
export const lettingAhead =
	/\b(?:leas(?:e|es|ed|ing)|rent(?:s|ed|ing)?|let(?:s|ting)?)(?: out)?(?: (?:about|around|nearly|roughly|some|up|to|as|much|a|further|another))* $/i;

/** Between that power and who takes it: "350 MW in Texas to". */
export const letTo = /^(?: [\w-]+){0,8} to $/i;

/** Between a power and whose site it is taken at: "90 MW at". */
export const takenAt =
	/^(?: of (?:capacity|power|space|room))? (?:at|in|inside|on) (?:(?:an?|the|one) [\w-]+ of )?$/i;

/** Between a name and the power that it takes: "could take up to". */
export const takesAhead =
	/^(?: (?:also|then|now|will|would|can|could|may|might|shall|should|has|had|have|is|be|been|to|agreed|plans|wants))* (?:leas(?:e|es|ed|ing)|rent(?:s|ed|ing)?|t(?:ake|akes|aken|ook|aking)|reserv(?:e|es|ed|ing)|book(?:s|ed|ing)?)(?: [a-z]+){0,4} $/i;

/** Between a name and the power that a clause tells it to have taken: ", which has leased all". */
export const whichTook =
	/^, (?:which|who)(?: (?:also|then|now|already|recently|since|later|will|has|had|is|to|agreed))* (?:leas(?:e|es|ed|ing)|rent(?:s|ed|ing)?|t(?:akes|aken|ook)|reserv(?:es|ed)|book(?:s|ed)|commit(?:s|ted)? to|sign(?:s|ed)? (?:up )?for|contract(?:s|ed)?(?: for)?)(?: [a-z]+){0,4} $/i;

/** Between that power and from whom it is taken: "of capacity from". */
export const takenFrom = /^(?: of [a-z]+(?: [a-z]+)?| more| there)? from $/i;

/** Behind a name: a site of its own. */
export const siteOfIts =
	/^['’]s? (?:[\w-]+ ){0,4}?(?:sites?|campus(?:es)?|data[- ]?cent(?:er|re)s?|halls?|facilit(?:y|ies)|complex|building|park)\b/i;

/** Between a power and who would take it: "400 MW that". */
export const takenWhich = /^,? (?:that|which) $/i;

/** Behind who would take it: "would rent". */
export const wouldRent =
	/^(?: (?:would|will|could|may|might|is|was|has|had|plans|planned|intends|wants|agreed|to|have|be))* (?:rent|leas)(?:e|es|ed|ing|s|ting)?\b/i;

/** Behind a name: something of its own, "Meta's users". */
export const possessed = /^['’]/;
