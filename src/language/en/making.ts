/** Tells that a chip goes into production: "mass production now pushed to 2026", "tape-out". */
export const making =
	/\b(?:(?:mass|volume|full-scale|large-scale|high-volume|small-batch) production|(?:in|into|enters?|entering|begins?|beginning|starts?|starting) production|production (?:is|was|in|by|from|to|set|due|planned|slated|expected|this|next|late)\b|mass-produc(?:e|ed|es|ing)|high volume from|tap(?:e|es|ed|ing)[- ]?out)\b/i;

/** Tells that a chip comes, whose name says that it is one: "Trainium3 is slated for release". */
export const arriving =
	/\b(?:ship(?:s|ping|ped|ments?)?|release[ds]?|launch(?:es|ed|ing)?|debuts?|arriv(?:e|es|al)|roll(?:s|ed|ing)? ?out|due|deploy(?:s|ed|ing|ment)?|manufactur(?:e|es|ed|ing)|comes?)\b/i;

/** "Trainium3, built by TSMC": who builds it is named behind. */
export const built =
	/\b(?:made|built|manufactured|fabricated|produced|co-?developed|co-?designed|developed|designed)\b[^,;]{0,24}\b(?:by|with|at)\b/i;

/** "Trainium4 is already in development". */
export const designing =
	/\b(?:being designed|being developed|(?:already |still |now )?in (?:design|development)|under development|on the drawing board|(?:started|begun|began) (?:designing|developing|work(?:ing)? on))\b/i;
