/**
 * Behind a verb of denial, what it is of: "dismissed concerns and invested" denies no investment. Chinese verbs govern
 * whatever follows.
 */
export const isGoverned = (behind: string): boolean =>
	/^\s*(?:that|it|its|having|any|an?|the|reports?|rumou?rs?|suggestions?|speculation|claims?|being|plan\w*|[a-z]+ing)\b|^[^a-z]/i.test(
		behind,
	);

const telling =
	"said|says|saying|add(?:s|ed|ing)|insist(?:s|ed|ing)|reiterat(?:es|ed|ing)|maintain(?:s|ed|ing)|confirm(?:s|ed|ing)|stress(?:es|ed|ing)|reaffirm(?:s|ed|ing)|stat(?:es|ed|ing)|not(?:es|ed|ing)";
const ending = new RegExp(
	`(?:,|\\b(?:and|but|while))\\s+(?:also |instead |then )?(?:(?:it|he|she|they|the company) )?(?:${telling})\\b|[并但同](?:且|时|是)?(?:再次)?(?:表示|称|说|强调|重申|指出)`,
	"i",
);

/** "Denied that it had been cancelled and said that it still …", 否认…，并表示仍将…: what is said after that is affirmed. */
export const endsDenial = (between: string): boolean => ending.test(between);
