/** Before a sum, how its clause begins. */
export const onceDone =
	/,? (?:when|whereupon|(?:at|upon) which(?: point| time| moment| stage)?)(?: [\w.'’-]+){0,8} ?$/i;

/** Right before it and behind it: it is paid. */
export const paying =
	/\b(?:pay|invest|releas|put|transfer|wir|inject|contribut|disburs)\w*(?: in| out| over)?(?: (?:the|its|a) first)? ?$/i;
export const paid =
	/^ (?:is|are|will be|would be|falls|becomes|is to be|are to be) (?:\w+ )?(?:paid|released|invested|due|transferred|disbursed|wired|payable|handed)/i;

/** Before a power. */
export const step =
	/\b(?:with|for|as|once|when|after) (?:each|every) ?$|\b(?:each|every|per)\b[^.;]{0,48}\b(?:tied|linked|pegged|keyed|matched|corresponding) to (?:(?:the|a) )?(?:[\w-]+ (?:of )?){0,2}$/i;

/** A power told as a step's. */
export const each = /^(?:each|every)\b/i;
