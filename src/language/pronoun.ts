const ownedAhead = /\b(?:its|their) (?:[a-z]+ )?$/i;
const ownFleet = /^(?:its|their|the company(?:'s)?|其|旗下|该公司|公司) ?/i;
const person = /^(?:[“"]?(?:he|she|mr|they)\b|[他她])/i;
const us = /^\W*(?:we|our)\b/i;
const anyDeal = /交易|deal|transaction/i;
const project =
	/(?:这一?|该|此|这个|前述|上述)(?:大型|巨型|联合)?(?:项目|工程|计划)/;
const whose =
	/^\s*(?:whose\b|(?:which|that)(?: now| itself| currently| already)? (?:has|had|boasts|commands|carries|posted|reported|booked|makes|made)\b)/i;

/** Before a thing: it is that of somebody told before, "from its own". */
export const endsInTheirs = (before: string): boolean =>
	ownedAhead.test(before);

/** Goes on about a company told before: "Its…", "The company's…", 该公司…. */
export const opensWithCompany = (text: string): boolean => ownFleet.test(text);

/** Goes on with a person told before: "He said", 他说. */
export const opensWithPerson = (text: string): boolean => person.test(text);

/** Opens a quotation in which somebody speaks for a company: "We expect…". */
export const opensWithUs = (text: string): boolean => us.test(text);

/** Opens a clause on what the name before it owns: "Oracle, whose revenue…", "Microsoft, which has a market value of…". */
export const opensWithWhose = (text: string): boolean => whose.test(text);

/** Speaks of a deal that may be of any sort. */
export const saysDeal = (text: string): boolean => anyDeal.test(text);

/** Points back to a project told before: 这一项目. */
export const pointsToProject = (text: string): boolean => project.test(text);
