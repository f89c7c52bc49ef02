/** Where no word ends. */
export const none = -1;

/** The tree of some words, its nodes numbered breadth first. */
export type Branches = Readonly<{
	/** The unit that leads to a node. */
	letters: Uint16Array;
	/** The first node that a node leads to; the next one's first is past its last. */
	firsts: Int32Array;
	/** The number of the word that ends at a node, the first of equal ones. */
	ends: Int32Array;
}>;

/** The units of a text are its letters: the root, which leads to most of them, finds its branches in a row of them all. */
const units = 0x10000;

/** Nodes as words are learnt: each knows its first branch and the next one beside it. */
class Growth {
	private readonly letters: Uint16Array;
	private readonly branches: Int32Array;
	private readonly besides: Int32Array;
	private readonly ends: Int32Array;
	private readonly ofRoot = new Int32Array(units);
	private count = 1;

	/** @param most nodes at most */
	constructor(most: number) {
		this.letters = new Uint16Array(most);
		this.branches = new Int32Array(most);
		this.besides = new Int32Array(most);
		this.ends = new Int32Array(most).fill(none);
	}

	learn(word: string, index: number): void {
		let node = 0;
		for (let at = 0; at < word.length; at++)
			node = this.branch(node, word.charCodeAt(at));
		if (this.ends[node] === none) this.ends[node] = index;
	}

	/** The same nodes, breadth first. */
	numbered(): Branches {
		const { count } = this;
		const letters = new Uint16Array(count);
		const firsts = new Int32Array(count + 1);
		const ends = new Int32Array(count);
		const nodes = new Int32Array(count);
		let known = 1;
		for (let place = 0; place < count; place++) {
			const node = nodes[place] ?? 0;
			letters[place] = this.letters[node] ?? 0;
			ends[place] = this.ends[node] ?? none;
			firsts[place] = known;
			let next = this.branches[node] ?? 0;
			for (; next !== 0; next = this.besides[next] ?? 0) {
				nodes[known] = next;
				known += 1;
			}
		}
		firsts[count] = count;
		return { letters, firsts, ends };
	}

	/** The node that a unit leads to, a new one where none does. */
	private branch(node: number, unit: number): number {
		const known = node === 0 ? (this.ofRoot[unit] ?? 0) : this.find(node, unit);
		return known === 0 ? this.grow(node, unit) : known;
	}

	private find(node: number, unit: number): number {
		let next = this.branches[node] ?? 0;
		while (next !== 0 && this.letters[next] !== unit)
			next = this.besides[next] ?? 0;
		return next;
	}

	private grow(node: number, unit: number): number {
		const grown = this.count;
		this.count += 1;
		this.letters[grown] = unit;
		this.besides[grown] = this.branches[node] ?? 0;
		this.branches[node] = grown;
		if (node === 0) this.ofRoot[unit] = grown;
		return grown;
	}
}

/** The tree of these words, as they are spelled. */
export const branchesOf = (words: readonly string[]): Branches => {
	const growth = new Growth(words.reduce((sum, { length }) => sum + length, 1));
	for (const [index, word] of words.entries()) growth.learn(word, index);
	return growth.numbered();
};
