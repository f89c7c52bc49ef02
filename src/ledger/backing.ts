import { comparePieces, type Piece, storyOf } from "./piece.ts";

/** One piece that says so, and its words. */
export type Support = Readonly<{
	piece: Piece;
	quote: string;
	start: number;
	end: number;
	rule: string;
	source?: string;
	/** The day of the claim is not told but taken from the publication. */
	isInferred: boolean;
}>;

/** Up to this many supports are counted one by one, so that a lone claim costs no tables. */
const few = 8;

type Tables = {
	stories: Map<Piece, number>;
	outlets: Map<string, number>;
};

const shift = <Key>(counts: Map<Key, number>, key: Key, by: number): void => {
	const count = (counts.get(key) ?? 0) + by;
	if (count === 0) counts.delete(key);
	else counts.set(key, count);
};

/**
 * All that supports a figure, in the order in which it became known. Counting stories and outlets costs the same
 * whether ten articles say so or a hundred thousand.
 */
export class Backing {
	readonly #supports: Support[] = [];
	#tables: Tables | null = null;

	get supports(): readonly Support[] {
		return this.#supports;
	}

	get stories(): number {
		return this.#tables === null
			? new Set(this.#supports.map(({ piece }) => storyOf(piece))).size
			: this.#tables.stories.size;
	}

	get outlets(): number {
		return this.#tables === null
			? new Set(this.#supports.map(({ piece }) => piece.article.outlet)).size
			: this.#tables.outlets.size;
	}

	/** When the figure was first told, in milliseconds. */
	get first(): number {
		return this.#supports[0]?.piece.known ?? Number.POSITIVE_INFINITY;
	}

	/** When it was last told. */
	get last(): number {
		return this.#supports.at(-1)?.piece.known ?? Number.NEGATIVE_INFINITY;
	}

	has(piece: Piece): boolean {
		return this.#supports[this.#positionOf(piece)]?.piece === piece;
	}

	add(support: Support): void {
		this.#supports.splice(this.#positionOf(support.piece), 0, support);
		this.#count(support.piece, storyOf(support.piece), 1);
		if (this.#tables === null && this.#supports.length > few) this.#tabulate();
	}

	/** What it took out, `null` where the piece does not say so. */
	remove(piece: Piece): Support | null {
		const position = this.#positionOf(piece);
		const support = this.#supports[position];
		if (support?.piece !== piece) return null;
		this.#supports.splice(position, 1);
		this.#count(piece, storyOf(piece), -1);
		return support;
	}

	/** A piece turned out to belong to another story. */
	move(piece: Piece, from: Piece): void {
		if (this.#tables === null || !this.has(piece)) return;
		shift(this.#tables.stories, from, -1);
		shift(this.#tables.stories, storyOf(piece), 1);
	}

	#count(piece: Piece, story: Piece, by: number): void {
		if (this.#tables === null) return;
		shift(this.#tables.stories, story, by);
		shift(this.#tables.outlets, piece.article.outlet, by);
	}

	#tabulate(): void {
		this.#tables = { stories: new Map(), outlets: new Map() };
		for (const { piece } of this.#supports)
			this.#count(piece, storyOf(piece), 1);
	}

	/** Where a piece stands or would stand; nearly always at the end. */
	#positionOf(piece: Piece): number {
		let low = 0;
		let high = this.#supports.length;
		const last = this.#supports[high - 1];
		if (last === undefined || comparePieces(last.piece, piece) < 0) return high;
		while (low < high) {
			const middle = (low + high) >>> 1;
			const other = this.#supports[middle];
			if (other !== undefined && comparePieces(other.piece, piece) < 0)
				low = middle + 1;
			else high = middle;
		}
		return low;
	}
}

/** A backing of several figures' supports taken together; an article that says two of them counts once. */
export const joinBackings = (backings: readonly Backing[]): Backing => {
	const joined = new Backing();
	const supports = backings
		.flatMap(({ supports }) => supports)
		.sort((a, b) => comparePieces(a.piece, b.piece));
	for (const support of supports)
		if (!joined.has(support.piece)) joined.add(support);
	return joined;
};
