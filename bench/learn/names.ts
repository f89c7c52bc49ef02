import { findHanWords } from "../../src/extract/mention/han-words.ts";
import { findLatinNames } from "../../src/extract/mention/latin-names.ts";
import {
	type Candidate,
	candidatesIn,
} from "../../src/extract/mention/newcomer/candidate.ts";
import {
	company,
	lookAtCandidate,
	other,
	own,
} from "../../src/extract/mention/newcomer/sign.ts";
import { readPassage } from "../../src/extract/passage/read.ts";
import type { Learnt } from "../../src/extract/weigh/judge.ts";
import { type Aspect, aspectEnd } from "../../src/extract/weigh/sign.ts";
import * as en from "../../src/language/en/learn.ts";
import * as zh from "../../src/language/zh/learn.ts";
import { fold } from "../../src/text/fold.ts";
import { learnAnswers, type Question } from "./answers.ts";
import type { Labelled } from "./gold.ts";
import { lexicon } from "./reading.ts";
import { signsOf } from "./signs.ts";

/** Something with capitals, or with an ending as companies have, in an article, and whether it is a company's name. */
export type NameExample = Readonly<{
	name: string;
	isCompany: boolean;
	signs: readonly string[];
}>;

/** So many articles tell all that there is to learn of one name. */
const enough = { company: 10, other: 5 } as const;

const hasHan = /[\u4e00-\u9fff]/;

const holdsKnown = (name: string): boolean =>
	findLatinNames(name, lexicon.latin, () => true).length > 0 ||
	findHanWords(name, lexicon.han).length > 0;

/** "Larkfield Capital", of which no claim is made: it may well be a company. */
const unclaimed = new RegExp(`(?: ${en.nameEndings}|${zh.nameEndings})$`);

/** Whether it is a company's name; `null` where nobody can tell. */
const isCompany = (
	name: string,
	parties: ReadonlySet<string>,
): boolean | null => {
	const known = lexicon.entries.get(name);
	if (known !== undefined) return known.sort === "company" ? true : null;
	if (holdsKnown(name)) return null;
	if (parties.has(name)) return true;
	if ([...parties].some((party) => party.startsWith(`${name} `))) return true;
	return unclaimed.test(name) ? null : false;
};

const isOf =
	({ name }: Aspect) =>
	(sign: string): boolean =>
		sign.startsWith(name + aspectEnd);

/** What a company is called tells of this one alone. */
const isOwnWord = isOf(own.word);
const isOwn = (sign: string): boolean =>
	Object.values(own).some((one) => one !== own.foundBy && isOf(one)(sign));

/** The companies of the tables that a text tells of. */
const knownIn = (text: string): ReadonlySet<string> =>
	new Set(
		[
			...findLatinNames(text, lexicon.latin, (word) =>
				lexicon.entries.has(word),
			),
			...findHanWords(text, lexicon.han),
		].flatMap(({ start, end }) => {
			const entry = lexicon.entries.get(text.slice(start, end));
			return entry?.sort === "company" ? [entry.key] : [];
		}),
	);

/** All that an article teaches on names. */
export const namesIn = ({
	title,
	text,
	published,
	claims,
}: Labelled): readonly NameExample[] => {
	const { clean, lang } = readPassage({
		...{ text, published },
		...(title === undefined ? {} : { title }),
	});
	if (lang === null) return [];
	const parties = new Set(
		claims.flatMap(({ subject, object }) => [subject, object ?? ""]).map(fold),
	);
	const candidates = candidatesIn(clean, hasHan.test(clean));
	const known = knownIn(clean);
	const exampleOf = (candidate: Candidate): readonly NameExample[] => {
		const { name } = candidate;
		const answer = isCompany(name, parties);
		if (answer === null) return [];
		const own = lexicon.entries.get(name)?.key ?? "";
		const others = known.size - (known.has(own) ? 1 : 0);
		const scene = { text: clean, candidates, known: others };
		const signs = signsOf(lookAtCandidate(scene, candidate), true);
		const told = answer ? signs.filter((sign) => !isOwnWord(sign)) : signs;
		return [{ name, isCompany: answer, signs: told }];
	};
	return candidates.flatMap(exampleOf);
};

/**
 * Learns by what names of companies are told that no table knows: those that the tables know serve as if they did not. Each is
 * shown twice, once without what it is called itself, so that its neighbours have to tell it.
 */
export const learnNames = (examples: readonly NameExample[]): Learnt => {
	const articles = new Map<string, number>();
	for (const { name } of examples)
		articles.set(name, (articles.get(name) ?? 0) + 1);
	return learnAnswers(
		examples.flatMap(({ name, signs, isCompany }): readonly Question[] => {
			const answer = isCompany ? company : other;
			const weight = Math.min(1, enough[answer] / (articles.get(name) ?? 1));
			const around = signs.filter((sign) => !isOwn(sign));
			return [
				{ signs, answer, weight },
				{ signs: around, answer, weight },
			];
		}),
	);
};
