import * as acronym from "../../language/en/acronym.ts";
import * as en from "../../language/en/learn.ts";
import { codeInBracket, tickerInBracket } from "../../language/exchange.ts";
import { boundsInside } from "../../language/zh/bound.ts";
import * as zh from "../../language/zh/learn.ts";
import { groups } from "../../language/zh/numeral.ts";
import { matchesOf } from "../../text/matches.ts";
import { often } from "../../text/translate.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Span } from "../mention.ts";
import { findHanWords } from "./han-words.ts";
import { findLatinNames } from "./latin-names.ts";
import { bareName, isName, isPerson } from "./namelike.ts";
import { likelyNames } from "./newcomer/likely.ts";
import { withOwnOpening } from "./ownopening.ts";
import { escapeWord, findWithin } from "./pattern.ts";

const word = "[A-Z][A-Za-z0-9&'’]*(?:[.-][A-Za-z0-9]+)*";
const latin = `${word}(?: (?:& )?${word}){0,3}`;
const shortLatin = `${word}(?: (?:& )?${word})?`;
const han = "\\u4e00-\\u9fff";

/** What may follow a Latin name in Chinese text. */
const behind = `(?:[${han},。、;:(!\\n]|$| \\d[\\d,.]{0,12}[${boundsInside}]?[${groups}%])`;

/** At a capital letter; the one group that matched is a name. */
const inLatin = often(
	new RegExp(
		`(?<![A-Za-z])(?=[A-Z])(?:${[
			`(?<ticker>${latin}) ?${tickerInBracket}`,
			`(?<form>${latin}),? ${en.legalForms}(?![A-Za-z])`,
		].join("|")})`,
		"g",
	),
	"en",
);

/** "TDK jumped 4.92%": capitals of which only a share's move tells that they are a company's. */
const movingAcronym = new RegExp(
	`(?<=[a-z,;.] )([A-Z]{3,5})(?= ${acronym.moveCues})`,
	"g",
);

/** Latin names in Chinese text, likewise. */
const inHan = often(
	new RegExp(
		`(?<![A-Za-z])(?=[A-Z])(?:${[
			`(?<=${zh.descriptors}[“「]?)(${latin})(?=[”」]?${behind})`,
			`(?<=${zh.objectCues}${zh.origins})(${shortLatin})(?=${behind})`,
			`(?<=^|[${han},。、;:“」\\n])(${latin})(?=${zh.subjectCues})`,
		].join("|")})`,
		"g",
	),
	"zh",
);

/** Chinese names, found by what stands behind them: a ticker, or an ending such as 科技. */
const hanByTicker = often(
	new RegExp(
		`(?=\\()(?<=([${han}]{2,8}) ?)(?:${tickerInBracket}|${codeInBracket})`,
		"g",
	),
	"zh",
);
/** One of the endings, with a name's two to four characters before it. */
const endedName = (ahead: string, behind: string): RegExp =>
	often(
		new RegExp(
			`(?=${zh.nameEndings})(?<=(?:${ahead})([^${zh.nameBarriers}${zh.between} A-Za-z\\d]{2,4}))(${zh.nameEndings})(?=${behind})`,
			"g",
		),
		"zh",
	);
const hanByEnding = endedName(
	`^|[${zh.between} ${zh.beforeName}]`,
	`${zh.subjectCues}|${zh.endedCues}|[${zh.behindName}、(]`,
);

/** The same of one with whom something is done, at the end of a clause or before its doings: 收购北辰数据, 与北辰数据的合作. */
const hanAsObject = endedName(
	`${zh.objectCues}|${zh.recipientCue}`,
	zh.objectEnd,
);

const hasHan = new RegExp(`[${han}]`);
/** Told by a ticker or a legal form, as only companies are. */
const isListed = ({ groups: { ticker, form } = {} }: RegExpMatchArray) =>
	(ticker ?? form) !== undefined;

