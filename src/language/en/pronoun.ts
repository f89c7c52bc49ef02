/** How English points back to those told before. */

/** Before a thing: it is that of somebody told before, "from its own". */
export const ownedAhead = /\b(?:its|their) (?:[a-z]+ )?$/i;

/** Opens a text on a company told before: "The company's". */
export const ownFleet = /^(?:its|their|the company(?:'s)?) ?/i;

/** Opens a text on a person told before: "He said". */
export const person = /^[“"]?(?:he|she|mr|they)\b/i;

/** Opens a quotation in which somebody speaks for a company: "We expect". */
export const us = /^\W*(?:we|our)\b/i;

/** A deal of any sort. */
export const anyDeal = /deal|transaction/i;

/** Opens a clause on what the name before it owns: "whose revenue", "which has a market value of". */
export const whose =
	/^\s*(?:whose\b|(?:which|that)(?: now| itself| currently| already)? (?:has|had|boasts|commands|carries|posted|reported|booked|makes|made)\b)/i;

/** At the end of a thing: "of its own". */
export const ofOwn = /\bof (?:its|their) own$/i;

/** Of one told before: "revenue for it", "the company's sales". */
export const ofOneTold =
	/\b(?:for|of|at|to|from) (?:it|the (?:company|group|firm|chipmaker))\b|\bthe (?:company|group|firm|chipmaker)['’]s\b/i;
