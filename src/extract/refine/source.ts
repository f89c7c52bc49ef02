import { speech as en } from "../../language/en/speech.ts";
import { outlets } from "../../language/outlet.ts";
import { speakers } from "../../language/speaker.ts";
import { isToldAbout, type Speech } from "../../language/speech.ts";
import { speech as zh } from "../../language/zh/speech.ts";
import { matchesOf } from "../../text/matches.ts";
import { often } from "../../text/translate.ts";
import { Trie } from "../../text/trie.ts";
import { escapeWord } from "../mention/pattern.ts";
import type { Span } from "../mention.ts";
import type { Draft } from "../rule/draft.ts";
import type { Line } from "../rule/line/line.ts";

/** As much of a line as tells who speaks in it. */
export type Spoken = Pick<Line, "text" | "sentence" | "tokens">;

/** Who speaks, and where the clean text names them. */
export type Teller = Span & Readonly<{ name: string }>;

const names = [...outlets, ...Object.values(speakers).flat()].toSorted(
	(a, b) => b.length - a.length,
);
const known = names.map(escapeWord).join("|");
const anyKnown = `(?<![A-Za-z])(?<who>${known})(?![A-Za-z])`;
const outletNames: ReadonlySet<string> = new Set(outlets);

const compile = (speech: Speech, language: "en" | "zh") => {
	const pattern = (source: string, flags: string) =>
		often(new RegExp(source, flags), language);
	return {
		any: pattern(speech.verbs, "u"),
		/** To be tried where a known name begins. */
		speaking: pattern(`${anyKnown}${speech.reach}${speech.verbs}`, "uy"),
		citing: pattern(`${speech.before}${anyKnown}`, "gu"),
		press: pattern(speech.press, "gu"),
		person: pattern(speech.person, "gu"),
		/** To be tried where a company's name ends. */
		company: pattern(`${speech.companyReach}${speech.verbs}`, "uy"),
		before: pattern(speech.before, "u"),
		again: pattern(speech.again, "u"),
	};
};
const languages = { en: compile(en, "en"), zh: compile(zh, "zh") } as const;
export type SpeechLanguage = keyof typeof languages;

const letterTree = new Trie(names, false);
/** Units before which a name may end: all but letters. */
const bounds = new Uint8Array(0x10000).fill(1);
for (let unit = 0; unit < 0x80; unit += 1)
	if (/[A-Za-z]/.test(String.fromCharCode(unit))) bounds[unit] = 0;

/** Where the names of known people and outlets begin. */
const knownIn = (text: string): readonly number[] => {
	const places: number[] = [];
	for (let at = 0; at < text.length; at += 1) {
		if (at > 0 && bounds[text.charCodeAt(at - 1)] === 0) continue;
		if (letterTree.find(text, at, text.length, bounds) !== -1) places.push(at);
	}
	return places;
};

/** What a pattern that is to be tried at some places finds there, from left to right. */
const matchesAt = (
	pattern: RegExp,
	text: string,
	places: readonly number[],
): readonly RegExpExecArray[] => {
	const found: RegExpExecArray[] = [];
	let past = 0;
	for (const place of places) {
		if (place < past) continue;
		pattern.lastIndex = place;
		const match = pattern.exec(text);
		if (match === null) continue;
		found.push(match);
		past = place + match[0].length;
	}
	return found;
};

const companiesTelling = (line: Spoken, speaks: RegExp): readonly Teller[] => {
	const tellers: Teller[] = [];
	for (const { start, end, name } of line.tokens) {
		if (name === undefined) continue;
		speaks.lastIndex = end - line.sentence.start;
		if (!speaks.test(line.text)) continue;
		const before = line.text.slice(0, start - line.sentence.start);
		if (!isToldAbout(before)) tellers.push({ name, start, end });
	}
	return tellers;
};

/** The one whom a match names, by the company's own name where the line reads one there. */
const tellerOf = (
	line: Spoken,
	{ 0: words, index, groups }: RegExpExecArray,
): readonly Teller[] => {
	const name = groups?.who;
	if (name === undefined) return [];
	const start = line.sentence.start + index + words.indexOf(name);
	const token = line.tokens.find((one) => one.start === start);
	return [{ name: token?.name ?? name, start, end: start + name.length }];
};

/** "Street Journal said" is within "Wall Street Journal said". */
const holds = (one: Span, other: Span): boolean =>
	one.start < other.start && one.end >= other.end;

const spanOf = ({ sentence }: Spoken, at: number, name: string): Teller => {
	const start = sentence.start + at;
	return { name, start, end: start + 1 };
};

const inOrder = (tellers: readonly Teller[]): readonly Teller[] =>
	tellers.length < 2
		? tellers
		: tellers
				.toSorted((a, b) => a.start - b.start || b.name.length - a.name.length)
				.filter(({ start }, at, all) => all[at - 1]?.start !== start)
				.filter((teller, _, all) => !all.some((one) => holds(one, teller)));

/**
 * Who is reported to speak in a sentence, from left to right: people and outlets beside a word of speech ("Huang told",
 * "according to Reuters", 据路透社), companies right before one, and for "the newspaper added" the `outlet` told last.
 */
export const tellersIn = (
	line: Spoken,
	lang: SpeechLanguage,
	outlet: string | undefined,
): readonly Teller[] => {
	const { any, speaking, citing, press, person, company, again, before } =
		languages[lang];
	const { text } = line;
	if (!any.test(text) && !before.test(text)) return [];
	const places = knownIn(text);
	const found = [
		...matchesAt(speaking, text, places),
		...(places.length > 0 ? matchesOf(citing, text) : []),
		...matchesOf(press, text),
		...matchesOf(person, text),
	].flatMap((match) => tellerOf(line, match));
	const place = outlet === undefined ? -1 : text.search(again);
	const resumed =
		outlet === undefined || place === -1 ? [] : [spanOf(line, place, outlet)];
	return inOrder([...found, ...resumed, ...companiesTelling(line, company)]);
};

/** Whether a sentence leaves its outlet to one before: "the newspaper added". */
export const refersBack = ({ text }: Spoken, lang: SpeechLanguage): boolean =>
	languages[lang].again.test(text);

/** The outlet among those who speak, for "the newspaper added" in a later sentence. */
export const outletOf = (tellers: readonly Teller[]): string | undefined =>
	tellers.findLast(({ name }) => outletNames.has(name))?.name;

/** A claim with who said it: the last who speaks before it in its sentence, else the first behind it. */
export const withSource = (draft: Draft, tellers: readonly Teller[]): Draft => {
	const teller =
		tellers.findLast(({ start }) => start <= draft.start) ??
		tellers.find(({ start }) => start >= draft.end);
	return teller === undefined ? draft : { ...draft, source: teller.name };
};
