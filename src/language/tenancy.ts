const taking =
	/\b(?:leas(?:e|es|ed|ing)|rent(?:s|ed|ing)?|commit(?:s|ted|ting)? to|t(?:ake|akes|aken|ook|aking)(?: up)?|reserv(?:e|es|ed|ing)|book(?:s|ed|ing)?|sign(?:s|ed|ing)? (?:up )?for|contract(?:s|ed|ing)? for|commitment to|options? (?:on|for|over))(?: [a-z-]+){0,4} $/i;

/** Before a power: somebody takes it as a tenant. */
export const tellsTenancy = (before: string): boolean => taking.test(before);
