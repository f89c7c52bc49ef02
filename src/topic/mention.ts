import { literal } from "../text/literal.ts";
import { plain } from "../text/plain.ts";
import type { Topic } from "./topic.ts";

type Words = Pick<Topic, "parties" | "keywords">;

const letter = "[\\p{Script=Latin}\\p{Number}]";
const isLetter = new RegExp(letter, "u");

/** Where letters make words, a whole one, plural or not: Arm is not in "army". Elsewhere, wherever it stands. */
const patternOf = (word: string): string => {
	const body = word
		.split(/[\s-]+/)
		.map(literal)
		.join("[\\s-]+");
	const before = isLetter.test(word[0] ?? "") ? `(?<!${letter})` : "";
	const after = isLetter.test(word.at(-1) ?? "") ? `(?:e?s)?(?!${letter})` : "";
	return before + body + after;
};

/** Whether a text speaks of the topic: it holds a keyword, or a party's name or alias, in whatever script. */
export const mentionedBy = ({ parties, keywords }: Words) => {
	const words = [
		...keywords,
		...parties.flatMap(({ name, aliases }) => [name, ...aliases]),
	]
		.map((word) => plain(word).trim())
		.filter((word) => word !== "");
	const pattern = new RegExp([...new Set(words)].map(patternOf).join("|"), "u");
	return ({ title, text }: Readonly<{ title: string; text: string }>) =>
		pattern.test(plain(`${title}\n${text}`));
};
