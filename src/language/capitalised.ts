const common =
	/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|June|July|August|September|October|November|December)$|^(?:This|That|With|From|They|When|While|After|Also|Company|Chief|Executive|More|Most|Read|Reuters|Bloomberg)$/;

/** A word with a capital that any story may hold. */
export const isCommonCapitalised = (word: string): boolean => common.test(word);
