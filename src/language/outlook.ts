/** Words by which a company tells what it expects of the time ahead; others' estimates are of the figure at hand. */
export const isOutlook = (text: string): boolean =>
	/指引|展望|财测|下一?季|明年|\b(?:guides?|guidance|guided|guiding|outlook|next (?:quarter|year))\b/i.test(
		text,
	);

const reckoning =
	/\b(?:projections?|estimates?|forecasts?|consensus|guidance|outlook|targets?)\b/i;

/** Speaks of what somebody reckons with, which is changed at other times than that of which it is. */
export const tellsReckoning = (text: string): boolean => reckoning.test(text);
