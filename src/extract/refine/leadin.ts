import type { Draft } from "../rule/draft.ts";

const ends = new Set([",", ";"]);

/** The first token of a claim's words, by place; -1 for none. */
const firstOf = ({ line, start }: Draft): number =>
	line.tokens.findIndex((token) => token.start >= start);

/** Whether somebody is named at a place who is no party. */
const isStranger = (
	{ line, subject, object }: Draft,
	place: number,
): boolean => {
	const name = line.tokens[place]?.name;
	return name !== undefined && name !== subject && name !== object;
};

const isParty = ({ line, subject, object }: Draft, place: number): boolean => {
	const name = line.tokens[place]?.name;
	return name !== undefined && (name === subject || name === object);
};

/** Where the clause ends that begins with the stranger at a place, if it holds neither party nor figure; -1 elsewhere. */
const endOfAside = (draft: Draft, from: number): number => {
	const { line, at, end } = draft;
	for (let place = from; place < line.tokens.length; place += 1) {
		const token = line.tokens[place];
		if (token === undefined || token.end > end) return -1;
		if (place === at || isParty(draft, place)) return -1;
		if (ends.has(line.symbols[place] ?? "")) return place;
	}
	return -1;
};

/**
 * 英特尔，另向英国公司Nscale投资近7亿美元: the words that carry a claim begin behind a clause that ends with somebody else, or they
 * would read as that one's deed.
 */
export const withoutLeadIn = (draft: Draft): Draft => {
	const first = firstOf(draft);
	if (first === -1 || !isStranger(draft, first)) return draft;
	const aside = draft.line.tokens[endOfAside(draft, first)];
	return aside === undefined || aside.end >= draft.end
		? draft
		: { ...draft, start: aside.end };
};
