/** A figure's own words make it a level: "below $4 trillion", 4兆美元上方. */
export const isBelowOrAbove = (figure: string): boolean =>
	/^(?:back )?(?:above|below|under|past|beyond)\b|[上下]方$|之上$/i.test(
		figure,
	);
