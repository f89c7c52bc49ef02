import {
	detachedLetters,
	magnitudeLetters,
	magnitudes as magnitudesEn,
	moreBeforePower,
	moreInside,
	moreInsideFirsts,
} from "../../language/en/magnitude.ts";
import { numerals as numeralsEn } from "../../language/en/numeral.ts";
import { boundsInside } from "../../language/zh/bound.ts";
import { magnitudes as magnitudesZh } from "../../language/zh/magnitude.ts";
import {
	countedBehindMore,
	numerals as numeralsZh,
	places,
} from "../../language/zh/numeral.ts";
import { anyWord, firstsOf } from "./pattern.ts";

const capitalised = (word: string): string[] => [
	word,
	word.charAt(0).toUpperCase() + word.slice(1),
	word.toUpperCase(),
];

const spread = (table: Readonly<Record<string, number>>) =>
	Object.entries(table).flatMap(([word, value]) =>
		capitalised(word).map((form) => [form, value] as const),
	);

/** Numbers written as English words, in all capitalisations. */
export const spelt: ReadonlyMap<string, number> = new Map(spread(numeralsEn));

/** What the words and letters behind a number multiply it by. */
export const scales: ReadonlyMap<string, number> = new Map([
	...spread(magnitudesEn),
	...Object.entries(magnitudesZh),
	...Object.entries(magnitudeLetters),
]);

/** Characters of digits. */
export const han = Object.keys(numeralsZh).join("");

/** Characters of places within a group of digits. */
export const place = Object.keys(places).join("");

// Repeats are bounded: a run of a million digits and commas stays linear.
/** Digits of one number; before a magnitude a comma may be a decimal point: "2,7 billion". */
export const digitRun =
	/\d{1,3},\d{1,2}(?= ?(?:million|billion|trillion|mln|bln|mn|bn|tn)(?![a-z]))|(?:\d{1,3}(?:,\d{3}){1,6}(?!\d)|\d{1,20}(?!\d))(?:\.\d{1,9}(?!\d))?/y;

const decimalComma = /,(?=\d{1,2}$)/;

/** The number that such digits write. */
export const numberOf = (digits: string): number =>
	Number(digits.replace(decimalComma, ".").replaceAll(",", ""));

/** A magnitude behind a number; "and more" may stand before or behind it, as first and fourth group. */
export const scaleAt = new RegExp(
	`([${boundsInside}]|${moreInside})?(?:[ -]?(${anyWord([
		...spread(magnitudesEn).map(([word]) => word),
		...Object.keys(magnitudesZh),
	])})|(${anyWord(Object.keys(magnitudeLetters))}|${detachedLetters}))([${boundsInside}](?!${countedBehindMore}))?`,
	"y",
);

/** First characters of such a magnitude. */
export const scaleFirsts = firstsOf([
	...boundsInside,
	...moreInsideFirsts,
	...scales.keys(),
]);

/** "And more", behind a number without a magnitude: 20多家, "300+ MW". */
export const moreAt = new RegExp(
	`[${boundsInside}](?=[\\u4e00-\\u9fff])|${moreBeforePower}`,
	"y",
);
