import { magnitudes } from "./en/magnitude.ts";
import { fractionNames, percentUnits as percentEn } from "./en/percent.ts";
import { powerUnits as powerEn } from "./en/power.ts";
import { windowWords as windowEn } from "./en/window.ts";
import type { MeasureTable } from "./unit.ts";
import { writtenOut } from "./zh/measured.ts";
import { powerUnits as powerZh } from "./zh/power.ts";
import { windowWords as windowZh } from "./zh/window.ts";

const wordsOf = (table: MeasureTable): readonly string[] =>
	table.flatMap(([, words]) => words);

const forms = (word: string): readonly string[] => [
	word,
	word.charAt(0).toUpperCase() + word.slice(1),
	word.toUpperCase(),
];

/** English words of which one stands in whatever figure or time holds no digit. */
export const latinHeads = [
	...Object.keys(magnitudes),
	...Object.keys(fractionNames).flatMap((name) => [name, `${name}s`]),
	...wordsOf(percentEn),
	...wordsOf(powerEn),
	...windowEn.heads,
].flatMap(forms);
/** The same of Chinese, simplified. */
export const hanHeads = [...windowZh.heads, ...wordsOf(powerZh), ...writtenOut];
