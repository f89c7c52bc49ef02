import type { KeptArticle, Snapshot } from "../../src/view/model.ts";
import { article, snapshot } from "./sample.ts";

/** Words that the program itself puts in; all the rest of a snapshot is from outside. */
const ownWords = /^(\d{4}-\d\d-\d\d|USD|CNY|GW|percent|count)/;
const ownKeys = new Set([
	...["kind", "state", "qualifier", "outlook", "status", "article"],
]);

const poison = (tree: unknown, next: () => string): unknown => {
	if (Array.isArray(tree)) return tree.map((each) => poison(each, next));
	if (tree instanceof Date || tree instanceof Set) return tree;
	if (typeof tree !== "object" || tree === null) return tree;
	const entries = Object.entries(tree).map(([key, value]) => {
		const isOutside =
			typeof value === "string" && !ownKeys.has(key) && !ownWords.test(value);
		return [key, isOutside ? next() + value : poison(value, next)];
	});
	return Object.fromEntries(entries);
};

/**
 * The sample with strings, in turn, before every text that comes from outside: names, titles, quotes, links, errors.
 */
export const poisoned = (...strings: readonly string[]): Snapshot => {
	let used = 0;
	const next = (): string => strings[used++ % strings.length] ?? "";
	const trouble = { ...snapshot(), error: "trouble" };
	return { ...snapshot(), ...Object(poison(trouble, next)) };
};

/** The sample's article with a string at its head, in its middle and around its quotes. */
export const poisonedArticle = (bad: string): KeptArticle => {
	const [first] = article.claims;
	const at = (first?.start ?? 0) - article.title.length - 2;
	const text = `${article.text.slice(0, at)}${bad}${article.text.slice(at)}${bad}`;
	return { ...article, title: bad + article.title, text };
};
