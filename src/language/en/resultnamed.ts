/** What a company takes in, and what it keeps of it. */
type Result = "revenue" | "profit";

/** Right behind a sum, words that tell what it measures: "$181.5 billion of sales". */
const results: readonly (readonly [Result, RegExp])[] = [
	[
		"revenue",
		/^ (?:of|in) (?:(?:net|total|annual|quarterly|cloud|group) )?(?:sales|revenues?)\b/i,
	],
	[
		"profit",
		/^ (?:of|in) (?:(?:net|operating|pretax|quarterly|annual) )?(?:income|profits?|earnings)\b/i,
	],
	// What is earned "on revenue of" so much is kept of it.
	[
		"profit",
		/^ on (?:(?:total|net|record|quarterly|annual) )?(?:sales|revenues?|turnover)(?: of\b|[,.;]|$)/i,
	],
];

/** Which result the words right behind a sum call it; `null` for none. */
export const resultNamedBehind = (behind: string): Result | null =>
	results.find(([, pattern]) => pattern.test(behind))?.[0] ?? null;
