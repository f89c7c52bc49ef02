const or =
	/^,? or (?:(?:possibly|perhaps|maybe|even|in|as late as) )*(?:the )?$|^[,，]?(?:或者?|抑或)(?:是|在)?$/;
const between = /\bbetween (?:the )?$/i;
const and = /^ and (?:the )?$/;

/** Between two times: it may be the one or the other, "late 2027 or early 2028", "between late 2027 and early 2028". */
export const joinsTimes = (ahead: string, middle: string): boolean =>
	or.test(middle) || (between.test(ahead) && and.test(middle));
