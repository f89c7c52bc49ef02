import type { Claim, Quantity } from "./claim.ts";
import { explanationOf } from "./explain.ts";
import type { Explanation } from "./explanation.ts";
import { factsOf } from "./facts.ts";
import type { Lexicon } from "./lexicon.ts";
import { readNotes } from "./notes.ts";
import { quoteOf } from "./passage/quote.ts";
import { readPassage } from "./passage/read.ts";
import type { Passage } from "./passage.ts";
import type { ArticleText, Reading } from "./reading.ts";
import {
	type Conversion,
	conversionOf,
	conversionsIn,
} from "./refine/converted.ts";
import { withoutLeadIn } from "./refine/leadin.ts";
import type { Draft } from "./rule/draft.ts";
import { learnt } from "./weigh/learnt.ts";
import { rereadBy } from "./weigh/reread.ts";

const reread = rereadBy(learnt);

/** A number of few digits, as most are: there is no dust on it. */
const isClean = (bound: number): boolean =>
	Number.isInteger(bound)
		? Math.abs(bound) < 1e12
		: Math.abs(bound) < 1e8 && Math.round(bound * 1e4) / 1e4 === bound;

const round = (bound: number | null): number | null =>
	bound === null || isClean(bound) ? bound : Number(bound.toPrecision(12));

/** Numbers as people state them: floating-point dust of conversions is rounded off. */
const tidy = (value: Quantity): Quantity => ({
	...value,
	low: round(value.low),
	high: round(value.high),
});

const conversion = (
	draft: Draft,
	conversions: readonly Conversion[],
): Pick<Claim, "converted"> => {
	const converted = conversionOf(draft, conversions);
	return converted === undefined ? {} : { converted: tidy(converted) };
};

const claimOf = (
	draft: Draft,
	passage: Passage,
	conversions: readonly Conversion[],
): Claim => ({
	kind: draft.kind,
	subject: draft.subject ?? "",
	...(draft.object === null ? {} : { object: draft.object }),
	...(draft.value === undefined ? {} : { value: tidy(draft.value) }),
	...conversion(draft, conversions),
	...(draft.qualifier === undefined ? {} : { qualifier: draft.qualifier }),
	...(draft.when === undefined ? {} : { when: draft.when }),
	...(draft.upon === undefined ? {} : { upon: draft.upon }),
	...(draft.denied === undefined ? {} : { denied: draft.denied }),
	...(draft.part === undefined ? {} : { part: draft.part }),
	...quoteOf(passage, draft.start, draft.end),
	rule: draft.rule,
	...(draft.source === undefined ? {} : { source: draft.source }),
});

/**
 * Reads one article: who puts how much into whom, how much power by when, what the share did, what was denied.
 * Claims come in the order of their offsets, one a fact, each with the words that carry it. Nothing for
 * an article in a language that is not read.
 */
export const extract = (article: ArticleText, lexicon: Lexicon): Reading => {
	const passage = readPassage(article);
	const { lang, clean: body } = passage;
	if (lang === null) return { lang, claims: [], body };
	const notes = readNotes(passage, lexicon, reread);
	const conversions = conversionsIn(notes.mentions);
	const claims = factsOf(notes, learnt)
		.map((draft) => claimOf(withoutLeadIn(draft), passage, conversions))
		.filter((claim) => claim.quote !== "" && claim.subject !== "")
		.sort((a, b) => a.start - b.start || a.end - b.end);
	return { lang, claims, body };
};

/**
 * Why the claims of an article are what they are: the names, quantities and windows seen, and every
 * reader that fired, repetitions and all. Empty for an article in a language that is not read.
 */
export const explain = (
	article: ArticleText,
	lexicon: Lexicon,
): Explanation => {
	const passage = readPassage(article);
	if (passage.lang === null)
		return { main: [], mentions: [], lines: [], fired: [] };
	const { mentions, lines, drafts, main } = readNotes(passage, lexicon, reread);
	return explanationOf(passage, main, mentions, lines, drafts);
};
