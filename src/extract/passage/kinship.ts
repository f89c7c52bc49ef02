import { isCommonCapitalised } from "../../language/capitalised.ts";

const name = /\p{Lu}[\p{Script=Latin}\d]{3,}|[A-Z]{2,}/gu;
const hanPair = /(?=(\p{Script=Han}{2}))/gu;

const namesIn = (text: string): readonly string[] =>
	(text.match(name) ?? []).filter((word) => !isCommonCapitalised(word));

const pairsIn = (text: string): readonly string[] =>
	Array.from(text.matchAll(hanPair), ([, pair = ""]) => pair);

/** How much of a text is looked at: its names stand in its first paragraphs. */
const reach = 2000;

/**
 * Tells whether a paragraph goes on with the story that `before` tells under `title`: it shares a name with it, or two characters
 * with the title. A paragraph of another story shares none.
 */
export const kinshipWith = (
	title: string,
	before: string,
): ((paragraph: string) => boolean) => {
	const names = new Set(namesIn(`${title}\n${before.slice(0, reach)}`));
	const pairs = new Set(pairsIn(title.slice(0, reach)));
	return (paragraph) => {
		const start = paragraph.slice(0, reach);
		return (
			namesIn(start).some((word) => names.has(word)) ||
			pairsIn(start).some((pair) => pairs.has(pair))
		);
	};
};
