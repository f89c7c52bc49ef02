import { english } from "../../text/function-words.ts";
import { plain } from "../../text/plain.ts";
import type { OwedPage } from "./owed.ts";
import type { PageText } from "./read.ts";

/** In so many UTF-16 units an article tells what it is about; a page of many headlines goes on to something else. */
const beginning = 2_000;
/** As much of a word as its other forms share. */
const stem = 6;
/** Of the words of a title or a teaser: articles on like matters share some, the headlines of a front page about half. */
const half = 0.5;
/** Of fewer words nothing follows. */
const fewest = 3;

const pairsOf = (run: string): readonly string[] =>
	Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2));

/** What tells a text from others: its words and figures but those of all business news, and Chinese characters two by two. */
const termsOf = (text: string): readonly string[] => {
	const letters = plain(text);
	const words = letters.match(/[\p{Script=Latin}\d]+(?:\.\d+)?/gu) ?? [];
	const telling = words
		.filter((word) => !english.has(word))
		.filter((word) => word.length > 2 || /\d/.test(word))
		.map((word) => word.slice(0, stem));
	const runs = letters.match(/\p{Script=Han}{2,}/gu) ?? [];
	return [...new Set([...telling, ...runs.flatMap(pairsOf)])];
};

/** The part of these terms that a text holds, 0 to 1. */
const shareIn = (text: string, terms: readonly string[]): number =>
	terms.filter((term) => text.includes(term)).length / terms.length;

/**
 * Whether a page tells the article that its feed announced: the page is called alike, or has most of the words of title or teaser.
 * Walls of cookies, front pages, and pages which say that there is none, do not. Of an article that told next to nothing, any page may be its own.
 */
export const isOwnPage = (
	{ titles, text }: Pick<PageText, "titles" | "text">,
	{ title, teaser }: Pick<OwedPage, "title" | "teaser">,
): boolean => {
	const called = plain(titles.join("\n"));
	const said = `${called}\n${plain(text.slice(0, beginning))}`;
	const inTitle = termsOf(title);
	const inTeaser = termsOf(teaser);
	return (
		inTitle.length + inTeaser.length < fewest ||
		shareIn(called, inTitle) >= half ||
		shareIn(said, inTitle) > half ||
		shareIn(said, inTeaser) > half
	);
};

const home =
	/^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|default|home)(?:\.\w{2,5})?)?$/i;

const isHome = (url: string): boolean => {
	const { pathname = "", search = "" } = URL.parse(url) ?? {};
	return search === "" && home.test(pathname);
};

/** Whether the way to a page has ended at the home page of its site, where publishers lead who asks for what they have no more. */
export const endsAtHome = (asked: string, answered: string): boolean =>
	isHome(answered) && !isHome(asked);
