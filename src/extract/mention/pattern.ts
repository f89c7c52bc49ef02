import type { Span } from "../mention.ts";

/** Makes a word of a table safe to stand in a pattern. */
export const escapeWord = (word: string): string =>
	word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const longestFirst = (sources: readonly string[]): string[] =>
	[...new Set(sources)].sort((a, b) => b.length - a.length);

const endsInLetter = /[A-Za-z]$/;

/**
 * A group of alternatives, the longest first, of which those that end in a Latin letter end a word.
 * @param sources pattern sources, not plain words: see {@link escapeWord}
 */
export const anyOf = (sources: readonly string[]): string => {
	const latin = longestFirst(sources.filter((s) => endsInLetter.test(s)));
	const rest = longestFirst(sources.filter((s) => !endsInLetter.test(s)));
	const groups = [
		...(latin.length > 0 ? [`(?:${latin.join("|")})(?![A-Za-z])`] : []),
		...rest,
	];
	return `(?:${groups.join("|")})`;
};

/** {@link anyOf} for plain words. */
export const anyWord = (words: readonly string[]): string =>
	anyOf(words.map(escapeWord));

/**
 * Alternatives for a lookbehind, the longest first. There V8 sorts plain words by their first character, as if only one
 * of them could match, though 新台币 and 台币 end alike; the empty group keeps it from doing so.
 */
export const inOrder = (sources: readonly string[]): string =>
	longestFirst(sources)
		.map((source) => `(?:)${source}`)
		.join("|");

/** What `pattern` (sticky) matches at `at`, or null. */
export const matchAt = (
	pattern: RegExp,
	text: string,
	at: number,
): RegExpExecArray | null => {
	pattern.lastIndex = at;
	return pattern.exec(text);
};

/** A pattern that matches the empty string where `source` ends; its groups tell what stands before. */
export const before = (source: string): RegExp =>
	new RegExp(`(?<=${source})`, "y");

/** First characters of words, by which a place is passed without trying a pattern. */
export const firstsOf = (words: Iterable<string>): ReadonlySet<string> =>
	new Set(Array.from(words, (word) => word.charAt(0)));

/** Whether one of these characters stands at `at`, or behind one space or hyphen there. */
export const mayBegin = (
	firsts: ReadonlySet<string>,
	text: string,
	at: number,
): boolean => {
	const next = text.charAt(at);
	return firsts.has(next === " " || next === "-" ? text.charAt(at + 1) : next);
};

/** The same for last characters before `at`, or before one space there. */
export const mayEnd = (
	lasts: ReadonlySet<string>,
	text: string,
	at: number,
): boolean => {
	const former = text.charAt(at - 1);
	return lasts.has(former === " " ? text.charAt(at - 2) : former);
};

/**
 * Every match of `pattern` (global) within some spans of a text, in order; what stands before a span may be looked back at.
 */
export const findWithin = (
	pattern: RegExp,
	text: string,
	spans: readonly Span[],
): readonly RegExpExecArray[] => {
	const matches: RegExpExecArray[] = [];
	for (const { start, end } of spans) {
		const part = end === text.length ? text : text.slice(0, end);
		let at = start;
		for (;;) {
			pattern.lastIndex = at;
			const found = pattern.exec(part);
			if (found === null) break;
			at = Math.max(pattern.lastIndex, found.index + 1);
			matches.push(found);
		}
	}
	return matches;
};
