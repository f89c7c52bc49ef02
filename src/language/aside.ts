const opening =
	/^\s*(?:whose|which|who|an?|the|one of|backed by|based in|formerly)\b/i;
const circumstance = /^的?(?:大?背景下|之际|情况下|同时)/;

/** Opens a remark on the name before it: ", whose biggest customer is Microsoft,". */
export const opensAside = (text: string): boolean => opening.test(text);

/** Behind what goes on around something else, and is told in passing: 在OpenAI自研芯片的背景下. */
export const isCircumstance = (behind: string): boolean =>
	circumstance.test(behind);

/** "Nvidia's top supplier of memory": what the one told before it is to another. */
const kinOf =
	/^\s*[A-Z][\w.&-]*(?: [A-Z][\w.&-]*){0,2}['’]s? (?:[a-z][a-z-]* ){0,4}(?:suppliers?|customers?|clients?|partners?|rivals?|competitors?|backers?|investors?|shareholders?|owners?|parent|subsidiary|affiliate|unit|manufacturer|assembler|contractor)\b/;

/**
 * How an aside on the company named before it opens: "in which Nvidia holds 6%", "whose biggest customer is Microsoft",
 * "a supplier to Nvidia", "6% owned by Nvidia".
 */
export const opensOwnersAside = (text: string): boolean =>
	kinOf.test(text) ||
	/^\s*(?:(?:about |roughly |around |some |nearly )?[\d.]+% )?(?:(?:(?:in|into|of|to|from|by|for|on|with|behind|against|behind) )?(?:which|whom|who|whose)|an? |the |one of|long an? |once an? |part-?(?:ly )?owned|(?:[a-z]+ly )?[a-z]+(?:ed|held|led) by)\b/i.test(
		text,
	);

const unit =
	/^ (?:design(?:er)?|making|manufacturing)? ?(?:unit|arm|division|business|subsidiary|designer|maker)\b/i;

/** Behind "its own chip": a part of the company is meant, "its own chip design unit". */
export const isUnitBehind = (behind: string): boolean => unit.test(behind);
