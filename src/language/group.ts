/** Several companies under one name: "capex of the top five clouds". */
export const namesGroup = (text: string): boolean =>
	/\b(?:hyperscalers|big tech|(?:tech|cloud|internet) giants|(?:the|top|big|biggest|largest) (?:three|four|five|six|seven|eight|ten) (?:\w+ )?(?:clouds|companies|giants|firms|players|groups|hyperscalers|customers|spenders))\b/i.test(
		text,
	);
