/**
 * What words around a number do to it: `most` leaves its low end open ("up to"), `least` its high end ("over"),
 * `about` marks it as approximate.
 */
export type Bound = "most" | "least" | "about";

/** Pattern sources by what they do; patterns, so that a word can exclude its neighbours (近 but not 最近). */
export type BoundTable = Readonly<Record<Bound, readonly string[]>>;
