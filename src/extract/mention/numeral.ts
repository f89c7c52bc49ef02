import {
	andHalf,
	hundredBehind,
	portion,
	portioned,
	portions,
} from "../../language/en/numeral.ts";
import {
	bounding,
	by,
	counter,
	groups,
	missingDigits,
	ordinal,
	passed,
	point,
	unitBehind,
	vagueBefore,
} from "../../language/zh/numeral.ts";
import { often } from "../../text/translate.ts";
import type { Span } from "../mention.ts";
import { valueOfHan } from "./han-number.ts";
import {
	digitRun,
	han,
	moreAt,
	numberOf,
	place,
	scaleAt,
	scaleFirsts,
	scales,
	spelt,
} from "./numeralpart.ts";
import { anyWord, matchAt, mayBegin } from "./pattern.ts";

/** A written number: 1,000亿, 5-billion, three hundred million, 千亿. */
export type Numeral = Span &
	Readonly<{
		value: number;
		/** It has a word or letter that multiplies it, or is itself made of such words. */
		scaled: boolean;
		/** Written with digits, not with words. */
		digits: boolean;
		/** "and more" stands inside it: 9亿多, 800多万. */
		more: boolean;
	}>;

/**
 * Where a number may begin. The first group is written in digits, the second in English words, the third in Chinese
 * characters; "a" and "half a" only count before a magnitude, 万 only before 亿, and 亿 alone where it is passed: 破亿.
 */
export const numeralStart = often(
	new RegExp(
		`(\\d)|\\b(${anyWord([...spelt.keys()])}|${portion}(?=${portioned}\\b))|([${han}${place}](?=[${han}${place}]{0,6}(?:${point}[${han}]{1,3})?(?:[${groups}]| ?(?:${unitBehind})))|万(?=亿)|(?<=[${passed}])亿)`,
		"g",
	),
	"en",
	"zh",
);

const speltAt = new RegExp(
	`(${portion})(?=${portioned}\\b)|(${anyWord([...spelt.keys()])})(?:-(${anyWord([...spelt.keys()])}))?`,
	"iy",
);

const hanRun = new RegExp(
	`[${han}${place}]{1,6}${point}[${han}]{1,3}[${place}${groups}]{1,2}|[${han}${place}${groups}]{1,12}`,
	"y",
);

/** 数千亿, 第三, 数个百万瓩, 数以百万计. */
const vague = new RegExp(
	`(?<!${bounding})[${vagueBefore}${ordinal}]$|[${missingDigits}][${counter}${by}]$`,
);

const large = new RegExp(`[${groups}千百]`);

const lacksDigits = new RegExp(`[${missingDigits}]`);

/** The tail of 10万4000 and 2万1,500: the digits that the magnitude left over. */
const readUnits = (at: number, digits: string, limit: number) =>
	limit === 1e4 && /^\d,?\d{3}$/.test(digits)
		? {
				start: at,
				end: at + digits.length,
				value: numberOf(digits),
				scaled: true,
				digits: true,
				more: false,
			}
		: null;

/** The tail of 3兆1200亿 and 7亿5000万: another number with a smaller magnitude, directly behind. */
const readTail = (text: string, at: number, limit: number): Numeral | null => {
	const run = matchAt(digitRun, text, at);
	if (!run) return null;
	const end = at + run[0].length;
	const scale = matchAt(scaleAt, text, end);
	const factor = scales.get(scale?.[2] ?? "") ?? 0;
	if (!scale || factor < 1e4) return readUnits(at, run[0], limit);
	if (factor >= limit) return null;
	return {
		start: at,
		end: end + scale[0].length,
		value: numberOf(run[0]) * factor,
		scaled: true,
		digits: true,
		more: scale[4] !== undefined,
	};
};

const withScale = (text: string, numeral: Numeral): Numeral => {
	if (!mayBegin(scaleFirsts, text, numeral.end)) return numeral;
	const scale = matchAt(scaleAt, text, numeral.end);
	if (!scale) {
		const more = matchAt(moreAt, text, numeral.end);
		return more
			? { ...numeral, end: numeral.end + more[0].length, more: true }
			: numeral;
	}
	const factor = scales.get((scale[2] ?? scale[3] ?? "").trim()) ?? 1;
	const end = numeral.end + scale[0].length;
	const more = scale[1] !== undefined || scale[4] !== undefined;
	const tail = factor >= 1e4 && !more ? readTail(text, end, factor) : null;
	return {
		...numeral,
		end: tail?.end ?? end,
		value: numeral.value * factor + (tail?.value ?? 0),
		scaled: true,
		more: more || (tail?.more ?? false),
	};
};

/** The plain digits at `at`, without any magnitude. */
const readDigits = (text: string, at: number): Numeral | null => {
	const run = matchAt(digitRun, text, at);
	if (!run) return null;
	return {
		start: at,
		end: at + run[0].length,
		value: numberOf(run[0]),
		scaled: false,
		digits: true,
		more: false,
	};
};

const portionOf = (words: string): number =>
	portions.find(([pattern]) => pattern.test(words))?.[1] ?? 1;

const readSpelt = (text: string, at: number): Numeral | null => {
	const words = matchAt(speltAt, text, at);
	if (!words) return null;
	const one = words[1];
	const ones = words[3] ? (spelt.get(words[3].toLowerCase()) ?? 0) : 0;
	const first = spelt.get((words[2] ?? "").toLowerCase()) ?? 0;
	const value = one ? portionOf(one) : first + ones;
	const end = at + words[0].length - (one ? 1 : 0);
	const hundred = matchAt(hundredBehind, text, end);
	const half = matchAt(andHalf, text, end);
	if (!hundred)
		return {
			start: at,
			end: end + (half?.[0].length ?? 0),
			value: half ? value + 0.5 : value,
			scaled: false,
			digits: false,
			more: false,
		};
	return {
		start: at,
		end: end + hundred[0].length,
		value: value * 100,
		scaled: true,
		digits: false,
		more: false,
	};
};

const readHan = (text: string, at: number): Numeral | null => {
	const run = matchAt(hanRun, text, at);
	if (!run || vague.test(text.slice(Math.max(0, at - 2), at))) return null;
	const word = run[0];
	const end = at + word.length;
	const more = matchAt(moreAt, text, end) !== null;
	return {
		start: at,
		end: more ? end + 1 : end,
		value: valueOfHan(word),
		scaled: large.test(word),
		digits: false,
		// 过亿: a magnitude alone is one that is passed.
		more: more || groups.includes(word),
	};
};

/**
 * Reads the number at `at`; null where none begins there, or only a vague one (数千亿).
 * @param isUnit tells whether a unit follows at an offset: 千兆瓦 after 10 is one, and no magnitude
 */
export const readNumeral = (
	text: string,
	at: number,
	isUnit: (at: number) => boolean,
): Numeral | null => {
	const code = text.charCodeAt(at);
	if (code >= 48 && code <= 57) {
		if (lacksDigits.test(text.charAt(at - 1))) return null;
		const plain = readDigits(text, at);
		if (!plain) return null;
		return isUnit(plain.end) ? plain : withScale(text, plain);
	}
	if (code > 0x2e80) return readHan(text, at);
	const words = readSpelt(text, at);
	return words && withScale(text, words);
};
