/** Number of hash functions: the likeness of two sketches is known to about ±0.05. */
const width = 96;
/** Characters in a row that make one shingle: four Han characters, or a word and a half of English. */
const han = 4;
const latin = 9;
/** Fewer shingles than these say too little to call two texts copies. */
const fewest = 12;

const wordless = /[^\p{L}\p{N}]+/gu;
const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff;

const multipliers = Uint32Array.from(
	{ length: width },
	(_, i) => (Math.imul(i + 1, 0x9e3779b1) ^ 0x5bd1e995) | 1,
);

const hashOf = (text: string, from: number, length: number): number => {
	let hash = 0x811c9dc5;
	for (let i = from; i < from + length; i++)
		hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	return hash ^ (hash >>> 15);
};

const scatter = (hash: number, multiplier: number): number => {
	const product = Math.imul(hash, multiplier);
	return Math.imul(product ^ (product >>> 15), 0x2c1b3c6d) >>> 0;
};

/** Hashes of every run of characters, whatever the spacing, case and punctuation. */
const shinglesOf = (body: string): Set<number> => {
	const text = body.toLowerCase().replace(wordless, " ");
	const shingles = new Set<number>();
	for (let i = 0; i < text.length; i++) {
		const length = isHan(text.charCodeAt(i)) ? han : latin;
		if (i + length <= text.length) shingles.add(hashOf(text, i, length));
	}
	return shingles;
};

/**
 * MinHash of a text: the same for a copy, alike for a near-copy. First the number of shingles, then the least hash of each
 * function. The text must be folded (one script) and free of site furniture. Empty for a text too short to compare.
 */
export const sketchOf = (body: string): Uint32Array => {
	const shingles = shinglesOf(body);
	if (shingles.size < fewest) return new Uint32Array(0);
	const sketch = new Uint32Array(width + 1).fill(0xffffffff);
	sketch[0] = shingles.size;
	for (const shingle of shingles)
		for (let i = 0; i < width; i++) {
			const hash = scatter(shingle, multipliers[i] ?? 1);
			if (hash < (sketch[i + 1] ?? 0)) sketch[i + 1] = hash;
		}
	return sketch;
};
