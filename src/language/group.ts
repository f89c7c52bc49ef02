/** Several companies under one name: "capex of the top five clouds". */
export const namesGroup = (text: string): boolean =>
	/\b(?:hyperscalers|big tech|(?:tech|cloud|internet) giants|(?:the|top|big|biggest|largest) (?:three|four|five|six|seven|eight|ten) (?:\w+ )?(?:clouds|companies|giants|firms|players|groups|hyperscalers|customers|spenders))\b/i.test(
		text,
	);

const state = /\b(?:the|its|their) government\b|政府/i;

/** Whether words name a state as the one who acts or gets. */
export const namesState = (text: string): boolean => state.test(text);
