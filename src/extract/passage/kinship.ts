/** Words with a capital that any story may hold. */
const common =
	/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|June|July|August|September|October|November|December)$|^(?:This|That|With|From|They|When|While|After|Also|Company|Chief|Executive|More|Most|Read|Reuters|Bloomberg)$/;
const name = /\p{Lu}[\p{Script=Latin}\d]{3,}|[A-Z]{2,}/gu;
const hanPair = /(?=(\p{Script=Han}{2}))/gu;

const namesIn = (text: string): readonly string[] =>
	(text.match(name) ?? []).filter((word) => !common.test(word));

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
