import { isBoughtAt, isOwnedAt } from "../../language/bought.ts";
import { legalFormBehind } from "../../language/en/learn.ts";
import { isExchangeWord } from "../../language/exchange.ts";
import type { Lexicon, LexiconEntry } from "../lexicon.ts";
import type { NameMention, Span } from "../mention.ts";
import type { Passage } from "../passage.ts";
import { withoutStrangeCodenames } from "./codename.ts";
import { withoutModifiers } from "./describing.ts";
import { inFull } from "./fullername.ts";
import { findHanWords } from "./han-words.ts";
import { findLatinNames } from "./latin-names.ts";
import { type Ground, learnNames, patternOfLearnt } from "./learnt.ts";
import { withLongerNames } from "./longername.ts";
import { spellingsOf } from "./ownspelling.ts";
import { matchAt } from "./pattern.ts";
import { withoutSurnames } from "./surname.ts";

/** A known name where it stands, before the article's own spelling is chosen. */
export type Hit = Span &
	Readonly<{
		entry: LexiconEntry;
		surface: string;
		/** Introduced by the text itself. */
		isLearnt?: true;
	}>;

const entryOf = (lexicon: Lexicon, word: string): LexiconEntry | undefined =>
	lexicon.entries.get(word) ??
	(/^[A-Z0-9]+\.[A-Z]+$/.test(word)
		? lexicon.tickers.get(word.slice(0, word.lastIndexOf(".")))
		: undefined);

const findHan = (text: string, lexicon: Lexicon): Hit[] =>
	findHanWords(text, lexicon.han).flatMap((span) => {
		const surface = text.slice(span.start, span.end);
		const entry = lexicon.entries.get(surface);
		return entry ? [{ ...span, surface, entry }] : [];
	});

const findLatin = (text: string, lexicon: Lexicon): Hit[] =>
	findLatinNames(
		text,
		lexicon.latin,
		(word) => entryOf(lexicon, word) !== undefined,
	).flatMap((span) => {
		const surface = text.slice(span.start, span.end);
		const entry = entryOf(lexicon, surface);
		return entry ? [{ ...span, surface, entry }] : [];
	});

const gloss = /(?:[”」"’.]| ?ADR)? ?\(([^()\n]{1,60})\)/y;
const glossParts = /[,、;:：/|]| {2,}/;
const tickerForm = /^\$?(?:[A-Z]{1,5}|\d{3,6})(?:[.-][A-Z]{1,3})?$/;

/** Where the legal form behind a name ends: Oracle Corp. */
const endOfForm = (text: string, { end }: Hit): number =>
	end + (matchAt(legalFormBehind, text, end)?.[0].length ?? 0);

/** Where a bracket behind a name that only repeats it ends: 博通(AVGO.US), 英伟达(Nvidia,NVDA). */
const endOfGloss = (
	text: string,
	lexicon: Lexicon,
	end: number,
	key: string,
): number => {
	const found = text.slice(end, end + 6).includes("(")
		? matchAt(gloss, text, end)
		: null;
	if (!found) return end;
	const parts = (found[1] ?? "")
		.split(glossParts)
		.map((part) => part.trim())
		.filter((part) => part !== "");
	const repeats = parts.every(
		(part) =>
			isExchangeWord(part) ||
			entryOf(lexicon, part)?.key === key ||
			(tickerForm.test(part) && (entryOf(lexicon, part)?.key ?? key) === key),
	);
	return repeats ? end + found[0].length : end;
};

/** The longer name of which the article also uses the first words: "Talen", "Talen Energy". */
const fullName = (name: string, names: readonly string[]): string =>
	names.find((other) => other.startsWith(`${name} `)) ?? name;

/** The known company of whose name the article also uses the first words: "Figure", "Figure AI". */
const knownInFull = (
	name: string,
	known: readonly Hit[],
): LexiconEntry | undefined =>
	known.find(({ surface }) => surface.startsWith(`${name} `))?.entry;

const companiesAmong = (hits: readonly Hit[]): number =>
	new Set(
		hits
			.filter(({ entry }) => entry.sort === "company")
			.map(({ entry }) => entry.key),
	).size;

const findLearnt = (
	ground: Omit<Ground, "known">,
	lexicon: Lexicon,
	known: readonly Hit[],
): Hit[] => {
	const { text } = ground;
	const names = learnNames(
		{ ...ground, known: companiesAmong(known) },
		lexicon,
	);
	if (names.length === 0) return [];
	return [...text.matchAll(patternOfLearnt(names))].map((found) => ({
		start: found.index,
		end: found.index + found[0].length,
		surface: found[0],
		isLearnt: true,
		entry: knownInFull(found[0], known) ?? {
			key: fullName(found[0], names),
			fixed: false,
			sort: "company",
		},
	}));
};

const gapBetween = /^[ ]?(?:ADR)?$/;

/** Two spellings side by side are one mention: Nvidia辉达. */
const merge = (text: string, hits: readonly Hit[]): Hit[] => {
	const merged: Hit[] = [];
	for (const hit of hits) {
		const former = merged.at(-1);
		if (former && hit.start < former.end) continue;
		const joins =
			former &&
			former.entry.key === hit.entry.key &&
			former.entry.sort !== "product" &&
			hit.entry.sort !== "product" &&
			hit.start - former.end <= 1 &&
			gapBetween.test(text.slice(former.end, hit.start));
		if (joins) merged[merged.length - 1] = { ...former, end: hit.end };
		else merged.push(hit);
	}
	return merged;
};

/** A service that is told of as sold, and a site as shared, is a company of its own. */
const asBought = (text: string, hit: Hit): Hit =>
	isBoughtAt(hit.surface, text, hit.start, hit.end) ||
	isOwnedAt(hit.surface, text, hit.start, hit.end)
		? {
				...hit,
				entry: { key: hit.surface, fixed: false, sort: "company" },
			}
		: hit;

/**
 * All names of a passage in order, known and learnt from it, brackets that repeat them swallowed.
 * @param measured where figures stand in it
 */
export const readNames = (
	passage: Passage,
	lexicon: Lexicon,
	measured: readonly Span[],
): NameMention[] => {
	const text = passage.clean;
	const known = [
		...withLongerNames(text, inFull(text, findLatin(text, lexicon))),
		...findHan(text, lexicon),
	];
	const told = withoutSurnames(text, [
		...known,
		...findLearnt({ text, measured }, lexicon, known),
	]).map((hit) => asBought(text, hit));
	const found = withoutStrangeCodenames(told)
		.toSorted((a, b) => a.start - b.start || b.end - a.end)
		.map((hit) => ({
			...hit,
			end: endOfGloss(text, lexicon, endOfForm(text, hit), hit.entry.key),
		}));
	const hits = merge(text, found);
	const spellings = spellingsOf(passage, hits, lexicon);
	return withoutModifiers(text, hits).map(
		({ start, end, entry, isLearnt }) => ({
			type: "name",
			start,
			end,
			name: entry.fixed ? entry.key : (spellings.get(entry.key) ?? entry.key),
			sort: entry.sort,
			...(entry.fixed ? {} : { key: entry.key }),
			...(isLearnt && !known.some((hit) => hit.entry === entry)
				? { isNew: true }
				: {}),
		}),
	);
};
