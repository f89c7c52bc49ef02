/** Lower case for the letters that words of the tables are made of; every other unit is itself. */
const lowerUnit = (unit: number): number => {
	const isAscii = unit < 0x80;
	if (isAscii) return unit >= 65 && unit <= 90 ? unit + 32 : unit;
	const lower = String.fromCharCode(unit).toLowerCase();
	return lower.length === 1 ? lower.charCodeAt(0) : unit;
};

/** Units beyond these have no other case that the tables could hold. */
const lastCased = 0x24f;

const none = -1;
const mix = 0x9e3779b1;

/**
 * Words that are looked for at a place in a text, letter by letter, so that most places are passed after one or two. The steps from
 * letter to letter are kept in one table, open-addressed: a fraction of the memory of an object for each.
 */
export class Trie {
	/** The length of the word found last. */
	length = 0;
	/** What a unit is called in the table; 0 for one that no word holds. */
	private readonly classes = new Uint16Array(0x10000);
	private classCount = 1;
	private nodeCount = 1;
	private readonly shift: number;
	private readonly mask: number;
	private readonly keys: Int32Array;
	private readonly targets: Int32Array;
	/** For each node the number of the word that ends there. */
	private readonly words: Int32Array;

	/** @param folds whether words, given in lower case, are found in capitals too */
	constructor(words: readonly string[], folds: boolean) {
		let total = 1;
		for (const word of words) total += word.length;
		const bits = Math.max(4, 32 - Math.clz32(total + (total >> 1)));
		this.shift = 32 - bits;
		this.mask = (1 << bits) - 1;
		this.keys = new Int32Array(1 << bits);
		this.targets = new Int32Array(1 << bits);
		this.words = new Int32Array(total).fill(none);
		for (const word of words)
			for (let at = 0; at < word.length; at++)
				this.learnUnit(word.charCodeAt(at));
		if (folds) this.foldCase();
		for (const [index, word] of words.entries()) this.add(word, index);
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
			const unit = classes[text.charCodeAt(place)] ?? 0;
			if (unit === 0) break;
			node = this.step(node, unit);
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

	private step(node: number, unit: number): number {
		const { keys, targets, mask } = this;
		const key = node * this.classCount + unit;
		let slot = Math.imul(key, mix) >>> this.shift;
		for (;;) {
			const known = keys[slot];
			if (known === key) return targets[slot] ?? 0;
			if (known === 0) return 0;
			slot = (slot + 1) & mask;
		}
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

	private add(word: string, index: number): void {
		let node = 0;
		for (let at = 0; at < word.length; at++) {
			const key =
				node * this.classCount + (this.classes[word.charCodeAt(at)] ?? 0);
			let slot = Math.imul(key, mix) >>> this.shift;
			while (this.keys[slot] !== 0 && this.keys[slot] !== key)
				slot = (slot + 1) & this.mask;
			if (this.keys[slot] === 0) {
				this.keys[slot] = key;
				this.targets[slot] = this.nodeCount;
				this.nodeCount += 1;
			}
			node = this.targets[slot] ?? 0;
		}
		if (this.words[node] === none) this.words[node] = index;
	}
}
