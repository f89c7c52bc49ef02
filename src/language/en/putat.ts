/** Before a figure. */
export const putAt =
	/\b(?:put|puts|putting|valued?|values|valuing|peg|pegs|pegged|pegging|estimated|estimates|estimating|priced|prices|sized) (?:it|that) (?:at|to be(?: worth)?)(?: (?:about|around|some|nearly|roughly|over|more than|up to|as much as|as high as))? ?$/i;

/** Between a figure and one that is denied. */
export const denial =
	/(?:\band|,|;) (?:\w+ )?(?:dismiss|den(?:y|ied|ies)|reject|refut|call|disput|contradict|rebuff|push)/i;
