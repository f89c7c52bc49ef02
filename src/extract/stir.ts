import { magnitudes } from "../language/en/magnitude.ts";
import {
	fractionNames,
	percentUnits as percentEn,
} from "../language/en/percent.ts";
import { powerUnits as powerEn } from "../language/en/power.ts";
import { windowWords as windowEn } from "../language/en/window.ts";
import type { MeasureTable } from "../language/unit.ts";
import { numerals, places } from "../language/zh/numeral.ts";
import { powerUnits as powerZh } from "../language/zh/power.ts";
import { windowWords as windowZh } from "../language/zh/window.ts";
import { Trie } from "../text/trie.ts";
import type { Span } from "./mention.ts";
import type { Sentence } from "./passage.ts";

const wordsOf = (table: MeasureTable): readonly string[] =>
	table.flatMap(([, words]) => words);

/** Numbers written out in Chinese count only before one of these. */
const hanUnits = ["万", "亿", "兆", "成"];
const hanNumbers = [...Object.keys(numerals), ...Object.keys(places)].flatMap(
	(digit) => hanUnits.map((unit) => digit + unit),
);

const forms = (word: string): readonly string[] => [
	word,
	word.charAt(0).toUpperCase() + word.slice(1),
	word.toUpperCase(),
];

const latin = [
	...Object.keys(magnitudes),
	...Object.keys(fractionNames).flatMap((name) => [name, `${name}s`]),
	...wordsOf(percentEn),
	...wordsOf(powerEn),
	...windowEn.heads,
].flatMap(forms);
const han = [
	...windowZh.heads,
	...wordsOf(powerZh),
	...hanNumbers,
	"万亿",
	"分之",
];
const heads = new Trie([...new Set([...latin, ...han])], false);

const kinds = { none: 0, digit: 1, letter: 2, han: 3 } as const;
const kindOf = new Uint8Array(0x10000);
/** Units before which a Latin word ends. */
const bounds = new Uint8Array(0x10000).fill(1);
for (const digit of "0123456789%") kindOf[digit.charCodeAt(0)] = kinds.digit;
for (const letter of "abcdefghijklmnopqrstuvwxyz")
	for (const form of [letter, letter.toUpperCase()]) {
		kindOf[form.charCodeAt(0)] = kinds.letter;
		bounds[form.charCodeAt(0)] = 0;
	}
for (const word of han) kindOf[word.charCodeAt(0)] = kinds.han;

/**
 * Whether clean[start, end) may hold a figure or a time: a digit, or a word without which none is written out. Most sentences hold
 * neither, and need not be searched for them.
 */
export const mayMeasure = (
	clean: string,
	start: number,
	end: number,
): boolean => {
	for (let at = start; at < end; at += 1) {
		const kind = kindOf[clean.charCodeAt(at)];
		if (kind === kinds.none) continue;
		if (kind === kinds.digit) return true;
		if (kind === kinds.han) {
			if (heads.find(clean, at, end, null) >= 0) return true;
			continue;
		}
		if (heads.find(clean, at, end, bounds) >= 0) return true;
		while (kindOf[clean.charCodeAt(at + 1)] === kinds.letter) at += 1;
	}
	return false;
};

/** The stretches of clean text, of one sentence or more, that may hold a figure or a time. */
export const measuredSpans = (
	clean: string,
	sentences: readonly Sentence[],
): readonly Span[] => {
	const spans: { start: number; end: number }[] = [];
	let isOpen = false;
	for (const { start, end } of sentences) {
		const isMeasured = mayMeasure(clean, start, end);
		const last = spans.at(-1);
		if (isMeasured && isOpen && last !== undefined) last.end = end;
		else if (isMeasured) spans.push({ start, end });
		isOpen = isMeasured;
	}
	return spans;
};
