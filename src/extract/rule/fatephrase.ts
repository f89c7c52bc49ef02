import type { Cue } from "../../language/cue.ts";
import * as en from "../../language/en/fate.ts";
import type { Fate, FateTable } from "../../language/fate.ts";
import * as zh from "../../language/zh/fate.ts";
import { symbolOf } from "./symbol.ts";

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

const compile = (table: FateTable): readonly (readonly [Fate, RegExp])[] =>
	cuesOfFate.flatMap(([, fate]) =>
		table[fate].length === 0
			? []
			: [
					[
						fate,
						new RegExp(table[fate].map(({ whole }) => whole).join("|"), "gi"),
					] as const,
				],
	);
/** One look for the heads of all phrases. */
const headsOf = (table: FateTable): RegExp =>
	new RegExp(
		Object.values(table)
			.flat()
			.map(({ head }) => head)
			.join("|"),
		"i",
	);
/** The same by the symbols of a line. */
export const symbolsOfFate = cuesOfFate.map(
	([cue, fate]) => [symbolOf(cue), fate] as const,
);
const dealsOf = (deal: string, paper: string) => ({
	deal: new RegExp(deal, "i"),
	matter: new RegExp(`${deal}|${paper}`, "i"),
	startsWithDeal: new RegExp(`^${deal}`, "i"),
});
/** Of each language its phrases, and the words beside which they tell a deal's fate. */
export const languages = {
	en: {
		...en,
		...dealsOf(en.deal, en.paper),
		fates: compile(en.fates),
		heads: headsOf(en.fates),
	},
	zh: {
		...zh,
		...dealsOf(zh.deal, zh.paper),
		fates: compile(zh.fates),
		heads: headsOf(zh.fates),
	},
} as const;
export type Language = keyof typeof languages;

/** Whether a phrase of fate may stand in a text: it speaks of a deal, and holds the head of one. */
export const hasFatePhrase = (text: string, lang: Language): boolean => {
	const { matter, heads } = languages[lang];
	return matter.test(text) && heads.test(text);
};
