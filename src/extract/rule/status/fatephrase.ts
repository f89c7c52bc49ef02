import type { Cue } from "../../../language/cue.ts";
import * as en from "../../../language/en/fate.ts";
import type { Fate, FateTable } from "../../../language/fate.ts";
import * as zh from "../../../language/zh/fate.ts";
import { type Marks, markOfFate, mayTellFate } from "../../marks.ts";
import { symbolOf } from "../line/symbol.ts";
import type { Language } from "../read.ts";

/** What each class of words says of a deal's fate. */
const cuesOfFate: readonly (readonly [Cue, Fate])[] = [
	["letter", "letter-of-intent"],
	["unsigned", "no-agreement"],
	["definitive", "definitive"],
	["hold", "on-hold"],
	["shrink", "scaled-back"],
	["cancel", "cancelled"],
	["done", "completed"],
];

/** How a fate is told, and the mark of a sentence that may tell it. */
type FatePattern = Readonly<{
	fate: Fate;
	mark: Marks;
	/** One look for the heads of all its phrases. */
	heads: RegExp;
	pattern: RegExp;
}>;

const compile = (table: FateTable): readonly FatePattern[] =>
	cuesOfFate.flatMap(([, fate]) =>
		table[fate].length === 0
			? []
			: [
					{
						fate,
						pattern: new RegExp(
							table[fate].map(({ whole }) => whole).join("|"),
							"gi",
						),
						mark: markOfFate(fate),
						heads: new RegExp(
							table[fate].map(({ head }) => head).join("|"),
							"i",
						),
					},
				],
	);
/** The same by the symbols of a line. */
export const symbolsOfFate = cuesOfFate.map(
	([cue, fate]) => [symbolOf(cue), fate] as const,
);
const dealsOf = (deal: string, matter: string) => ({
	deal: new RegExp(deal, "i"),
	matter: new RegExp(matter, "i"),
	startsWithDeal: new RegExp(`^${deal}`, "i"),
});
/** Of each language its phrases, and the words beside which they tell a deal's fate. */
export const languages = {
	en: {
		...en,
		...dealsOf(en.deal, en.matter),
		fates: compile(en.fates),
	},
	zh: {
		...zh,
		...dealsOf(zh.deal, zh.matter),
		fates: compile(zh.fates),
	},
} as const;

/** Whether a phrase of fate may stand in a text: it speaks of a deal, and holds the head of one. */
export const hasFatePhrase = (
	text: string,
	lang: Language,
	marks: Marks,
): boolean => {
	if (!mayTellFate(marks)) return false;
	const { matter, fates } = languages[lang];
	return (
		matter.test(text) &&
		fates.some(({ mark, heads }) => (marks & mark) !== 0 && heads.test(text))
	);
};
