/** English words and their stems where they stand in a text, in letters of either case. */

/** The bit that sets small letters apart from capitals. */
const small = 0x20;
const letters = { first: 0x61, last: 0x7a } as const;

const isLetter = (unit: number): boolean => {
	const letter = unit | small;
	return letter >= letters.first && letter <= letters.last;
};

/** Marks that may stand within a word: ' ’ - */
const isJoint = (unit: number): boolean =>
	unit === 0x27 || unit === 0x2019 || unit === 0x2d;

const isOfWord = (unit: number): boolean => isLetter(unit) || isJoint(unit);

/** The endings of verbs and plurals, longest first. */
const endings = ["ing", "ed", "es", "s", "e"] as const;

const endsWith = (
	text: string,
	from: number,
	to: number,
	ending: string,
): boolean => {
	const start = to - ending.length;
	if (start < from) return false;
	for (let at = 0; at < ending.length; at += 1)
		if ((text.charCodeAt(start + at) | small) !== ending.charCodeAt(at))
			return false;
	return true;
};

/** Where the stem of the word text[from, to) ends, so that its forms are one: "rents", "renting", "rented". */
export const stemEnd = (text: string, from: number, to: number): number => {
	for (const ending of endings)
		if (endsWith(text, from, to, ending)) return to - ending.length;
	return to;
};

/** The words on one side of a place in a text, as people write them, the nearest first. Made once and used again. */
export class WordsBeside {
	/** How many words were found. */
	count = 0;
	private readonly starts: Int32Array;
	private readonly ends: Int32Array;

	constructor(most: number) {
		this.starts = new Int32Array(most);
		this.ends = new Int32Array(most);
	}

	/** Where a word begins; 0, as it ends, for one that was not found. */
	startOf(word: number): number {
		return word < this.count ? (this.starts[word] ?? 0) : 0;
	}

	endOf(word: number): number {
		return word < this.count ? (this.ends[word] ?? 0) : 0;
	}

	/** Finds the last words of text[from, to). */
	findBefore(text: string, from: number, to: number): void {
		this.count = 0;
		let at = to;
		while (at > from && this.count < this.starts.length) {
			while (at > from && !isOfWord(text.charCodeAt(at - 1))) at -= 1;
			const end = at;
			while (at > from && isOfWord(text.charCodeAt(at - 1))) at -= 1;
			let start = at;
			while (start < end && !isLetter(text.charCodeAt(start))) start += 1;
			if (start < end) this.add(start, end);
		}
	}

	/** Finds the first words of text[from, to). */
	findBehind(text: string, from: number, to: number): void {
		this.count = 0;
		let at = from;
		while (at < to && this.count < this.starts.length) {
			while (at < to && !isLetter(text.charCodeAt(at))) at += 1;
			const start = at;
			while (at < to && isOfWord(text.charCodeAt(at))) at += 1;
			if (start < at) this.add(start, at);
		}
	}

	private add(start: number, end: number): void {
		this.starts[this.count] = start;
		this.ends[this.count] = end;
		this.count += 1;
	}
}
