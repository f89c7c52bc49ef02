/** A hash, a UUID, the number of a row among many. */
const long = /[0-9a-f]{8}|\d{5}/i;
const address = /^(?:https?:\/\/[^/?#]*|tag:|urn:)/i;
/** What stands for one page: a number, words with hyphens between. */
const own = /\d|\w-\w+-\w/;
/** It ends as the places of a list do. */
const place = /(?:^|\D)\d{1,2}$/;

/** Whether an identifier looks made for one article for ever; `1` and `pos1` do not, though they may be. */
export const looksLasting = (id: string): boolean => {
	const isAddress = address.test(id);
	const rest = id.replace(address, "");
	if (long.test(rest)) return true;
	return isAddress && own.test(rest) && !place.test(rest);
};
