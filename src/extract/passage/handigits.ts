import {
	digitalNumber,
	maybeNextDigit,
	numerals,
	vagueDigits,
} from "../../language/zh/numeral.ts";
import type { MappedText } from "../../text/sink.ts";

const digitOf = (character: string): string =>
	character in numerals
		? String(numerals[character])
		: character.replace(/[点·]/, ".");

const inDigits = (run: string): string =>
	vagueDigits.test(run) ? run : [...run].map(digitOf).join("");

/**
 * Numbers that are written digit by digit in characters, as some papers set all of theirs, in digits: 五一二.二亿 as 512.2亿,
 * 二○二六年 as 2026年. Unit for unit, so that they are read like any others and lead back to the same places.
 */
export const withDigits = (mapped: MappedText): MappedText =>
	maybeNextDigit.test(mapped.text)
		? { ...mapped, text: mapped.text.replace(digitalNumber, inDigits) }
		: mapped;
