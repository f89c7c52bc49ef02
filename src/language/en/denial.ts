/** Behind a verb of denial, what it is of: "dismissed concerns and invested" denies no investment. */
export const governed =
	/^\s*(?:that|it|its|having|any|an?|the|reports?|rumou?rs?|suggestions?|speculation|claims?|being|plan\w*|[a-z]+ing)\b/i;

const telling =
	"said|says|saying|add(?:s|ed|ing)|insist(?:s|ed|ing)|reiterat(?:es|ed|ing)|maintain(?:s|ed|ing)|confirm(?:s|ed|ing)|stress(?:es|ed|ing)|reaffirm(?:s|ed|ing)|stat(?:es|ed|ing)|not(?:es|ed|ing)";

/** "Denied that it had been cancelled and said that it still …": affirms what comes then. */
export const affirming = new RegExp(
	`(?:,|\\b(?:and|but|while))\\s+(?:also |instead |then )?(?:(?:it|he|she|they|the company) )?(?:${telling})\\b`,
	"i",
);
