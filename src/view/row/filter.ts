import { plain } from "../../text/plain.ts";
import { type Locale, wordsOf } from "../../wording/locale.ts";
import type { Snapshot } from "../model.ts";
import type { Row } from "./row.ts";
import { type Searchable, searchable } from "./searchable.ts";
import { wantedIn } from "./wanted.ts";

const isHan = (word: string): boolean => /^\p{Script=Han}/u.test(word);

/** A number is found from its first digit on: 2 is no part of 22, nor 71 of 23.71. */
const holdsNumber = (text: string, word: string): boolean => {
	for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
		if (!/[\d.,]/.test(text.charAt(at - 1))) return true;
	return false;
};

const holdsWord = (text: string, word: string): boolean =>
	/^\d/.test(word) ? holdsNumber(text, word) : text.includes(word);

/** A number alone is one of a figure, not of a day or a month: those have more to them, or are years. */
const isFigure = (word: string): boolean =>
	/^[\d.,]+$/.test(word) && !/^(19|20)\d\d$/.test(word);

/** A name that is not shown is found from the beginning of its words: nobody could see why a part of one was found. */
const holds = ({ shown, besides, called }: Searchable, word: string): boolean =>
	holdsWord(shown, word) ||
	(!isFigure(word) && holdsWord(besides, word)) ||
	called.includes(isHan(word) ? word : ` ${word}`);

/**
 * The rows that show all the words typed, and none of those after a `!`. Companies are found by their other names too, in either
 * script, and by their tickers; the word for what is new finds those as well.
 */
export const filtered = (
	rows: readonly Row[],
	typed: string,
	locale: Locale,
	{ unseen, alsoCalled }: Pick<Snapshot, "unseen" | "alsoCalled">,
): readonly Row[] => {
	const wanted = wantedIn(typed, locale);
	if (wanted.length === 0) return rows;
	const news = plain(wordsOf(locale).board.unseen);
	const isFound = (row: Row, word: string): boolean =>
		(word === news && unseen.has(row.id)) ||
		holds(searchable(row, locale, alsoCalled), word);
	return rows.filter((row) =>
		wanted.every(({ word, isBarred }) => isFound(row, word) !== isBarred),
	);
};
