/**
 * How one language writes windows. `cores` are pattern sources whose named groups carry the parts of a period: `year`,
 * `yearTo`, `yearShift`, `openingMonths` and `openingQuarters` (from January on), `half`, `quarter`, `quarterShift`, `part`, `month`, `monthShift`, `day`, `weekday`, `weekShift`,
 * `dayShift`, `season`, `fiscal`, `years`, `months`, `decades`. `values` says what the words in these groups mean.
 */
export type WindowWords = Readonly<{
	/**
	 * Words of which each core holds one, unless it holds a digit: a sentence without any tells no window. Latin ones are
	 * whole words, written as they stand in the middle of a sentence.
	 */
	heads: readonly string[];
	/** Looks at where a core may begin, so that most places are passed at once. */
	start: string;
	cores: readonly string[];
	values: Readonly<Record<string, number>>;
	/** Where the words before and behind a core put its ends. Pattern sources. */
	before: Edges;
	after: Edges;
}>;

/** `until`: open start, the core's end; `ahead`: ends before the core begins; `from`: open end; `past`: begins after it. */
export type Edges = Readonly<
	Record<"until" | "ahead" | "from" | "past", readonly string[]>
>;
