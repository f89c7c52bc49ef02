/** Several companies under one name: "the top five clouds". */
export const group =
	/\b(?:hyperscalers|big tech|(?:tech|cloud|internet) giants|(?:the|top|big|biggest|largest) (?:three|four|five|six|seven|eight|ten) (?:\w+ )?(?:clouds|companies|giants|firms|players|groups|hyperscalers|customers|spenders))\b/i;

/** A state as the one who acts or gets. */
export const state = /\b(?:the|its|their) government\b/i;
