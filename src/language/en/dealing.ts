/** What English calls deals and those one deals with. */

/** "Among OpenAI's other partners". */
export const deals =
	/(?<![a-z])(?:deals|agreements|pacts|commitments|tie-ups|partnerships|partners|suppliers|providers|vendors)(?![a-z])/i;
