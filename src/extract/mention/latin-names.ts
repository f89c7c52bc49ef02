import { exchangeCodes } from "../../language/exchange.ts";
import { Trie } from "../../text/trie.ts";
import type { Span } from "../mention.ts";

/** Names that begin with a Latin letter or a digit, to be found as whole words. */
export type LatinNames = Readonly<{
	/** 1 for each unit that begins a name or may begin a ticker. */
	firsts: Uint8Array;
	/** Those that end so too, and end a word. */
	whole: Trie;
	/** Those that end in a character of another script. */
	mixed: Trie;
}>;

const endsInLatin = /[A-Za-z0-9]$/;
/** Any ticker with its exchange. */
const ticker = new RegExp(
	`(?:[A-Z]{1,5}|\\d{3,6})\\.(?:${exchangeCodes})(?![A-Za-z])`,
	"y",
);

const isLatinUnit = (unit: number): boolean =>
	(unit >= 48 && unit <= 57) ||
	(unit >= 65 && unit <= 90) ||
	(unit >= 97 && unit <= 122);
const ampersand = 38;

/** Units before which a name may end. */
const bounds = new Uint8Array(0x10000).fill(1);
for (let unit = 0; unit < 0x80; unit++) if (isLatinUnit(unit)) bounds[unit] = 0;

/** A letter that is a capital, or a digit: what tickers are made of. */
const isTickerUnit = (unit: number): boolean =>
	(unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
const dot = 46;

const firstsOf = (names: readonly string[]): Uint8Array => {
	const firsts = new Uint8Array(0x10000);
	for (let unit = 0; unit < 0x80; unit++)
		if (isTickerUnit(unit)) firsts[unit] = 1;
	for (const name of names) firsts[name.charCodeAt(0)] = 1;
	return firsts;
};

export const latinNamesOf = (names: readonly string[]): LatinNames => ({
	firsts: firstsOf(names),
	whole: new Trie(
		names.filter((name) => endsInLatin.test(name)),
		false,
	),
	mixed: new Trie(
		names.filter((name) => !endsInLatin.test(name)),
		false,
	),
});

/** Whether a ticker may begin at `at`: few words go on with a capital, a digit or a dot. */
const mayBeTicker = (text: string, at: number): boolean => {
	if (!isTickerUnit(text.charCodeAt(at))) return false;
	const next = text.charCodeAt(at + 1);
	return next === dot || isTickerUnit(next);
};

/** How long the ticker or the name is that begins at `at`; 0 for none. */
const lengthAt = (text: string, at: number, names: LatinNames): number => {
	if (mayBeTicker(text, at)) {
		ticker.lastIndex = at;
		if (ticker.test(text)) return ticker.lastIndex - at;
	}
	const { whole, mixed } = names;
	if (mixed.find(text, at, text.length, null) >= 0) return mixed.length;
	return whole.find(text, at, text.length, bounds) >= 0 ? whole.length : 0;
};

/** The end of an address, "lumora.io": no name begins behind a dot with a small letter. */
const isDomain = (text: string, at: number, unit: number): boolean =>
	unit >= 97 && at > 0 && text.charCodeAt(at - 1) === dot;

/**
 * Where names and tickers stand in a text, in order, the longest at each place.
 * @param isKnown asked for each; one that is not known gives its letters back
 */
export const findLatinNames = (
	text: string,
	names: LatinNames,
	isKnown: (word: string) => boolean,
): Span[] => {
	const spans: Span[] = [];
	const { firsts } = names;
	let isInside = false;
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		const isLatin = bounds[unit] === 0;
		const mayBegin = isLatin && !isInside;
		isInside = isLatin || unit === ampersand;
		if (!mayBegin || firsts[unit] !== 1 || isDomain(text, at, unit)) continue;
		const length = lengthAt(text, at, names);
		if (length === 0 || !isKnown(text.slice(at, at + length))) continue;
		spans.push({ start: at, end: at + length });
		at += length - 1;
		const last = text.charCodeAt(at);
		isInside = bounds[last] === 0 || last === ampersand;
	}
	return spans;
};
