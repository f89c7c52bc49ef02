import type { Cue } from "../../language/cue.ts";
import { chinese, english } from "../../language/cues.ts";
import { finalPapers } from "../../language/papers.ts";
import { hasFatePhrase, type Language } from "./fatephrase.ts";
import { sweepFor } from "./vocabulary.ts";

/** Classes of words that claim something without a figure: a deal's papers or fate, a denial, a chip of one's own. */
const telling: readonly Cue[] = [
	"letter",
	"unsigned",
	"definitive",
	"hold",
	"shrink",
	"cancel",
	"done",
	"deny",
	"nonsense",
	"ownchip",
];

const sweeps = {
	en: sweepFor(english, telling),
	zh: sweepFor(chinese, telling),
} as const;

/**
 * Whether words alone may claim something in clean[start, end). Most sentences without a figure say nothing of the sort,
 * and need not be read.
 */
export const mayTell = (
	clean: string,
	start: number,
	end: number,
	lang: Language,
): boolean => {
	if (sweeps[lang](clean, start, end).length > 0) return true;
	const text = clean.slice(start, end);
	return hasFatePhrase(text, lang) || finalPapers[lang].head.test(text);
};