/** A word that a sentence opens with and the text has in small letters too: "Suppliers". */
const isCommon = (name: string, text: string): boolean =>
	!name.includes(" ") &&
	!hasHan.test(name) &&
	new RegExp(`(?<![A-Za-z])${escapeWord(name.toLowerCase())}(?![A-Za-z])`).test(
		text,
	);

const wordsBefore = new RegExp(`(?:(?<![A-Za-z0-9])${word} ){1,3}$`);
const farthest = 48;
const described = new RegExp(`^${en.descriptors}s?$`, "i");

/** The capitalised words right before `at`: "Avidity" of "Avidity Biosciences surged", but not "Rival Halcyon". */
const headBefore = (text: string, at: number): string => {
	if (text.charAt(at - 1) !== " ") return "";
	const ahead = text.slice(Math.max(0, at - farthest), at);
	const found = wordsBefore.exec(ahead);
	if (found === null) return "";
	const words = found[0].trimEnd().split(" ");
	const isNone = (part: string) => described.test(part) || isCommon(part, text);
	return words
		.slice(words.findLastIndex(isNone) + 1)
		.map((part) => `${part} `)
		.join("");
};

const candidate = (found: RegExpMatchArray): string => {
	const name = found
		.slice(1)
		.filter((group) => group !== undefined)
		.join("");
	const text = found.input ?? "";
	if (hasHan.test(text)) return bareName(name, true);
	const words = headBefore(text, found.index ?? 0) + name;
	return withOwnOpening(words, bareName(words, false), text);
};

/** Known names that the candidate holds are not learnt again: "Nvidia GPU Cloud". */
const holdsKnown = (name: string, lexicon: Lexicon): boolean =>
	findLatinNames(name, lexicon.latin, () => true).length > 0 ||
	findHanWords(name, lexicon.han).length > 0;

/** "Sines AI data hub": what is built at a place. */
const isBuilt = (name: string, text: string): boolean =>
	name.endsWith(" AI") &&
	new RegExp(`${escapeWord(name)} ${en.builtBehind}(?![a-z])`).test(text);

const hanPatterns = [inHan, hanByTicker, hanByEnding, hanAsObject];

/** An article's text, and where in it to look. */
export type Ground = Readonly<{
	text: string;
	/** Sentences with figures. */
	measured: readonly Span[];
	/** How many companies that the lexicon knows it tells of. */
	known: number;
}>;

const introductionsIn = ({
	text,
	measured,
}: Ground): readonly RegExpMatchArray[] =>
	hasHan.test(text)
		? hanPatterns.flatMap((pattern) => matchesOf(pattern, text))
		: findWithin(inLatin, text, measured);

const acronymsIn = ({ text, measured }: Ground): readonly string[] =>
	hasHan.test(text)
		? []
		: findWithin(movingAcronym, text, measured)
				.map(([name]) => name)
				.filter((name) => !acronym.measuringAcronym.test(name));

/**
 * Names that the lexicon lacks, the longest first: those that the text itself introduces, and those that by all that stands around
 * them are likely those of companies.
 */
export const learnNames = (ground: Ground, lexicon: Lexicon): string[] => {
	const { text, known } = ground;
	const isOpen = (name: string): boolean =>
		!holdsKnown(name, lexicon) && !isBuilt(name, text);
	const introduced = introductionsIn(ground)
		.map((found) => ({ found, name: candidate(found) }))
		.filter(
			({ found, name }) => isName(name) && (isListed(found) || !isPerson(name)),
		)
		.map(({ name }) => name);
	const names = new Set([...introduced, ...acronymsIn(ground)].filter(isOpen));
	const likely = likelyNames(text, hasHan.test(text), known, isOpen);
	for (const name of likely) if (!isCommon(name, text)) names.add(name);
	return [...names].sort((a, b) => b.length - a.length);
};

/** A pattern that finds learnt names as whole words. */
export const patternOfLearnt = (names: readonly string[]): RegExp =>
	new RegExp(
		`(?<![A-Za-z0-9])(?:${names.map((name) => (hasHan.test(name) ? escapeWord(name) : `${escapeWord(name)}(?![A-Za-z0-9])`)).join("|")})`,
		"g",
	);
