/** Number of bins: the likeness of two sketches is known to about ±0.05. */
const width = 96;
/** What an empty bin holds; no hash is as large. */
const empty = 0xffffffff;
/** Characters in a row that make one shingle: four Han characters, or a word and a half of English. */
const han = 4;
const latin = 9;
/** Fewer shingles than these say too little to call two texts copies. */
const fewest = 12;

const wordless = /[^\p{L}\p{N}]+/gu;
const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff;

const base = 0x5bd1e995;

/** Polynomial of a few characters. */
const hashOf = (text: string, from: number, length: number): number => {
	let hash = 0;
	for (let i = from; i < from + length; i++)
		hash = (Math.imul(hash, base) + text.charCodeAt(i)) | 0;
	return hash;
};

/** What the first of a Latin run's characters weighs once it has been passed. */
const passed = Array.from({ length: latin }).reduce<number>(
	(power) => Math.imul(power, base),
	1,
);

/** The hash of the run of characters that begins one later: no dearer than a look at two of them. */
const roll = (hash: number, text: string, from: number): number => {
	const next = Math.imul(hash, base) + text.charCodeAt(from + latin);
	return (next - Math.imul(text.charCodeAt(from), passed)) | 0;
};

/** Mixes all bits into all bits (the finisher of murmur3). */
const scatter = (hash: number): number => {
	let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
	return (mixed ^ (mixed >>> 16)) >>> 0;
};

/**
 * Fills each empty bin from a bin that is not, chosen by numbers that are the same for all texts, so that two sketches stay
 * comparable (optimal densification: Shrivastava, "Optimal Densification for Fast and Accurate Minwise Hashing", 2017).
 */
const densify = (bins: Uint32Array): Uint32Array =>
	bins.map((own, bin) => {
		let value = own;
		for (let attempt = 1; value === empty; attempt++)
			value =
				bins[scatter(Math.imul(bin + 1, 0x9e3779b1) + attempt) % width] ??
				empty;
		return value;
	});

/** Puts every run of characters into its bin, whatever the spacing, case and punctuation; returns how many there were. */
const fillBins = (bins: Uint32Array, body: string): number => {
	const text = body.toLowerCase().replace(wordless, " ");
	let count = 0;
	let latinHash = hashOf(text, 0, Math.min(latin, text.length));
	for (let i = 0; i < text.length; i++) {
		const isShort = isHan(text.charCodeAt(i));
		const hash = scatter(isShort ? hashOf(text, i, han) : latinHash);
		if (i + latin < text.length) latinHash = roll(latinHash, text, i);
		if (i + (isShort ? han : latin) > text.length) continue;
		count++;
		const bin = Math.floor((hash / 2 ** 32) * width);
		// Cheaper than a second look at the text, and as good: the bin takes only the upper bits.
		const value = Math.imul(hash, 0x9e3779b1) >>> 0;
		if (value < (bins[bin] ?? 0)) bins[bin] = value;
	}
	return count;
};

/**
 * MinHash of a text by one permutation in bins: the same for a copy, alike for a near-copy. First the number of shingles,
 * then the least hash of each bin. The text must be folded (one script) and free of site furniture. Empty for a text too
 * short to compare.
 */
export const sketchOf = (body: string): Uint32Array => {
	const bins = new Uint32Array(width).fill(empty);
	const count = fillBins(bins, body);
	if (count < fewest) return new Uint32Array(0);
	return Uint32Array.of(count, ...densify(bins));
};
