/** "Letters of intent": papers told in the plural. */
const several =
	/\b(?:letters|agreements|contracts|deals|partnerships|memorandums|memoranda)\b/i;

/** Before the papers: "after each signed a letter of intent". */
const ofEach =
	/\b(?:each|both)(?: of (?:them|the two|the pair))?(?: (?:has|have|had))? (?:also )?(?:sign|ink|enter|reach|conclud)/i;

/**
 * Whether papers are told of which several have their own.
 * @param before the words before the papers
 */
export const arePapersOfEach = (papers: string, before: string): boolean =>
	several.test(papers) || ofEach.test(before);
