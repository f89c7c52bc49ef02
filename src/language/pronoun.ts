import * as en from "./en/pronoun.ts";
import * as zh from "./zh/pronoun.ts";

/** Before a thing: it is that of somebody told before, "from its own". */
export const endsInTheirs = (before: string): boolean =>
	en.ownedAhead.test(before);

/** "Chips of their own": a thing, named as that of somebody told before. */
export const isOfTheirOwn = (thing: string): boolean => en.ofOwn.test(thing);

/** Goes on about a company told before: "Its…", "The company's…", 该公司…. */
export const opensWithCompany = (text: string): boolean =>
	en.ownFleet.test(text) || zh.ownFleet.test(text);

/** Goes on with a person told before: "He said", 他说. */
export const opensWithPerson = (text: string): boolean =>
	en.person.test(text) || zh.person.test(text);

/** Opens a quotation in which somebody speaks for a company: "We expect…". */
export const opensWithUs = (text: string): boolean => en.us.test(text);

/** Opens a clause on what the name before it owns: "Oracle, whose revenue…", "Microsoft, which has a market value of…". */
export const opensWithWhose = (text: string): boolean => en.whose.test(text);

/** Speaks of a deal that may be of any sort. */
export const saysDeal = (text: string): boolean =>
	en.anyDeal.test(text) || zh.anyDeal.test(text);

/** Points back to a project told before: 这一项目. */
export const pointsToProject = (text: string): boolean => zh.project.test(text);

/** Tells something of a company told before: "$21 billion of revenue for it", 为其带来. */
export const tellsOfOne = (text: string): boolean =>
	en.ofOneTold.test(text) || zh.ofOneTold.test(text);

/** Behind a pronoun: a measure that may be anyone's, "fell 4%", "is valued at". */
export const tellsMeasureNext = (behind: string): boolean =>
	en.measuredNext.test(behind);
