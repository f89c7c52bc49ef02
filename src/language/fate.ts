/** What may become of a deal, as claims call it. */
export type Fate =
	| "letter-of-intent"
	| "definitive"
	| "no-agreement"
	| "on-hold"
	| "scaled-back"
	| "cancelled"
	| "completed";

/** Pattern sources of one language by the fate that they tell. */
export type FateTable = Readonly<Record<Fate, readonly string[]>>;
