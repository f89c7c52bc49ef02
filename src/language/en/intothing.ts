import { placeWords } from "./notname.ts";

/** When, how often and in what form, between a sum and what it goes into. */
const between =
	/^(?: ?\([^)]{0,40}\))?(?: (?:investment|annually|yearly|of capital|more|(?:a|per|each|this|next|last) year|(?:over|for|within) (?:the )?(?:next |coming |following )?(?:[a-z]+|\d+) years?|(?:from|between) 20\d\d (?:to|and|through) 20\d\d|by (?:the end of )?20\d\d))*/;

/** What money is put into: the words up to the end of the phrase, but no time. */
const goal =
	/^ (?:in|into|across) (?!(?:the |its |a )?(?:coming|next|past|last|first|second|third|fourth|final|same|current|previous|new year|year|month|quarter|week|decade|early|late|mid|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Sept|Nov|Dec)ember|October|process|future|total|addition|exchange|return|order|part|cash|stock|debt|equity|tranches|stages|phases|steps)\b|20\d\d|all[ ,.])((?:[\w’'&.-]+(?: |(?=[,.;:)]|$))){1,9}?)(?=[,;:)]|\.(?:\s|$)|(?:that|which|to|by|over|through|and|for|as|with|from|at|on|after|this|when|while|where|if|last|next|said)\b|$)/;

/** A place told before, into which it is put: "has invested more than $7 billion there". */
const where =
	/^ (?:over )?(?:there|here)(?=[,.;:)]|$| (?:so far|since|by|over|in|to date|and|already)\b)/;

/** What it is to bring about: "to build a 23-megawatt site". */
const purpose =
	/^ (?:in order )?to (?:build|create|expand|develop|construct|set up|establish|open|upgrade|modernise|modernize|add|double|triple)\b/;

/** Words for those who take money in return for shares. */
const taker =
	/\b(?:start-?ups?|compan(?:y|ies)|firms?|makers?|chipmakers?|developers?|labs?|laborator(?:y|ies)|groups?|rivals?|units?|subsidiar(?:y|ies)|arms?|divisions?|business|ventures?|joint venture|rounds?|stakes?|shares?|stocks?|securities|bonds?|notes|providers?|operators?|unicorns?|neoclouds?|owners?|parents?|funds?|partners?|partnership|portfolio|entity|entities|it|them|him|her|us|me|each|both|one another|others|deal|deals|series|financing|funding|consortium|(?:former|latter)(?! \w))\b/i;

/**
 * "Will invest $35 billion across all its businesses in the country", "$6 billion in a gigawatt center": what a sum goes into
 * that stands behind it and is nobody's shares, as it is written; `null` where it is a taker's, or is not told.
 * @param behind the sentence from behind the sum on
 */
export const thingInvestedIn = (behind: string): string | null => {
	const rest = behind.replace(between, "");
	const words =
		goal.exec(rest)?.[1] ?? (purpose.exec(rest) ?? where.exec(rest))?.[0];
	return words === undefined || taker.test(words) ? null : words;
};

const promised =
	/\b(?:promis|pledg)(?:e|es|ed|ing) (?:the )?((?:[A-Z][a-z]+ ?){1,3}|(?:country|kingdom|state|region|city|island|continent) )(?:(?:up to|at least|more than|over|about|around|some|nearly|almost|roughly|another|a further|an additional) )?$/;

/** Whether the words before a sum promise it to a place, and nobody in it: "has promised France". */
export const isPromisedToPlace = (before: string): boolean => {
	const place = promised.exec(before)?.[1]?.trimEnd() ?? "";
	const isOfPlace = (word: string) =>
		!/^[A-Z]/.test(word) || placeWords.has(word);
	return place !== "" && place.split(" ").every(isOfPlace);
};
