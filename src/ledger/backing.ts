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

/** How often, since when and until when an outlet has said so. */
type Telling = Readonly<{ count: number; first: number; last: number }>;

type Tables = Readonly<{
	stories: Map<Piece, number>;
	outlets: Map<string, Telling>;
}>;

const tabulate = (supports: readonly Support[]): Tables => {
	const tables: Tables = { stories: new Map(), outlets: new Map() };
	for (const { piece } of supports) enter(tables, piece);
	return tables;
};

const enter = ({ stories, outlets }: Tables, piece: Piece): void => {
	const story = storyOf(piece);
	stories.set(story, (stories.get(story) ?? 0) + 1);
	const { outlet } = piece.article;
	const told = outlets.get(outlet);
	outlets.set(outlet, {
		count: (told?.count ?? 0) + 1,
		first: Math.min(told?.first ?? piece.known, piece.known),
		last: Math.max(told?.last ?? piece.known, piece.known),
	});
};

/**
 * All that supports a figure, in the order in which it became known. Counting stories and outlets costs the same
 * whether ten articles say so or a hundred thousand.
 */
export class Backing {
	readonly #supports: Support[] = [];
	#tables: Tables | null = null;
	#changes = 0;

	/** Grows with every change: what was made of an earlier state is stale. */
	get changes(): number {
		return this.#changes;
	}

	get supports(): readonly Support[] {
		return this.#supports;
	}

	get stories(): number {
		return this.#supports.length < 2
			? this.#supports.length
			: this.#counted.stories.size;
	}

	get outlets(): number {
		return this.#supports.length < 2
			? this.#supports.length
			: this.#counted.outlets.size;
	}

	/** When the figure was first told, in milliseconds. */
	get first(): number {
		return this.#supports[0]?.piece.known ?? Number.POSITIVE_INFINITY;
	}

	/** When it was last told. */
	get last(): number {
		return this.#supports.at(-1)?.piece.known ?? Number.NEGATIVE_INFINITY;
	}

	/** The stories and the outlets by name, for counting several figures together. */
	get names(): Readonly<{
		stories: ReadonlyMap<Piece, unknown>;
		outlets: ReadonlyMap<string, unknown>;
	}> {
		return this.#counted;
	}

	/** When an outlet first and last said so; `null` if it never did. */
	tellingOf(outlet: string): Telling | null {
		return this.#counted.outlets.get(outlet) ?? null;
	}

	/** Supports that became known after an instant. */
	*after(instant: number): Iterable<Support> {
		let position = this.#firstWhere(({ piece }) => piece.known > instant);
		for (; position < this.#supports.length; position++) {
			const support = this.#supports[position];
			if (support !== undefined) yield support;
		}
	}

	has(piece: Piece): boolean {
		return this.#supports[this.#positionOf(piece)]?.piece === piece;
	}

	add(support: Support): void {
		this.#supports.splice(this.#positionOf(support.piece), 0, support);
		if (this.#tables !== null) enter(this.#tables, support.piece);
		this.#changes++;
	}

	/** What it took out, `null` where the piece does not say so. */
	remove(piece: Piece): Support | null {
		const position = this.#positionOf(piece);
		const support = this.#supports[position];
		if (support?.piece !== piece) return null;
		this.#supports.splice(position, 1);
		this.recount();
		return support;
	}

	/** Some piece turned out to belong to another story: everything is counted anew when next asked. */
	recount(): void {
		this.#tables = null;
		this.#changes++;
	}

	/** Tables are kept only where making them anew would cost more than their room. */
	get #counted(): Tables {
		if (this.#tables !== null) return this.#tables;
		const tables = tabulate(this.#supports);
		if (this.#supports.length > few) this.#tables = tables;
		return tables;
	}

	/** Where a piece stands or would stand; nearly always at the end. */
	#positionOf(piece: Piece): number {
		const last = this.#supports.at(-1);
		if (last === undefined || comparePieces(last.piece, piece) < 0)
			return this.#supports.length;
		return this.#firstWhere((other) => comparePieces(other.piece, piece) >= 0);
	}

	/** Position of the first support of which something holds that holds of all after it. */
	#firstWhere(holds: (support: Support) => boolean): number {
		let low = 0;
		let high = this.#supports.length;
		while (low < high) {
			const middle = (low + high) >>> 1;
			const other = this.#supports[middle];
			if (other !== undefined && !holds(other)) low = middle + 1;
			else high = middle;
		}
		return low;
	}
}

/** A backing of several figures' supports taken together; an article that says two of them counts once. */
export const joinBackings = (backings: readonly Backing[]): Backing => {
	const [only, ...others] = backings;
	if (only !== undefined && others.length === 0) return only;
	const supports = backings
		.flatMap(({ supports }) => supports)
		.sort((a, b) => comparePieces(a.piece, b.piece));
	const joined = new Backing();
	for (const support of supports)
		if (!joined.has(support.piece)) joined.add(support);
	return joined;
};

const sizeTogether = <Key>(
	sets: readonly ReadonlyMap<Key, unknown>[],
): number => {
	const bySize = [...sets].sort((a, b) => b.size - a.size);
	return bySize.reduce((sum, set, i) => {
		const larger = bySize.slice(0, i);
		if (larger.length === 0) return set.size;
		const fresh = set
			.keys()
			.filter((key) => !larger.some((other) => other.has(key)));
		return sum + fresh.reduce((count) => count + 1, 0);
	}, 0);
};

/** How many stories and outlets support any of several figures. Costs as much as the less supported ones. */
export const countTogether = (
	backings: readonly Backing[],
): Readonly<{ stories: number; outlets: number }> => ({
	stories: sizeTogether(backings.map(({ names }) => names.stories)),
	outlets: sizeTogether(backings.map(({ names }) => names.outlets)),
});
