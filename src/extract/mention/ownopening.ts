import { mayOpenNames } from "../../language/en/notname.ts";
import { escapeWord } from "./pattern.ts";

const places = (text: string, pattern: string): number =>
	[...text.matchAll(new RegExp(pattern, "g"))].length;

/** Whether the text has the name with `opening` before it everywhere, and once where no sentence begins, or again and again. */
const isAlwaysBefore = (
	opening: string,
	name: string,
	text: string,
): boolean => {
	const whole = `${escapeWord(opening)} ${escapeWord(name)}(?![A-Za-z0-9])`;
	const all = places(
		text,
		`(?<![A-Za-z0-9])${escapeWord(name)}(?![A-Za-z0-9])`,
	);
	const led = places(text, `(?<![A-Za-z0-9])${whole}`);
	if (led === 0 || led < all) return false;
	if (led > 1) return true;
	const body = text.slice(text.indexOf("\n") + 1);
	return (
		mayOpenNames.adjectives.has(opening) &&
		places(body, `(?<=[a-z,] )${whole}`) > 0
	);
};

/**
 * The name with the words before it that open it, though they mostly open sentences or tell places: "New Era Helium", "Texas
 * Critical Data Centers". A capital amid a sentence tells it of "New"; of a place, that the text never has the name without.
 * @param words the capitalised words that the name ends
 */
export const withOwnOpening = (
	words: string,
	name: string,
	text: string,
): string => {
	if (name === "" || !words.endsWith(` ${name}`)) return name;
	const ahead = words.slice(0, -name.length - 1).split(" ");
	let whole = name;
	for (const word of ahead.toReversed()) {
		const mayOpen =
			mayOpenNames.adjectives.has(word) || mayOpenNames.places.has(word);
		if (!mayOpen || !isAlwaysBefore(word, whole, text)) break;
		whole = `${word} ${whole}`;
	}
	return whole;
};
