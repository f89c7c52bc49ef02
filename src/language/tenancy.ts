const taking =
	/\b(?:leas(?:e|es|ed|ing)|rent(?:s|ed|ing)?|commit(?:s|ted|ting)? to|t(?:ake|akes|aken|ook|aking)(?: up)?|reserv(?:e|es|ed|ing)|book(?:s|ed|ing)?|sign(?:s|ed|ing)? (?:up )?for|contract(?:s|ed|ing)? for|commitment to|options? (?:on|for|over))(?: [a-z-]+){0,4} $/i;

/** Before a power: somebody takes it as a tenant. */
export const tellsTenancy = (before: string): boolean => taking.test(before);

const letAhead =
	/\b(?:leased|rented|let|under lease|leased out)\b(?: (?:there|here|so far|in all|now|to (?:it|date)|at [A-Z]\w+(?: [A-Z]\w+)?|is|are|comes? to|stands? at|reach(?:es|ed)?|to|of|about|roughly|over|more than))+ $/i;
const letBehind =
	/^(?: of (?:[\w-]+ ){1,4}| )(?:is |are |now |fully |already )*(?:leased|let|rented|under lease)\b/i;

/** Around a power: all that a landlord has let, "the total leased there is 300 MW", "300 MW are now leased". */
export const tellsLet = (ahead: string, behind: string): boolean =>
	letAhead.test(ahead) || letBehind.test(behind);
