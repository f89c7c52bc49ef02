import type { Piece } from "../piece.ts";

/** Rows in a band: three equal hashes in a row make two pieces candidates (S-curve with its bend near 0.3). */
const rows = 3;

/** What a piece is filed under: a hash of each band of its sketch. */
export const bandsOf = ({ sketch }: Piece): readonly number[] => {
	const bands: number[] = [];
	if (sketch === null) return bands;
	for (let i = 1; i + rows <= sketch.length; i += rows) {
		let hash = i;
		for (let row = i; row < i + rows; row++)
			hash = Math.imul(hash ^ (sketch[row] ?? 0), 0x85ebca6b) ^ (hash >>> 13);
		bands.push(hash);
	}
	return bands;
};

/** Finds the pieces whose sketches may be like a given one, without looking at the rest. */
export type BandIndex = Readonly<{
	add: (piece: Piece, bands: readonly number[]) => void;
	remove: (piece: Piece, bands: readonly number[]) => void;
	candidates: (bands: readonly number[]) => readonly Piece[];
}>;

/** An empty index: locality-sensitive hashing over bands of the sketch. */
export const bandIndex = (): BandIndex => {
	const buckets = new Map<number, Piece | Set<Piece>>();
	return {
		add: (piece, bands) => {
			for (const band of bands) {
				const bucket = buckets.get(band);
				if (bucket === undefined) buckets.set(band, piece);
				else if (bucket instanceof Set) bucket.add(piece);
				else buckets.set(band, new Set([bucket, piece]));
			}
		},
		remove: (piece, bands) => {
			for (const band of bands) {
				const bucket = buckets.get(band);
				if (bucket instanceof Set) bucket.delete(piece);
				else if (bucket === piece) buckets.delete(band);
			}
		},
		candidates: (bands) => {
			if (buckets.size === 0) return [];
			const found = new Set<Piece>();
			for (const band of bands) {
				const bucket = buckets.get(band);
				if (bucket instanceof Set) for (const other of bucket) found.add(other);
				else if (bucket !== undefined) found.add(bucket);
			}
			return [...found];
		},
	};
};
