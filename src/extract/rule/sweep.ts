/** A word of the tables, as it stands in a text. */
export type Hit = Readonly<{
	index: number;
	length: number;
	/** In lower case. */
	word: string;
}>;

/** Finds every word of a table in one pass, the longest at each place. */
export type Sweep = (text: string) => readonly Hit[];

const isWordUnit = (code: number): boolean =>
	(code >= 48 && code <= 57) ||
	(code >= 65 && code <= 90) ||
	(code >= 97 && code <= 122) ||
	code === 95;
const hyphen = 45;

/** End of the run of Latin letters and digits that begins at `from`. */
const runEnd = (text: string, from: number): number => {
	let end = from;
	while (end < text.length && isWordUnit(text.charCodeAt(end))) end += 1;
	return end;
};

const bucketsOf = <Key>(
	words: readonly string[],
	keyOf: (word: string) => Key,
): ReadonlyMap<Key, readonly string[]> => {
	const buckets = new Map<Key, string[]>();
	for (const word of words.toSorted((a, b) => b.length - a.length)) {
		const key = keyOf(word);
		buckets.set(key, [...(buckets.get(key) ?? []), word]);
	}
	return buckets;
};

/** Lower case without a change of length, so that places stay places. */
const lowerOf = (text: string): string => {
	const lower = text.toLowerCase();
	return lower.length === text.length
		? lower
		: text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
};

/**
 * For scripts without spaces: a word may begin anywhere. A table by the first unit is some twenty times as fast as
 * one alternation of all words, in which every place tries every word.
 */
export const sweepAnywhere = (words: readonly string[]): Sweep => {
	const buckets = bucketsOf(words, (word) => word.charCodeAt(0));
	return (text) => {
		const lower = lowerOf(text);
		const hits: Hit[] = [];
		let at = 0;
		while (at < lower.length) {
			const word = buckets
				.get(lower.charCodeAt(at))
				?.find((candidate) => lower.startsWith(candidate, at));
			if (word === undefined) {
				at += 1;
				continue;
			}
			hits.push({ index: at, length: word.length, word });
			at += word.length;
		}
		return hits;
	};
};

/**
 * For scripts with spaces: a word begins and ends at a boundary, where neither a letter nor a hyphen stands before it
 * and no letter after it; single marks of punctuation stand anywhere.
 */
export const sweepWords = (words: readonly string[], marks: string): Sweep => {
	const buckets = bucketsOf(words, (word) => word.slice(0, runEnd(word, 0)));
	const fits = (lower: string, word: string, at: number): boolean =>
		lower.startsWith(word, at) &&
		!isWordUnit(lower.charCodeAt(at + word.length));
	return (text) => {
		const lower = lowerOf(text);
		const hits: Hit[] = [];
		let at = 0;
		while (at < lower.length) {
			const end = runEnd(lower, at);
			const isBound = at === 0 || lower.charCodeAt(at - 1) !== hyphen;
			const word = isBound
				? buckets
						.get(lower.slice(at, end))
						?.find((candidate) => fits(lower, candidate, at))
				: undefined;
			if (word !== undefined) {
				hits.push({ index: at, length: word.length, word });
				at += word.length;
			} else if (end > at) at = end;
			else {
				const mark = text[at] ?? "";
				if (marks.includes(mark))
					hits.push({ index: at, length: 1, word: mark });
				at += 1;
			}
		}
		return hits;
	};
};
