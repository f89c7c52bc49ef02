const role =
	"(?:supplier|vendor|rival|competitor|challenger|customer|client|partner)";

const ahead = new RegExp(
	`(?:^|[\\n.;:,"“] ?|\\bthat )[Tt]he (?:[\\w.-]+ ){0,2}${role} (?:to|of|for) $`,
);
const behind = /^ (?:to|of|for) [A-Z]/;

/** Before a name: it only tells whom a clause opens with, "The supplier to Nvidia and Apple made…". */
export const opensDescription = (before: string): boolean => ahead.test(before);

/** Behind such a word: it is told whose it is, and so the word stands for whom the text is about. */
export const tellsWhose = (after: string): boolean => behind.test(after);

/** Between two names of which both tell so. */
export const joinsDescribed = (between: string): boolean =>
	/^(?:,| and|, and) $/.test(between);
