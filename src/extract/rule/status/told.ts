import { chinese, english } from "../../../language/cues.ts";
import { tellsBuilt, tellsDesigning } from "../../../language/making.ts";
import { finalPapers } from "../../../language/papers.ts";
import { type Marks, mark, mayTellFate } from "../../marks.ts";
import { sweepFor } from "../line/vocabulary.ts";
import type { Language } from "../read.ts";
import { hasFatePhrase } from "./fatephrase.ts";
import { telling } from "./telling.ts";

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
	marks: Marks,
): boolean => {
	const mayHold = (marks & mark.telling) !== 0;
	if (mayHold && sweeps[lang](clean, start, end).length > 0) return true;
	const isSigned = (marks & mark.papers) !== 0;
	const isOfChip = (marks & mark.series) !== 0;
	if (!isSigned && !isOfChip && !mayTellFate(marks)) return false;
	const text = clean.slice(start, end);
	if (isOfChip && (tellsBuilt(text) || tellsDesigning(text))) return true;
	return (
		hasFatePhrase(text, lang, marks) ||
		(isSigned && finalPapers[lang].head.test(text))
	);
};
