/** Number of bins: the likeness of two sketches is known to about ±0.05. */
const width = 96;
/** What an empty bin holds; no hash is as large. */
const empty = 0xffffffff;
/** Characters in a row that make one shingle: four Han characters, or a word and a half of English. */
const han = 4;
const latin = 9;
/** Fewer shingles than these say too little to call two texts copies. */
const fewest = 12;

const letter = /[\p{L}\p{N}]/u;
const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff;

const base = 0x5bd1e995;

/** Polynomial of a few characters. */
const hashOf = (text: Uint16Array, from: number, length: number): number => {
	let hash = 0;
	for (let i = from; i < from + length; i++)
		hash = (Math.imul(hash, base) + (text[i] ?? 0)) | 0;
	return hash;
};

/** What the first of a Latin run's characters weighs once it has been passed. */
const passed = Array.from({ length: latin }).reduce<number>(
	(power) => Math.imul(power, base),
	1,
);

/** The hash of the run of characters that begins one later: no dearer than a look at two of them. */
const roll = (hash: number, text: Uint16Array, from: number): number => {
	const next = Math.imul(hash, base) + (text[from + latin] ?? 0);
	return (next - Math.imul(text[from] ?? 0, passed)) | 0;
};

/** Mixes all bits into all bits (the finisher of murmur3). */
const scatter = (hash: number): number => {
	let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
	return (mixed ^ (mixed >>> 16)) >>> 0;
};

/** The bin of a hash by its upper bits: `hash * width / 2 ** 32`, in two halves that small integers hold. */
const binOf = (hash: number): number =>
	((hash >>> 16) * width + (((hash & 0xffff) * width) >>> 16)) >>> 16;

/**
 * Fills each empty bin from a bin that is not, chosen by numbers that are the same for all texts, so that two sketches stay
 * comparable (optimal densification: Shrivastava, "Optimal Densification for Fast and Accurate Minwise Hashing", 2017).
 */
const densify = (bins: Uint32Array): void => {
	if (!bins.includes(empty)) return;
	const filled = bins.slice();
	for (let bin = 0; bin < width; bin++)
		for (let attempt = 1; bins[bin] === empty; attempt++)
			bins[bin] =
				filled[scatter(Math.imul(bin + 1, 0x9e3779b1) + attempt) % width] ??
				empty;
};

const space = 0x20;

/** For each UTF-16 unit how it is written down: a letter or digit of any script small, anything else as a space; 0 as long as nobody asked. */
const written = new Uint16Array(0x10000);

/** The same for a unit that was not asked for yet, or half of a pair, which is told by the other half. */
const write = (text: string, at: number): number => {
	const unit = text.charCodeAt(at);
	const isHalf = (unit & 0xf800) === 0xd800;
	if (isHalf) {
		const isSecond = (unit & 0xfc00) === 0xdc00 && at > 0;
		const whole = text.codePointAt(isSecond ? at - 1 : at) ?? unit;
		const isWord = whole > 0xffff && letter.test(String.fromCodePoint(whole));
		return isWord ? unit : space;
	}
	const sign = text.charAt(at);
	const own = letter.test(sign) ? sign.toLowerCase().charCodeAt(0) : space;
	written[unit] = own;
	return own;
};

/** The units of the text at hand: to make room for each text anew takes longer than to fill it. */
let units = new Uint16Array(0x10000);

/** Writes down a text's letters and digits, a space for whatever stands between two of them; returns how many there are. */
const takeWords = (text: string): number => {
	if (units.length < text.length) units = new Uint16Array(text.length);
	const known = written;
	const taken = units;
	let length = 0;
	let last = 0;
	for (let at = 0; at < text.length; at++) {
		const unit = known[text.charCodeAt(at)] || write(text, at);
		taken[length] = unit;
		// Without a branch, which a processor could not foretell.
		length += (unit ^ space) | (last ^ space) ? 1 : 0;
		last = unit;
	}
	return length;
};

/** Puts every run of characters into its bin, whatever the spacing, case and punctuation; returns how many there were. */
const fillBins = (bins: Uint32Array, body: string): number => {
	const length = takeWords(body);
	const text = units;
	let count = 0;
	let latinHash = hashOf(text, 0, Math.min(latin, length));
	for (let i = 0; i + han <= length; i++) {
		const isShort = isHan(text[i] ?? 0);
		if (isShort || i + latin <= length) {
			count++;
			const hash = scatter(isShort ? hashOf(text, i, han) : latinHash);
			const bin = binOf(hash);
			// Cheaper than a second look at the text, and as good: the bin takes only the upper bits.
			const value = Math.imul(hash, 0x9e3779b1) >>> 0;
			if (value < (bins[bin] ?? 0)) bins[bin] = value;
		}
		if (i + latin < length) latinHash = roll(latinHash, text, i);
	}
	return count;
};

/**
 * MinHash of a text by one permutation in bins: the same for a copy, alike for a near-copy. First the number of shingles,
 * then the least hash of each bin. The text must be folded (one script) and free of site furniture. Empty for a text too
 * short to compare.
 */
export const sketchOf = (body: string): Uint32Array => {
	const sketch = new Uint32Array(1 + width);
	const bins = sketch.subarray(1).fill(empty);
	const count = fillBins(bins, body);
	if (count < fewest) return new Uint32Array(0);
	densify(bins);
	sketch[0] = count;
	return sketch;
};
