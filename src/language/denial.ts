/**
 * Behind a verb of denial, what it is of: "dismissed concerns and invested" denies no investment. Chinese verbs govern
 * whatever follows.
 */
export const isGoverned = (behind: string): boolean =>
	/^\s*(?:that|it|its|having|any|an?|the|reports?|rumou?rs?|suggestions?|speculation|claims?|being|plan\w*|[a-z]+ing)\b|^[^a-z]/i.test(
		behind,
	);
