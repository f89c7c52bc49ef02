import * as en from "../../../language/en/learn.ts";
import * as cues from "../../../language/zh/learn.ts";
import * as zh from "../../../language/zh/newname.ts";
import { matchesOf } from "../../../text/matches.ts";
import { often } from "../../../text/translate.ts";
import type { Span } from "../../mention.ts";
import { bareName, isName, isPerson, mayBeName } from "../namelike.ts";

/** What may be a company's name, and everywhere it stands. */
export type Candidate = Readonly<{ name: string; spans: readonly Span[] }>;

const word =
	"[A-Z][A-Za-z0-9]*(?:['’][A-Z][a-z]+)?(?:[.-][A-Za-z0-9]+)*(?![A-Za-z0-9])";

/** Words with capitals, side by side. */
const capitalised = often(
	new RegExp(`(?<![A-Za-z0-9.@/-])${word}(?: (?:& )?${word}){0,11}`, "g"),
	"en",
	"zh",
);

/** Chinese characters before one of the words in which names end. */
const ended = often(
	new RegExp(
		`(?=${zh.endings})(?<=([\\u4e00-\\u9fff]{2,12}))(${zh.endings})`,
		"g",
	),
	"zh",
);

const introduced = new RegExp(
	`^(?:.*${cues.objectCues}|${zh.introductions})(?=..)`,
);
const described = new RegExp(`^${en.descriptors} `, "i");
const notStem = new RegExp(zh.notStem);

/** More capitalised words in a row, in words, are a headline. */
const longest = 4;
/** How many characters stand before the ending of a Chinese name. */
const stem = { shortest: 2, longest: 4 } as const;

type Found = Map<string, Span[]>;

const add = (found: Found, name: string, start: number): void => {
	const spans = found.get(name) ?? [];
	spans.push({ start, end: start + name.length });
	found.set(name, spans);
};

/** Words that are measured may be a part of a name, "Tallow Memory", but no name by themselves. */
const isCandidate = (name: string): boolean =>
	(name.includes(" ") ? mayBeName(name) : isName(name)) && !isPerson(name);

const addLatin = (found: Found, text: string, isAmidHan: boolean): void => {
	for (const { 0: words, index } of matchesOf(capitalised, text)) {
		if (words.split(" ").length > longest) continue;
		const name = bareName(words.replace(described, ""), isAmidHan);
		if (isCandidate(name)) add(found, name, index + words.lastIndexOf(name));
	}
};

const addHan = (found: Found, text: string): void => {
	for (const { 1: ahead = "", 2: ending = "", index } of matchesOf(
		ended,
		text,
	)) {
		const own = bareName(ahead.replace(introduced, ""), true);
		if (own.length < stem.shortest || own.length > stem.longest) continue;
		if (notStem.test(own) || !mayBeName(own + ending)) continue;
		add(found, own + ending, index - own.length);
	}
};

/**
 * All that a text has of what may be names of companies.
 * @param isHan whether it is Chinese
 */
export const candidatesIn = (
	text: string,
	isHan: boolean,
): readonly Candidate[] => {
	const found: Found = new Map();
	addLatin(found, text, isHan);
	if (isHan) addHan(found, text);
	return [...found].map(([name, spans]) => ({ name, spans }));
};
