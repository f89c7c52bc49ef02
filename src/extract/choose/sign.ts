/** What can be seen of a choice, by number; each has a word, under which its weight is kept. */
export type Sign = number;

const words: string[] = [];
const numbers = new Map<string, Sign>();

export const signOf = (word: string): Sign => {
	const known = numbers.get(word);
	if (known !== undefined) return known;
	numbers.set(word, words.length);
	words.push(word);
	return words.length - 1;
};

export const wordOf = (sign: Sign): string => words[sign] ?? "";

/** Signs of one sort by a small number, so that words are put together only once. */
export const signsBy = (
	word: (index: number) => string,
): ((index: number) => Sign) => {
	const known: (Sign | undefined)[] = [];
	return (index) => {
		const sign = known[index] ?? signOf(word(index));
		known[index] = sign;
		return sign;
	};
};

/** Weights by sign; 0 for a sign that no labelled article showed. */
export class Weights {
	private readonly byWord: Readonly<Record<string, number>>;
	private readonly bySign: (number | undefined)[] = [];

	constructor(byWord: Readonly<Record<string, number>>) {
		this.byWord = byWord;
	}

	of(sign: Sign): number {
		const known = this.bySign[sign];
		if (known !== undefined) return known;
		const weight = this.byWord[wordOf(sign)] ?? 0;
		this.bySign[sign] = weight;
		return weight;
	}

	sum(signs: readonly Sign[]): number {
		let total = 0;
		for (const sign of signs) total += this.of(sign);
		return total;
	}
}
