/** Up to a time: all of a site comes alive then, "the entire xAI site should be online by". */
export const wholeSite =
	/\b(?:all of (?:the |its |their )?|(?:the|its|['’]s) (?:entire|whole|full) )(?:[\w'’-]+ ){0,4}?(?:sites?|campus(?:es)?|complex|clusters?|facilit(?:y|ies)|data cent(?:er|re)s?|projects?|build-?out)\b(?! (?:of|in) which)[^,;:]*\b(?:online|live|running|operational|operating|operation|service|finished|completed?|ready|energi[sz]ed)\b/i;

/** In such words: a part of it, or no more than a beginning. */
export const partOfSite =
	/\b(?:first|initial|phase|stage|part|half|start(?:s|ed|ing)?|begin(?:s|ning)?|leas(?:e|es|ed|ing)|tak(?:e|es|en|ing)|construction)\b/i;

/** Up to a time: a first part of a site, "to finish the first buildings in". */
export const firstOfSite =
	/\b(?:the|its|their|['’]s) (?:first|initial) (?:two |three |four )?(?:[a-z-]+ ){0,2}(?:buildings?|halls?|phases?|modules?|blocks?|sections?|stages?)\b[^,;:]*$/i;

/** In such words: more than that. */
export const moreOfSite =
	/\b(?:all|whole|entire|full(?:y)?|second|third|last|final|rest|remaining|both)\b/i;
