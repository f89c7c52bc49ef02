/** Behind a sum: a company is called by what it is worth. */
const behind = /^(?:-valued)? (?:company|group|business|firm)\b/i;
/** Before the sum: the one spoken of, or what one has become; no goal, and none among many. */
const before =
	/(?:^the|\bthe (?:world['’]s|industry['’]s|country['’]s|market['’]s) (?:first|only|second)|\b(?:became|become|becoming|now|is|grown into) (?:an?|the)(?: \w+['’]s)?(?: (?:first|only))?) $/i;
const valuedBehind = /^-valued (?:company|group|business|firm)\b/i;
/** It is not so yet: "may one day become", "on its way to become". */
const supposed =
	/\b(?:could|may|might|would|should|will|to)(?: \w+){0,3}? (?:become|be)\b/i;

/** "The $15bn company", "the world's first $5 trillion company", "the $5 trillion-valued company": the sum between these words is what the company is worth. */
export const namesByWorth = (ahead: string, rest: string): boolean =>
	valuedBehind.test(rest) ||
	(behind.test(rest) && before.test(ahead) && !supposed.test(ahead));
