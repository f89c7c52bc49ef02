import { companies } from "../language/company/all.ts";
import type { Company } from "../language/company/company.ts";
import { homonyms } from "../language/zh/homonym.ts";
import { fold } from "../text/fold.ts";
import { type HanWords, hanWordsOf } from "./mention/han-words.ts";
import { type LatinNames, latinNamesOf } from "./mention/latin-names.ts";

/** Whom a name means. */
export type LexiconEntry = Readonly<{
	/** The same for all spellings. */
	key: string;
	/** Claims use `key` as the name; otherwise the article's own spelling. */
	fixed: boolean;
	sort: "company" | "project" | "product";
	/** A spelling of headlines in capitals, which no claim takes over. */
	isShouted?: true;
}>;

/** All names that are known before an article is read. */
export type Lexicon = Readonly<{
	/** Names that begin in Latin letters. */
	latin: LatinNames;
	/** Names that begin with a Chinese character, and words that hold one by chance, which have no entry. */
	han: HanWords;
	entries: ReadonlyMap<string, LexiconEntry>;
	/** By ticker without exchange. */
	tickers: ReadonlyMap<string, LexiconEntry>;
}>;

/** A party as a topic file tells it. */
export type Party = Readonly<{
	name: string;
	aliases: readonly string[];
	ticker?: string | undefined;
}>;

const isLatin = /^[\x20-\x7e\u00a0-\u024f]+$/;

/** Tickers that are words as well: only read in brackets or with their exchange. */
const wordlike = new Set(["SNOW", "LITE", "OKLO", "UBER", "MARA"]);

const entryOf = (
	{ name, fixed }: Company,
	sort: LexiconEntry["sort"],
): LexiconEntry => ({ key: name, fixed, sort });

/** How headlines in capitals have names: NVIDIA, ORACLE. */
const shouted = (aliases: readonly string[]): string[] =>
	aliases
		.filter((alias) => isLatin.test(alias) && alias.length >= 4)
		.map((alias) => alias.toUpperCase());

const withParty = (all: readonly Company[], party: Party): Company[] => {
	const names = new Set([party.name, ...party.aliases].map(fold));
	const known = all.find(({ aliases }) =>
		aliases.some((alias) => names.has(alias)),
	);
	const merged: Company = {
		name: party.name,
		fixed: true,
		sort: known?.sort ?? "company",
		aliases: [...new Set([...names, ...(known?.aliases ?? [])])],
		tickers: [
			...(party.ticker ? [party.ticker.split(".")[0] ?? party.ticker] : []),
			...(known?.tickers ?? []),
		],
		products: known?.products ?? [],
	};
	return [...all.filter((company) => company !== known), merged];
};

/**
 * The names to look for: the companies of the field and the topic's parties, whose names and aliases prevail.
 */
export const lexiconOf = (parties: readonly Party[]): Lexicon => {
	const all = parties.reduce<readonly Company[]>(withParty, companies);
	const entries = new Map<string, LexiconEntry>();
	const tickers = new Map<string, LexiconEntry>();
	for (const company of all) {
		const entry = entryOf(company, company.sort);
		for (const product of company.products)
			entries.set(product, entryOf(company, "product"));
		for (const ticker of company.tickers) {
			tickers.set(ticker, entry);
			if (/^[A-Z]{4,}$/.test(ticker) && !wordlike.has(ticker))
				entries.set(ticker, entry);
		}
	}
	for (const company of all)
		for (const alias of shouted(company.aliases))
			entries.set(alias, {
				...entryOf(company, company.sort),
				isShouted: true,
			});
	for (const company of all)
		for (const alias of company.aliases)
			entries.set(alias, entryOf(company, company.sort));
	return { ...indexOf(entries), entries, tickers };
};

const startsInLatin = /^[A-Za-z0-9]/;
const indexOf = (
	entries: ReadonlyMap<string, LexiconEntry>,
): Pick<Lexicon, "latin" | "han"> => {
	const names = [...entries.keys()].sort((a, b) => b.length - a.length);
	return {
		latin: latinNamesOf(names.filter((name) => startsInLatin.test(name))),
		han: hanWordsOf([
			...names.filter((name) => !startsInLatin.test(name)),
			...homonyms,
		]),
	};
};
