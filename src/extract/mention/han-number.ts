import { magnitudes } from "../../language/zh/magnitude.ts";
import {
	groups,
	numerals,
	places,
	point,
	zeros,
} from "../../language/zh/numeral.ts";

const anyZero = new RegExp(`[${zeros}]`);
const scaleRun = new RegExp(`[${Object.keys(places).join("")}${groups}]*$`);

/** 一〇五〇 as 1050: digits alone, of which one is a zero. */
const isPositional = (run: string): boolean =>
	anyZero.test(run) && [...run].every((character) => character in numerals);

const digitsOf = (run: string): string =>
	[...run].map((character) => numerals[character] ?? 0).join("");

/** 四点四六兆, 一〇五〇亿: how often the magnitudes behind are to be taken; `null` for other notations. */
const plainFactor = (run: string): number | null => {
	const [whole = "", decimals] = run.split(point);
	if (decimals !== undefined)
		return Number(`${valueOfHan(whole)}.${digitsOf(decimals)}`);
	return isPositional(run) ? Number(digitsOf(run)) : null;
};

/** The value of a number written in characters: 两千三百亿, 千亿, 四点四六兆. */
export const valueOfHan = (run: string): number => {
	const scaled = run.search(scaleRun);
	const factor = plainFactor(run.slice(0, scaled));
	if (factor !== null)
		return [...run.slice(scaled)].reduce(
			(value, character) =>
				value * (magnitudes[character] ?? places[character] ?? 1),
			factor,
		);
	let [total, section, digit] = [0, 0, 0];
	let empty = true;
	for (const character of run) {
		const scale = magnitudes[character] ?? 1;
		if (character in numerals) digit = numerals[character] ?? 0;
		else if (character in places) {
			section += (digit || 1) * scale;
			digit = 0;
		} else {
			const group = section + digit;
			total =
				total > 0 && total < scale
					? (total + group) * scale
					: total + (empty ? 1 : group) * scale;
			section = digit = 0;
		}
		empty = false;
	}
	return total + section + digit;
};
