const running =
	/\b(?:runs?|running|lasts?|extends?|expires?|covers?|spans?|starts?|begins?|began|started|took effect|takes effect)\b/i;
const contract =
	/^(?:(?:under|as part of) )?(?:the|this|that|its|their)(?: [a-z0-9-]+){0,2} (?:contract|deal|agreement|pact|order|accord|arrangement)\b/i;

/** "The agreement, which began in July, runs through 2033": of the contract told last, from when and how long it runs. */
export const tellsContractTerm = (text: string): boolean =>
	contract.test(text) && running.test(text);
