import { speech as en } from "../../language/en/speech.ts";
import { outlets } from "../../language/outlet.ts";
import { speakers } from "../../language/speaker.ts";
import type { Speech } from "../../language/speech.ts";
import { speech as zh } from "../../language/zh/speech.ts";
import { escapeWord } from "../mention/pattern.ts";
import type { Draft } from "../rule/draft.ts";
import type { Line } from "../rule/line.ts";

/** As much of a line as tells who speaks in it. */
export type Spoken = Pick<Line, "text" | "sentence" | "tokens">;

/** Who speaks, from which place of the clean text on. */
export type Teller = Readonly<{ name: string; start: number }>;

const known = [...outlets, ...Object.values(speakers).flat()]
	.toSorted((a, b) => b.length - a.length)
	.map(escapeWord)
	.join("|");
const anyKnown = `(?<![A-Za-z])(?<who>${known})(?![A-Za-z])`;
const outletNames: ReadonlySet<string> = new Set(outlets);

const compile = (speech: Speech) => ({
	any: new RegExp(speech.verbs, "u"),
	tellers: [
		`${anyKnown}${speech.reach}${speech.verbs}`,
		`${speech.before}${anyKnown}`,
		speech.person,
	].map((source) => new RegExp(source, "gu")),
	company: new RegExp(`^${speech.companyReach}${speech.verbs}`, "u"),
	before: new RegExp(speech.before, "u"),
	again: new RegExp(speech.again, "u"),
});
const languages = { en: compile(en), zh: compile(zh) } as const;
export type SpeechLanguage = keyof typeof languages;

/** After these a name is told about, and does not tell: "a person briefed on it said". */
const governed = /(?:\b(?:on|of|with|by|from|to|in) |[对与和向])$/;

const companiesTelling = (line: Spoken, speaks: RegExp): readonly Teller[] =>
	line.tokens.flatMap(({ start, end, name }) => {
		if (name === undefined) return [];
		const offset = start - line.sentence.start;
		const isTelling =
			speaks.test(line.text.slice(end - line.sentence.start)) &&
			!governed.test(line.text.slice(0, offset));
		return isTelling ? [{ name, start }] : [];
	});

/**
 * Who is reported to speak in a sentence, from left to right: people and outlets beside a word of speech ("Huang told",
 * "according to Reuters", 据路透社), companies right before one, and for "the newspaper added" the `outlet` told last.
 */
export const tellersIn = (
	line: Spoken,
	lang: SpeechLanguage,
	outlet: string | undefined,
): readonly Teller[] => {
	const { any, tellers, company, again, before } = languages[lang];
	if (!any.test(line.text) && !before.test(line.text)) return [];
	const found = tellers.flatMap((pattern) =>
		[...line.text.matchAll(pattern)].flatMap(({ 0: words, index, groups }) => {
			const { who: name } = groups ?? {};
			if (name === undefined) return [];
			const start = line.sentence.start + index + words.indexOf(name);
			const token = line.tokens.find((one) => one.start === start);
			return [{ name: token?.name ?? name, start }];
		}),
	);
	const place = outlet === undefined ? -1 : line.text.search(again);
	const resumed =
		outlet === undefined || place === -1
			? []
			: [{ name: outlet, start: line.sentence.start + place }];
	return [...found, ...resumed, ...companiesTelling(line, company)]
		.toSorted((a, b) => a.start - b.start || b.name.length - a.name.length)
		.filter(({ start }, at, all) => all[at - 1]?.start !== start);
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
