/** Before a sum: all that a deal told before comes to, as it was: "the total is unchanged at up to", "the overall commitment remains". */
export const kept =
	/\b(?:the|its|their) (?:(?:overall|planned|agreed|maximum|full|deal['’]s) )?(?:total|sum|ceiling|maximum|overall (?:investment|commitment|amount|size|sum))(?: (?:investment|commitment|amount|size|sum|value|package|deal))?(?: (?:is|was|has|will|would|which|that|still|also|be|at|of|being|itself|remained|remains?|stays?|stayed|stands?|left|unchanged|unaltered|up|to|as|much|about|the|same|unaffected|been)){0,8} ?$/i;

/** Among these words: it is as it was. */
export const same =
	/\b(?:unchanged|unaltered|unaffected|remain(?:s|ed)?|stay(?:s|ed)?|stands?|still|the same)\b/i;
