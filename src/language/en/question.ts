/** How English asks. */

/** A clause that asks after one that tells: "OpenAI makes $13 billion a year; can it pay?". */
export const tail =
	/[,;:—–-] ?(?:(?:so|but|and|yet|now) )?(?:how|what|who|when|where|why|which|can|could|will|would|is|are|was|were|does|do|did|should|has|have|isn't|aren't|won't|doesn't)\b[^,;?]*\?["”']?\s*$/i;

/** Words that make a clause ask, or put something up for question. */
export const asking =
	/^["“'(]?(?:how|what|who|when|where|why|which|can|could|will|would|is|are|was|were|does|do|did|should|has|have|if|suppose|imagine)\b/i;

/** Ends a question. */
export const asks = /[?？]["”』」)）]*\s*$/;

/** Nothing in such a sentence is so: "Had Nvidia bought", "Suppose OpenAI were worth". */
export const counterfactual =
	/^["“'(]?(?:(?:Had|Were) |(?:Suppose|Imagine|Picture|Let(?:'s| us) (?:say|assume|imagine|suppose))\b)|\b(?:hypothetical|thought experiment)/;

/** A condition that opens a sentence: "Should Nvidia invest,". */
export const inverted = /^["“'(]?Should [^,?]+,/;
