const fee =
	"(?:break-?up|break|termination|cancell?ation|walk-?away|kill) (?:fee|payment|penalty|charge)s?";

/** Before a figure: "a break-up fee of". */
export const before = new RegExp(`\\b${fee}\\b[^,;.]{0,24}$`, "i");

/** Behind a figure: "$2 billion reverse termination fee". */
export const behind = new RegExp(`^(?: reverse| cash| in)* ${fee}\\b`, "i");

const deal =
	"(?:contracts?|leases?|agreements?|deals?|orders?|takeover|merger|acquisition|purchase|tie-?up|partnership|pact|commitments?)";

/** Before and behind a figure: it is paid to be rid of a deal, "paid $2 billion to terminate the contract". */
export const paid = /\bpa(?:y|ys|id|ying)\b[^,;]*$/i;
export const toBeRid = new RegExp(
	`^(?: [\\w.]+){0,3}? (?:to|for|after)(?: (?:it|they)(?: had)?)? (?:terminat|exit|cancel|end(?:ing)?\\b|get(?:ting)? out of|break|scrap|unwind|back(?:ing)? out of|walk(?:ing)? away from|abandon)\\w*(?: [\\w.'’-]+){0,4}? ${deal}\\b`,
	"i",
);
