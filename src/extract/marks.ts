import { rentedSeries } from "../language/chipseries.ts";
import { chinese, english } from "../language/cues.ts";
import * as en from "../language/en/fate.ts";
import { officeMarks } from "../language/en/officer.ts";
import { fractionMarks } from "../language/en/percent.ts";
import * as enRejection from "../language/en/rejection.ts";
import * as enRole from "../language/en/role.ts";
import * as enStep from "../language/en/step.ts";
import { windowWords as enWindow } from "../language/en/window.ts";
import type { Fate } from "../language/fate.ts";
import { hanHeads, latinHeads } from "../language/measured.ts";
import { finalPapers } from "../language/papers.ts";
import { soon } from "../language/soon.ts";
import { people } from "../language/speaker.ts";
import * as zh from "../language/zh/fate.ts";
import { partsOf } from "../language/zh/percent.ts";
import * as zhRejection from "../language/zh/rejection.ts";
import * as zhRole from "../language/zh/role.ts";
import * as zhStep from "../language/zh/step.ts";
import { windowWords as zhWindow } from "../language/zh/window.ts";
import { spell } from "../text/spell.ts";
import { Spotter } from "../text/spotter.ts";
import type { Passage } from "./passage.ts";
import { wordsFor } from "./rule/line/vocabulary.ts";
import { telling } from "./rule/status/telling.ts";

/**
 * What words a sentence holds, as bits: one look at its letters saves the readers from trying their patterns where they cannot
 * match. A mark promises nothing; where it is missing, there is nothing to find.
 */
export type Marks = number;

const fates: readonly Fate[] = [
	"letter-of-intent",
	"definitive",
	"no-agreement",
	"on-hold",
	"scaled-back",
	"cancelled",
	"completed",
];

/** The groups of words, each with its bit. */
export const mark = {
	/** A word without which no figure or time is written out but in digits. */
	measure: 1 << 0,
	/** A word that claims something without a figure. */
	telling: 1 << 1,
	/** What a fate may befall: a deal or its papers. */
	matter: 1 << 2,
	/** What is signed in the end. */
	papers: 1 << 3,
	/** A word or number without which there is no time. */
	window: 1 << 4,
	digit: 1 << 5,
	/** A word without which nobody is spoken of by what they are: "the chipmaker", 双方. */
	role: 1 << 6,
	/** The name of a part, as in "a third". */
	fraction: 1 << 7,
	/** A unit of power. */
	power: 1 << 8,
	/** Somebody known to speak for a company, or a word for such an office. */
	officer: 1 << 9,
	/** The name of a chip that its company designs for itself and others. */
	series: 1 << 10,
	/** A unit of a span of time within which something may run: "months", 年内. */
	soon: 1 << 11,
	/** A word without which no figure is told to be wrong: "not", 而非. */
	rejection: 1 << 12,
} as const;
const marked = Object.keys(mark).length;

/** The bit of the words without which a fate is not told. */
export const markOfFate = (fate: Fate): Marks =>
	1 << (marked + fates.indexOf(fate));

const ofAnyFate = fates.reduce((marks, fate) => marks | markOfFate(fate), 0);

/** Whether a fate may be told: a deal is spoken of, and something that may become of one. */
export const mayTellFate = (marks: Marks): boolean =>
	(marks & mark.matter) !== 0 && (marks & ofAnyFate) !== 0;

/** Whatever may be found. */
export const everyMark: Marks = -1;

/** As much of a word as tells it from most others, in each script. */
const headLength = { latin: 12, han: 4 } as const;

const beginningOf = (word: string): string =>
	word.slice(
		0,
		/^\p{Script=Han}/u.test(word) ? headLength.han : headLength.latin,
	);

const spellAll = (...sources: readonly string[]): readonly string[] =>
	sources.flatMap(spell);

const headsOf = (fate: Fate): readonly string[] =>
	[...en.fates[fate], ...zh.fates[fate]]
		.flatMap(({ head }) => spell(head))
		.map(beginningOf);

/** Words of both languages together: one of the other language stands in few texts, and does no harm. In the order of the bits. */
const groups: Readonly<Record<keyof typeof mark, readonly string[]>> = {
	measure: [...latinHeads, ...hanHeads],
	telling: [english, chinese].flatMap((vocabulary) =>
		wordsFor(vocabulary, telling).map(beginningOf),
	),
	matter: spellAll(en.matter, zh.matter),
	papers: spellAll(finalPapers.en.head.source, finalPapers.zh.head.source),
	window: spellAll(...enWindow.marks, ...zhWindow.marks),
	digit: [..."0123456789%"],
	role: spellAll(...enRole.roleMarks, ...zhRole.roleMarks),
	fraction: [...spellAll(...fractionMarks), partsOf],
	power: spellAll(...enStep.units, ...zhStep.units),
	officer: [...spellAll(...officeMarks), ...people],
	series: rentedSeries,
	soon: spellAll(...soon.en.marks, ...soon.zh.marks),
	rejection: spellAll(...enRejection.marks, ...zhRejection.marks),
};

const spotter = new Spotter([...Object.values(groups), ...fates.map(headsOf)]);

/** The marks of each sentence. */
export const marksOf = ({ clean, sentences }: Passage): readonly Marks[] =>
	sentences.map(({ start, end }) => spotter.spot(clean, start, end));
