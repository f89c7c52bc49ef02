/** Share of common shingles from which two texts are copies of one another. */
const copied = 0.4;
/** Or: share of the shorter text that stands in the longer one. */
const contained = 0.8;
/** A cut copy must still share this much with the whole, or a common quotation would do. */
const leastShare = 0.25;

/** Estimated share of common shingles, 0 to 1; 0 for sketches of different make. */
export const shareOf = (a: Uint32Array, b: Uint32Array): number => {
	if (a.length !== b.length || a.length < 2) return 0;
	let equal = 0;
	for (let i = 1; i < a.length; i++) if (a[i] === b[i]) equal++;
	return equal / (a.length - 1);
};

/** Whether two sketches are of near-copies: much the same text, or one cut out of the other. */
export const areCopies = (a: Uint32Array, b: Uint32Array): boolean => {
	const share = shareOf(a, b);
	if (share >= copied) return true;
	if (share < leastShare) return false;
	const [sizeA = 0, sizeB = 0] = [a[0], b[0]];
	const common = (share / (1 + share)) * (sizeA + sizeB);
	return common / Math.min(sizeA, sizeB) >= contained;
};
