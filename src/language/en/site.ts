const told =
	/^\s*(?:the|this) (?:(?:new|planned|giant|vast|\w+-\w+) )?(?:facility|site|campus|complex|cluster|center|centre|data ?cent(?:er|re))\b/i;

/** Goes on about a site told before: "The facility is to…". */
export const opensWithSite = (text: string): boolean => told.test(text);

/** Said of who runs a site, not of who builds it. */
export const runs = /\b(?:operated|run|managed|hosted)\b/i;
