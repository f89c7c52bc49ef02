/** Behind a name: it only describes another, "Microsoft-backed OpenAI", "AMD rival Nvidia", "Apple supplier Foxconn", "Google parent Alphabet", "an OpenAI competitor". */
const behind =
	/(?:-(?:backed|owned|funded|controlled|linked|affiliated|founded)| (?:arch-?)?(?:rival|competitor|challenger)(?! to )| (?:supplier|vendor|contractor|spin-?off|subsidiary|unit|parent(?: company)?|owner|maker|creator)(?= [A-Zx]))(?![a-z-])/y;

/** Before a name: who has left it, "ex-Google", "former OpenAI researchers". */
const before = /(?:\b[Ee]x-|\b[Ff]ormer(?:ly)? )$/;
const post =
	/(?:['’]s)? (?:[a-z]+ ){0,2}(?:executives?|CEO|CTO|CFO|chief|researchers?|engineers?|scientists?|employees?|staff|head|leaders?|veterans?|president)(?![a-z])/y;

const farthest = 8;

/**
 * Where the words end by which the name at [start, end) takes no part in what is told, but describes somebody else;
 * `null` for a name that takes part.
 */
export const modifierEnd = (
	text: string,
	start: number,
	end: number,
): number | null => {
	behind.lastIndex = end;
	if (behind.test(text)) return behind.lastIndex;
	const ahead = text.slice(Math.max(0, start - farthest), start);
	if (!before.test(ahead)) return null;
	post.lastIndex = end;
	return ahead.endsWith("-") || post.test(text) ? end : null;
};
