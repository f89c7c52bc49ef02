import * as en from "../../../language/en/learn.ts";
import * as cues from "../../../language/zh/learn.ts";
import * as zh from "../../../language/zh/newname.ts";
import { matchesOf } from "../../../text/matches.ts";
import { often } from "../../../text/translate.ts";
import type { Span } from "../../mention.ts";
import { bareName, isName, isPerson, mayBeName } from "../namelike.ts";
import { withOwnOpening } from "../ownopening.ts";

/** What may be a company's name, and everywhere it stands. */
export type Candidate = Readonly<{
	name: string;
	/** By its capitals, by the word that it ends in, or by what stands around it. */
	foundBy: "capitals" | "ending" | "place";
	spans: readonly Span[];
}>;

/** No name ends in a currency: "Halvorine US$200 million". */
const word =
	"(?!(?:US|HK|NT|[ACS])\\$)[A-Z][A-Za-z0-9]*(?:['’][A-Z][a-z]+)?(?:[.-][A-Za-z0-9]+)*(?![A-Za-z0-9])";

/** Words with capitals, side by side. */
const capitalised = often(
	new RegExp(
		`(?<![A-Za-z0-9.@/-])${word}(?: (?:& )?${word}|(?<=University|Bank|Institute) of ${word}){0,11}`,
		"g",
	),
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

/** Whoever a clause begins with, or something is done with: 墨羽AI称, 入股棱镜纪元的传闻. */
const acting = often(
	new RegExp(
		`(?:(?<=(?:^|[${cues.between} ])(?:而?其?${zh.introductions})?)${zh.whole}(?=${zh.behindActor})|(?<=${cues.objectCues})${zh.whole}(?=${zh.behindPartner}))`,
		"g",
	),
	"zh",
);

const introduced = new RegExp(
	`^(?:.*${cues.objectCues}|${zh.introductions})(?=..)`,
);
const described = new RegExp(`^${en.descriptors} `, "i");
const notWhole = new RegExp(zh.notWhole);
const notStem = new RegExp(zh.notStem);

/** More capitalised words in a row, in words, are a headline. */
const longest = 4;
/** How many characters stand before the ending of a Chinese name. */
const stem = { shortest: 2, longest: 4 } as const;

type FoundBy = Candidate["foundBy"];
type Found = Map<string, { foundBy: FoundBy; spans: Span[] }>;

const add = (
	found: Found,
	foundBy: FoundBy,
	name: string,
	start: number,
): void => {
	const known = found.get(name) ?? { foundBy, spans: [] };
	if (known.foundBy === foundBy)
		known.spans.push({ start, end: start + name.length });
	found.set(name, known);
};

/** Words that are measured may be a part of a name, "Tallow Memory", but no name by themselves. */
const isCandidate = (name: string): boolean =>
	(name.includes(" ") ? mayBeName(name) : isName(name)) && !isPerson(name);

/** The name that capitalised words come to; `null` for none. */
const latinNameOf = (
	words: string,
	text: string,
	isAmidHan: boolean,
): string | null => {
	if (words.replaceAll(" &", "").split(" ").length > longest) return null;
	const bare = bareName(words.replace(described, ""), isAmidHan);
	const name = isAmidHan ? bare : withOwnOpening(words, bare, text);
	return isCandidate(name) ? name : null;
};

const addLatin = (found: Found, text: string, isAmidHan: boolean): void => {
	// Most capitalised words only open a sentence, and do so again and again.
	const told = new Map<string, string | null>();
	for (const { 0: words, index } of matchesOf(capitalised, text)) {
		const known = told.get(words);
		const name =
			known === undefined ? latinNameOf(words, text, isAmidHan) : known;
		told.set(words, name);
		if (name !== null)
			add(found, "capitals", name, index + words.lastIndexOf(name));
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
		add(found, "ending", own + ending, index - own.length);
	}
};

const addActors = (found: Found, text: string): void => {
	for (const { 0: words, index } of matchesOf(acting, text)) {
		const name = bareName(words.replace(introduced, ""), true);
		if (name.length < stem.shortest || notWhole.test(name)) continue;
		if (notStem.test(name.slice(0, stem.shortest))) continue;
		if (mayBeName(name))
			add(found, "place", name, index + words.length - name.length);
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
	if (isHan) {
		addHan(found, text);
		addActors(found, text);
	}
	return [...found].map(([name, told]) => ({ name, ...told }));
};
