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

/** At the end of a thing: "of its own", "it has designed itself". */
export const ofOwn =
	/\b(?:of (?:its|their) own|(?:it|they) (?:(?:has|have|had) )?(?:designed|developed) (?:itself|themselves))$/i;

/** Of one told before: "revenue for it", "the company's sales". */
export const ofOneTold =
	/\b(?:for|of|at|to|from) (?:it|the (?:company|group|firm|chipmaker))\b|\bthe (?:company|group|firm|chipmaker)['’]s\b/i;

/** Behind a pronoun: what anyone named before may measure, and nothing done, "fell 4%", "now has 800 million", "is valued at". */
export const measuredNext =
	/^ (?:(?:is|was|has|had|also|now|still|already|then|today|soon|later|itself|been|[a-z]+ly) )*(?:(?:\d|(?:about|around|nearly|almost|over|more than|some|roughly) [$€£]?\d)|(?:counts|serves|reach|rais|hit|top|clos|trad|finish|end|open|add)[a-z]* (?:[a-z]+ )*[$€£]?\d|(?:valued|worth|up|down|off|rose|rises|rising|fell|falls|falling|gain|los[et]|jump|slid|slip|drop|climb|surg|soar|sank|sink|tumbl|plung|rall|advanc|declin|shed)[a-z]*\b)/;
