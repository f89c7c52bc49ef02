import { digestOf } from "./digest.ts";
import type { Marks } from "./marks.ts";
import type { Memory } from "./memory.ts";

/**
 * Tells by what is said which article an item is that nothing else tells. By title and date, so that its text may be edited; by its
 * text as well where another item has both.
 */
export const namerByWords = (
	url: string,
	all: readonly Marks[],
	memory: Memory,
): ((marks: Marks) => string) => {
	const shortName = ({ item }: Marks): string =>
		digestOf("words", url, item.title, item.published ?? item.text);
	const longName = ({ item }: Marks): string =>
		digestOf("words", url, item.title, item.published ?? "", item.text);
	const firsts = new Map(
		all.toReversed().map((marks) => [shortName(marks), marks.content]),
	);
	const contents = new Set(all.map(({ content }) => content));

	return (marks) => {
		const [name, whole] = [shortName(marks), longName(marks)];
		if (memory.withId(whole) !== undefined) return whole;
		const holder = memory.withId(name)?.content;
		// One that was edited has left no item with what it said.
		const isHeld = holder !== undefined && contents.has(holder);
		const owner = isHeld ? holder : firsts.get(name);
		return owner === marks.content ? name : whole;
	};
};
