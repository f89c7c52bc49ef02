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
