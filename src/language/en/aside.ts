/** How English tells something in passing. */

/** Opens a remark on the name before it: ", whose biggest customer is Microsoft,". */
export const opening =
	/^\s*(?:whose|which|who|an?|the|one of|backed by|based in|formerly)\b/i;

/** Opens a predicate. */
export const predicate =
	/^\s*(?:will|would|could|can|may|might|must|should|has|have|had|is|are|was|were|also|now|already|plans?|wants?|aims?|means|intends?|expects?|hopes?|says?|said|told|agreed|agrees|puts?|pays?|paid|takes?|took|gets?|got)\b/;

/** Opens a remark on what the one told before it is to another: "Nvidia's top supplier of memory". */
export const kinOf =
	/^\s*[A-Z][\w.&-]*(?: [A-Z][\w.&-]*){0,2}['’]s? (?:[a-z][a-z-]* ){0,4}(?:suppliers?|customers?|clients?|partners?|rivals?|competitors?|backers?|investors?|shareholders?|owners?|parent|subsidiary|affiliate|unit|manufacturer|assembler|contractor)\b/;

/** The same without the other's name: "in which Nvidia holds 6%", "6% owned by Nvidia". */
export const ownersAside =
	/^\s*(?:(?:about |roughly |around |some |nearly )?[\d.]+% )?(?:(?:(?:in|into|of|to|from|by|for|on|with|behind|against|behind) )?(?:which|whom|who|whose)|an? |the |one of|long an? |once an? |part-?(?:ly )?owned|(?:[a-z]+ly )?[a-z]+(?:ed|held|led) by)\b/i;

/** Behind "its own chip": a part of the company is meant, "its own chip design unit". */
export const unit =
	/^ (?:design(?:er)?|making|manufacturing)? ?(?:unit|arm|division|business|subsidiary|designer|maker)\b/i;
