/** What English says of the time ahead. */

/** A company's own expectation: "guidance", "next quarter". */
export const outlook =
	/\b(?:guides?|guidance|guided|guiding|outlook|next (?:quarter|year))\b/i;

/** What somebody reckons with: "consensus", "estimate". */
export const reckoning =
	/\b(?:projections?|estimates?|forecasts?|consensus|guidance|outlook|targets?)\b/i;
