import * as en from "./en/soon.ts";
import * as zh from "./zh/soon.ts";

/** How a language says that systems will run within a span of time, told by the span alone: no window of the calendar. */
export type Soon = Readonly<{
	/** Words without which no such span is told, as sources of patterns. */
	marks: readonly string[];
	/** Without which no such span is told: its unit, and a word for what is still to come. */
	head: RegExp;
	/** What is to run, where no word of the rules names it. */
	systems: RegExp;
	/** All of it is there by then: "completed within two years", 18个月内达1.5吉瓦. */
	full: RegExp;
	/** It starts to run: "to go live in about 18 months", 六个月内上线. */
	first: RegExp;
}>;

export const soon: Readonly<Record<"en" | "zh", Soon>> = { en, zh };
