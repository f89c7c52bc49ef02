import { everyMark, type Marks, mark } from "../marks.ts";
import type { Mention } from "../mention.ts";
import type { Passage } from "../passage.ts";
import { spansWhere } from "../stir.ts";
import { readActing } from "./acting.ts";
import { learnOfficers, type Officers, withoutSurnames } from "./officer.ts";

/** Whom people speak and act for in one article. */
export const withOfficers = (
	{ clean, sentences, lang }: Passage,
	named: readonly Mention[],
	marks: readonly Marks[],
): Readonly<{ officers: Officers; mentions: readonly Mention[] }> => {
	if (lang !== "en") return { officers: new Map(), mentions: named };
	const spans = spansWhere(
		sentences,
		(at) => ((marks[at] ?? everyMark) & mark.officer) !== 0,
	);
	const officers = learnOfficers(clean, named, spans);
	const kept = withoutSurnames(clean, named, spans);
	const places = officers.size === 0 ? spans : sentences;
	const acting = readActing(clean, kept, officers, places);
	if (acting.length === 0) return { officers, mentions: kept };
	const isFree = (mention: Mention): boolean =>
		acting.every(
			({ start, end }) => mention.end <= start || mention.start >= end,
		);
	const mentions = [...kept.filter(isFree), ...acting].toSorted(
		(a, b) => a.start - b.start,
	);
	return { officers, mentions };
};
