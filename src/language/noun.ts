/** What is counted. */
export type Noun =
	| "chips"
	| "users"
	| "shares"
	| "people"
	| "homes"
	| "sites"
	| "customers";

/** Pattern sources of the words that name it. */
export type NounTable = Readonly<Record<Noun, readonly string[]>>;
