/** A clause that tells of something put off: it will come, only later. */
export const putOff =
	/\b(?:postpon(?:e|es|ed|ing)|delay(?:s|ed|ing)?|deferr?(?:s|ed|ing)?|put(?:s|ting)? off|push(?:es|ed|ing)? back|slip(?:s|ped|ping)?)\b/i;

/** Put off to a time, or by one: "postponed to 2027", "delayed by a year". */
export const putOffTo =
	/\b(?:postpon(?:e|es|ed|ing)|delay(?:s|ed|ing)?|deferr?(?:s|ed|ing)?|put(?:s|ting)? off|push(?:es|ed|ing)? back)\b[^,;:]{0,60}? (?:(?:to|until|till|into) (?:the |at least |early |mid-?|late |next |(?:first|second|third|fourth) |half |quarter |of |[HQ][1-4] |[A-Z][a-z]+ ){0,6}(?:\d{4}|year|quarter|month|spring|summer|autumn|fall)|by (?:about |at least |up to |more than )?(?:an?|one|two|three|four|five|six|nine|twelve|\d+) (?:weeks?|months?|quarters?|years?))\b/i;

/** What is late where a project is, and no deal. */
export const works =
	/\b(?:phase|deliver(?:y|ies)|shipments?|construction|opening|completion|launch|roll-?out|deployment)\b/i;

/** Beside them it is the deal that is put off. */
export const deals =
	/\b(?:deal|agreement|contract|invest(?:s|ed|ing|ments?)|acquisition|takeover|merger|purchase|stake|talks|signing|financing|round)\b/i;

/** Behind a verb of denial: that anything is late. */
export const deniedDelay =
	/^ (?:(?:that|it|there|is|are|was|were|would|be|been|has|had|have|any|an?|the|such|reports?|of|project|work|suggestions?|facing|having|phase|schedule|its) ){0,6}(?:delay(?:s|ed)?|postpone(?:ment|d)|put off|pushed back|late|behind schedule|slipped|slippage)\b/i;
