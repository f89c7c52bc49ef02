/** How English tells how long a contract told before runs. */

/** "Under the agreement": the opening of such a clause. */
export const contract =
	/^(?:(?:under|as part of) )?(?:the|this|that|its|their)(?: [a-z0-9-]+){0,2} (?:contract|deal|agreement|pact|order|accord|arrangement)\b/i;

/** "Runs through 2033". */
export const running =
	/\b(?:runs?|running|lasts?|extends?|expires?|covers?|spans?|starts?|begins?|began|started|took effect|takes effect)\b/i;
