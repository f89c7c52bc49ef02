import { branchesOf, none } from "./branches.ts";

/** Lower case for the letters that words of the tables are made of; every other unit is itself. */
const lowerUnit = (unit: number): number => {
	const isAscii = unit < 0x80;
	if (isAscii) return unit >= 65 && unit <= 90 ? unit + 32 : unit;
	const lower = String.fromCharCode(unit).toLowerCase();
	return lower.length === 1 ? lower.charCodeAt(0) : unit;
};

/** Units beyond these have no other case that the tables could hold. */
const lastCased = 0x24f;

/** Branches that every node has, few enough to look through one by one. */
const fewBranches = 3;

/**
 * Words that are looked for at a place in a text, letter by letter, so that most places are passed after one or two. Nodes are
 * numbered breadth first: those that a node leads to stand side by side. Where it leads to many, a row has one for each letter.
 */
export class Trie {
	/** The length of the word found last. */
	length = 0;
	/** What a unit is called in the rows; 0 for one that no word holds. */
	private readonly classes = new Uint16Array(0x10000);
	private classCount = 1;
	/** The letter that leads to a node. */
	private readonly letters: Uint16Array;
	/** The first node that a node leads to; the next one's first is past its last. */
	private readonly firsts: Int32Array;
	/** For each node the number of the word that ends there. */
	private readonly words: Int32Array;
	/** Where a node's row begins, -1 for none. */
	private readonly rows: Int32Array;
	private readonly steps: Int32Array;

	/** @param folds whether words, given in lower case, are found in capitals too */
	constructor(words: readonly string[], folds: boolean) {
		const spelled = folds ? words.map((word) => word.toLowerCase()) : words;
		for (const word of spelled)
			for (let at = 0; at < word.length; at++)
				this.learnUnit(word.charCodeAt(at));
		if (folds) this.foldCase();
		const { letters, firsts, ends } = branchesOf(spelled);
		this.letters = letters.map((unit) => this.classes[unit] ?? 0);
		this.firsts = firsts;
		this.words = ends;
		this.rows = this.rowsOf();
		this.steps = this.stepsOf();
	}

	/**
	 * The number of the longest word that begins at `at` and ends by `end`, -1 for none; {@link length} tells how long it is.
	 * @param endsAt whether a word may end before a unit; not asked at `end`
	 */
	find(
		text: string,
		at: number,
		end: number,
		endsAt: Uint8Array | null,
	): number {
		const { classes, words } = this;
		let node = 0;
		let found = none;
		for (let place = at; place < end; ) {
			const letter = classes[text.charCodeAt(place)] ?? 0;
			if (letter === 0) break;
			node = this.step(node, letter);
			if (node === 0) break;
			place += 1;
			const word = words[node] ?? none;
			if (word === none) continue;
			if (
				endsAt !== null &&
				place < end &&
				endsAt[text.charCodeAt(place)] !== 1
			)
				continue;
			found = word;
			this.length = place - at;
		}
		return found;
	}

	/** The node that a letter leads to; 0, which none leads to, where no word goes on so. */
	private step(node: number, letter: number): number {
		const row = this.rows[node] ?? none;
		if (row !== none) return this.steps[row + letter] ?? 0;
		const { firsts, letters } = this;
		const past = firsts[node + 1] ?? 0;
		for (let next = firsts[node] ?? 0; next < past; next++)
			if (letters[next] === letter) return next;
		return 0;
	}

	private learnUnit(unit: number): void {
		if (this.classes[unit] !== 0) return;
		this.classes[unit] = this.classCount;
		this.classCount += 1;
	}

	private foldCase(): void {
		for (let unit = 0; unit <= lastCased; unit++)
			this.classes[unit] = this.classes[lowerUnit(unit)] ?? 0;
	}

	/** Rows for the root and for nodes of many branches; of a big alphabet, whose rows are long, for few. */
	private rowsOf(): Int32Array {
		const most = Math.max(fewBranches, this.classCount >> 6);
		const rows = new Int32Array(this.words.length).fill(none);
		let count = 0;
		for (let node = 0; node < rows.length; node++) {
			const branches = (this.firsts[node + 1] ?? 0) - (this.firsts[node] ?? 0);
			if (node > 0 && branches <= most) continue;
			rows[node] = count * this.classCount;
			count += 1;
		}
		return rows;
	}

	private stepsOf(): Int32Array {
		const longest = this.rows.reduce((a, b) => Math.max(a, b), 0);
		const steps = new Int32Array(longest + this.classCount);
		for (let node = 0; node < this.rows.length; node++) {
			const row = this.rows[node] ?? none;
			if (row === none) continue;
			const past = this.firsts[node + 1] ?? 0;
			for (let next = this.firsts[node] ?? 0; next < past; next++)
				steps[row + (this.letters[next] ?? 0)] = next;
		}
		return steps;
	}
}
