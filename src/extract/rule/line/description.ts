import {
	atHome,
	describedAs,
	describing,
} from "../../../language/en/describe.ts";
import {
	description,
	descriptionEnds,
} from "../../../language/zh/description.ts";

const pattern = new RegExp(description);
/** Longer than any description. */
const longest = 20;
/** The same in English. */
const longestEnglish = 60;

const startOfEnglish = (text: string, from: number, start: number): number => {
	const last = text.slice(text.lastIndexOf(" ", start - 2) + 1, start - 1);
	const isHome = last.endsWith("-based");
	if (!isHome && !describing.has(last)) return start;
	const words = text.slice(Math.max(from, start - longestEnglish), start);
	const found = (isHome ? atHome : describedAs).exec(words);
	return found === null ? start : start - found[0].length;
};

/** Where the words begin that describe the company named at `start`, not before `from`: 英国初创公司Nscale, "chip designer Ampere". `start` where none stand there. */
export const startOfDescription = (
	text: string,
	from: number,
	start: number,
): number => {
	if (text.charAt(start - 1) === " ") return startOfEnglish(text, from, start);
	const quoted = '“「"'.includes(text.charAt(start - 1)) ? 1 : 0;
	const last = text.charAt(start - 1 - quoted);
	if (start - quoted <= from || !descriptionEnds.includes(last)) return start;
	const words = text.slice(Math.max(from, start - longest), start);
	const found = pattern.exec(words);
	return found === null ? start : start - found[0].length;
};
