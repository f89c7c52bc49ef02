/** How a language says what money waits for; pattern sources over scrubbed text, by the milestone that has to come first. */
export type ConditionTable = Readonly<
	Record<"agreement" | "first-capacity", readonly string[]>
>;
