/** How a language tells that a figure is of one business, one buyer or one site; pattern sources over scrubbed text. */
export type SegmentTable = Readonly<{
	/** Businesses by their name in every language, the narrower one in front. */
	businesses: readonly (readonly [name: string, words: string])[];
	/** Before which no letter may stand, and what a word ends with. */
	opening: string;
	ending: string;
	/** Between two words. */
	gap: string;
	/** What may stand between a business and what is measured: "AI chip revenue". */
	between: string;
	/** What is measured. */
	measure: string;
	/** Between what is measured and its business: "revenue from its". */
	from: string;
	/** All between what is measured and its buyer, and all between a buyer and what is measured. */
	buyerBehind: string;
	buyerAhead: string;
	/** Before such a buyer. */
	buyerAfter: string;
	/** Behind a business: it is a company, not a part of one ("the AI lab's revenue"). */
	company: string;
	/** One site of many, its name in the group `site`. */
	site: string;
}>;
