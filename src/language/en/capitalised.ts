/** Words that English writes with a capital in any story. */

/** Days, months, and what opens sentences or credits. */
export const common =
	/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|June|July|August|September|October|November|December)$|^(?:This|That|With|From|They|When|While|After|Also|Company|Chief|Executive|More|Most|Read|Reuters|Bloomberg)$/;
