/** Words for all that somebody has or plans, whoever supplies it. Pattern sources. */
export const sum =
	"\\b(?:total|totals|combined|altogether|together with|overall|in all|taken together|adding|counting|on top of)\\b";
export const reach = "[^.;]{0,64}";
export const sumBehind = "in all|in total|altogether|combined|overall|of total";
export const reachBehind = "[^,.;]{0,16}\\b";

/** Before a list of what a figure adds up to. */
export const listing = "including\\b";

/** A plan for the long run. */
export const aim =
	"\\b(?:long(?:er)?[- ](?:term|run) (?:plans?|goals?|targets?|aims?|roadmap|ambitions?)|ambitions?)\\b";
