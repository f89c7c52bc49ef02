import { tellingCapitals } from "../../../language/en/learn.ts";

/** How far a name's neighbours are looked at, in UTF-16 units. */
const reach = 48;

/** Where the sentence begins or the text ends. */
export const edge = "^";
const figure = "#";
/** Any other capitalised word: what it is called tells nothing on its neighbour. */
const capital = "@";

/** A word, a figure, a Chinese character or a sign. */
const piece = /[A-Za-z]+|\d[\d.,]*|[\u4e00-\u9fff]|\S/g;
const opening = /.*(?:\n|[.!?] |[。!?])/s;

const pieceName = (found: string): string => {
	if (/^\d/.test(found)) return figure;
	return /^[A-Z]/.test(found) && !tellingCapitals.has(found)
		? capital
		: found.toLowerCase();
};

const piecesOf = (text: string): string[] =>
	(text.match(piece) ?? []).map(pieceName);

/** What stands before `at` in its sentence, the nearest first. */
export const piecesBefore = (text: string, at: number): readonly string[] =>
	piecesOf(
		text.slice(Math.max(0, at - reach), at).replace(opening, ""),
	).reverse();

/** What stands behind `at` in its paragraph, the nearest first. */
export const piecesBehind = (text: string, at: number): readonly string[] =>
	piecesOf(text.slice(at, at + reach).replace(/\n.*/s, ""));
