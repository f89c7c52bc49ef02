import { magnitudes } from "../../language/zh/magnitude.ts";
import { numerals, places } from "../../language/zh/numeral.ts";

/** The value of a number written in characters: 两千三百亿, 千亿. */
export const valueOfHan = (run: string): number => {
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
