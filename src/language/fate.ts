/** What may become of a deal, as claims call it. */
export type Fate =
	| "letter-of-intent"
	| "definitive"
	| "no-agreement"
	| "on-hold"
	| "scaled-back"
	| "cancelled"
	| "completed";

/** A way of telling a fate, as pattern sources. */
export type FatePhrase = Readonly<{
	/** The words that it cannot do without, by which a sentence is passed unread. */
	head: string;
	whole: string;
}>;

/** The phrases of one language by the fate that they tell. */
export type FateTable = Readonly<Record<Fate, readonly FatePhrase[]>>;
