import { description, descriptionEnds } from "../../language/zh/description.ts";

const pattern = new RegExp(description);
/** Longer than any description. */
const longest = 20;

/** Where the words begin that describe the company named at `start`, not before `from`: 英国初创公司Nscale. `start` where none stand there. */
export const startOfDescription = (
	text: string,
	from: number,
	start: number,
): number => {
	const quoted = '“「"'.includes(text.charAt(start - 1)) ? 1 : 0;
	const last = text.charAt(start - 1 - quoted);
	if (start - quoted <= from || !descriptionEnds.includes(last)) return start;
	const words = text.slice(Math.max(from, start - longest), start);
	const found = pattern.exec(words);
	return found === null ? start : start - found[0].length;
};
