import { isForename } from "../../../language/en/forename.ts";
import {
	measures,
	nameEndings,
	placeOpening,
	tradeEnding,
} from "../../../language/en/learn.ts";
import type { Span } from "../../mention.ts";
import {
	type Aspect,
	aspect,
	joint,
	type Look,
	type Signs,
} from "../../weigh/sign.ts";
import type { Candidate } from "./candidate.ts";
import { edge, piecesBefore, piecesBehind } from "./context.ts";

/** What a name is, when it is a company's; anything else is {@link other}. */
export const company = "company";
export const other = "other";

/** What is seen of the name itself. */
export const own = {
	foundBy: aspect("found by"),
	shape: aspect("shape"),
	words: aspect("words"),
	word: aspect("word"),
	first: aspect("first word"),
	last: aspect("last word"),
	ending: aspect("ending"),
	measure: aspect("measure"),
	companyEnding: aspect("company ending"),
	tradeEnding: aspect("trade ending"),
	place: aspect("place"),
	forename: aspect("forename"),
} as const;

const seen = {
	times: aspect("times"),
	kin: aspect("kin"),
	known: aspect("known"),
	common: aspect("common"),
} as const;

const beside = (side: string) => ({
	one: aspect(side),
	two: aspect(`${side} two`),
	three: aspect(`${side} three`),
});
const before = beside("before");
const behind = beside("behind");
const around = aspect("around");

const yes = "yes";
const hasHan = /[\u4e00-\u9fff]/;

const companyEnding = new RegExp(` ${nameEndings}$`);

const shapeOf = (word: string): string => {
	if (hasHan.test(word)) return "han";
	if (/^[A-Z0-9.-]+$/.test(word)) return "capitals";
	if (/\d/.test(word)) return "digit";
	if (/^[A-Z]+[a-z]+[A-Z]/.test(word)) return "camel";
	return /[.-]/.test(word) ? "hyphen" : "plain";
};

const seeEndings = (
	signs: Signs,
	name: string,
	lengths: readonly number[],
): void => {
	for (const length of lengths)
		signs.see(own.ending, name.slice(-length).toLowerCase());
};

const seeWords = (signs: Signs, words: readonly string[]): void => {
	const [first = "", last = ""] = [words[0], words.at(-1)];
	if (words.length === 1) {
		signs.see(own.word, first.toLowerCase());
		seeEndings(signs, first, [2, 3]);
		return;
	}
	signs.see(own.first, first.toLowerCase());
	signs.see(own.last, last.toLowerCase());
	if (isForename(first)) signs.see(own.forename, yes);
};

const seeName = (signs: Signs, { name, foundBy }: Candidate): void => {
	const words = name.split(" ");
	signs.see(own.foundBy, foundBy);
	signs.see(own.words, `${words.length}`);
	signs.see(own.shape, words.map(shapeOf).join(joint));
	if (companyEnding.test(name)) signs.see(own.companyEnding, yes);
	if (tradeEnding.test(name)) signs.see(own.tradeEnding, yes);
	if (placeOpening.test(name)) signs.see(own.place, yes);
	if (measures.test(name)) signs.see(own.measure, yes);
	if (hasHan.test(name)) {
		signs.see(own.word, name);
		seeEndings(signs, name, [1, 2, 3]);
	} else seeWords(signs, words);
};

/** How it stands to the others: "Halcyon" beside "Halcyon Labs" is a company's, "Petrov" beside "Ana Petrov" nobody's but hers. */
const seeKin = (
	signs: Signs,
	name: string,
	others: readonly Candidate[],
): void => {
	for (const { name: kin } of others) {
		if (kin.startsWith(`${name} `)) signs.see(seen.kin, "opens");
		if (kin.endsWith(` ${name}`)) signs.see(seen.kin, "closes");
		if (name.startsWith(`${kin} `)) signs.see(seen.kin, "opened");
		if (name.endsWith(` ${kin}`)) signs.see(seen.kin, "closed");
	}
};

const seeSide = (
	signs: Signs,
	{ one, two, three }: Readonly<Record<"one" | "two" | "three", Aspect>>,
	[first = edge, second = edge, third = edge]: readonly string[],
): void => {
	signs.see(one, first);
	signs.seeBoth(two, first, second);
	signs.see(three, [first, second, third].join(joint));
};

const seeSpan = (signs: Signs, text: string, { start, end }: Span): void => {
	const [ahead, next] = [piecesBefore(text, start), piecesBehind(text, end)];
	seeSide(signs, before, ahead);
	seeSide(signs, behind, next);
	signs.seeBoth(around, ahead[0] ?? edge, next[0] ?? edge);
};

/** More often than that is often. */
const often = 3;
/** So many places of a name tell what it is. */
const places = 4;

/** Whether the text has the name's first word in small letters too. */
const isCommon = (text: string, name: string): boolean =>
	text.includes(` ${name.split(" ")[0]?.toLowerCase()} `);

/** An article, as far as it tells what its names are. */
export type Scene = Readonly<{
	text: string;
	/** All that may be a name in it. */
	candidates: readonly Candidate[];
	/** How many known companies it tells of, the candidate itself not among them. */
	known: number;
}>;

/** Signs that a name is a company's. */
export const lookAtCandidate =
	({ text, candidates, known }: Scene, candidate: Candidate): Look =>
	(signs) => {
		const { name, foundBy, spans } = candidate;
		seeName(signs, candidate);
		seeKin(signs, name, candidates);
		signs.see(seen.times, `${Math.min(spans.length, often)}`);
		signs.seeBoth(seen.known, foundBy, `${Math.min(known, often)}`);
		if (isCommon(text, name)) signs.see(seen.common, yes);
		for (const span of spans.slice(0, places)) seeSpan(signs, text, span);
	};
