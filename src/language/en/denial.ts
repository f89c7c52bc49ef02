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

const report =
	"reports?|reporting|rumou?rs?|claims?|allegations?|speculation|suggestions?|stor(?:y|ies)|account|notion";

/** What is told as others tell it, which its sentence may go on to deny. */
export const reported = new RegExp(
	`\\b(?:${report}|reported|reportedly|rumou?red|said|says|according to|claimed|suggested|wrote|writes)\\b`,
	"i",
);

/** Behind a verb of denial: what the sentence has told is denied, and nothing else. */
export const bare = new RegExp(
	`^(?:\\s+(?:it|that|this|doing so|(?:(?:the|that|this|those|these|such|any such)\\s+)?(?:${report})))?(?:\\s+(?:on|in|at|to|through|via)(?:\\s+[\\w'’]+){1,4}|\\s+(?:later|flatly|categorically|yesterday|today))?\\s*(?:[,.;:"”)]|$)`,
	"i",
);

/** A sentence about a report, up to the verb by which that is denied: "Rumours that … were denied". */
export const deniedReport = new RegExp(
	`^\\W*(?:an?\\s+|the\\s+|any\\s+)?(?:[\\w'’]+\\s+){0,2}?(?:${report})\\b.*\\b(?:is|are|was|were|been)(?:\\s+\\w+ly|\\s+later)?\\s*$`,
	"is",
);

/** A verb that turns down an offer as readily as it denies a report. */
export const turningDown = /^reject/i;
