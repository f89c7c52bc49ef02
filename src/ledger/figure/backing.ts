import { comparePieces, type Piece, storyOf } from "../piece.ts";
import { compareWithin, type Support } from "./support.ts";

/** Up to this many supports are counted one by one, so that a rare claim costs no tables. */
export const few = 32;

type Tables = Readonly<{
	/** How many pieces tell each story. */
	stories: Map<Piece, number>;
	/** When each outlet first said so. */
	outlets: Map<string, number>;
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
	const first = outlets.get(outlet);
	if (first === undefined || piece.known < first)
		outlets.set(outlet, piece.known);
};

const firstAmong = (
	supports: readonly Support[],
	outlet: string,
): number | null =>
	supports.find(({ piece }) => piece.article.outlet === outlet)?.piece.known ??
	null;

/** Takes a piece out again; only an outlet's first is looked for anew, among those left. */
const strike = (
	{ stories, outlets }: Tables,
	piece: Piece,
	left: readonly Support[],
): void => {
	const story = storyOf(piece);
	const tellings = stories.get(story) ?? 0;
	if (tellings > 1) stories.set(story, tellings - 1);
	else stories.delete(story);
	const { outlet } = piece.article;
	if (outlets.get(outlet) !== piece.known) return;
	const first = firstAmong(left, outlet);
	if (first === null) outlets.delete(outlet);
	else outlets.set(outlet, first);
};

/**
 * All that supports a figure, in the order in which it became known. Counting stories and outlets costs the same
 * whether ten articles say so or a hundred thousand.
 */
export class Backing {
	readonly #supports: Support[] = [];
	#tables: Tables | null = null;
	/** Counted when first asked after a change; negative until then. */
	#stories = -1;
	#outlets = -1;
	#changes = 0;

	/** Grows with every change: what was made of an earlier state is stale. */
	get changes(): number {
		return this.#changes;
	}

	get supports(): readonly Support[] {
		return this.#supports;
	}

	get stories(): number {
		if (this.#stories < 0) this.#count();
		return this.#stories;
	}

	get outlets(): number {
		if (this.#outlets < 0) this.#count();
		return this.#outlets;
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
		stories: Pick<ReadonlySet<Piece>, "size" | "has" | "keys">;
		outlets: Pick<ReadonlySet<string>, "size" | "has" | "keys">;
	}> {
		return this.#counted;
	}

	/** When an outlet first said so, in milliseconds; `null` if it never did. */
	firstBy(outlet: string): number | null {
		if (this.#supports.length > few)
			return this.#counted.outlets.get(outlet) ?? null;
		return firstAmong(this.#supports, outlet);
	}

	/** Supports that became known after an instant. */
	*after(instant: number): Iterable<Support> {
		let position = this.#firstWhere(({ piece }) => piece.known > instant);
		for (; position < this.#supports.length; position++) {
			const support = this.#supports[position];
			if (support !== undefined) yield support;
		}
	}

	/** What had become known by an instant. */
	upTo(instant: number): Backing {
		const known = new Backing();
		const end = this.#firstWhere(({ piece }) => piece.known > instant);
		for (const support of this.#supports.slice(0, end)) known.add(support);
		return known;
	}

	/** What a piece says for it, `null` where it says nothing. */
	by(piece: Piece): Support | null {
		const support = this.#supports[this.#positionOf(piece)];
		return support?.piece === piece ? support : null;
	}

	has(piece: Piece): boolean {
		return this.by(piece) !== null;
	}

	/** Of a piece that says so twice, the words that come first in it stay, whichever were added first. */
	add(support: Support): void {
		const position = this.#positionOf(support.piece);
		const held = this.#supports[position];
		if (held?.piece === support.piece) {
			if (compareWithin(support, held) >= 0) return;
			this.#supports[position] = support;
			this.#touch();
			return;
		}
		this.#supports.splice(position, 0, support);
		if (this.#tables !== null) enter(this.#tables, support.piece);
		this.#touch();
	}

	/**
	 * What it took out, `null` where the piece does not say so. The piece must still be of the story under which it was counted:
	 * whoever moves it to another recounts first.
	 */
	remove(piece: Piece): Support | null {
		const position = this.#positionOf(piece);
		const support = this.#supports[position];
		if (support?.piece !== piece) return null;
		this.#supports.splice(position, 1);
		if (this.#tables !== null) strike(this.#tables, piece, this.#supports);
		this.#touch();
		return support;
	}

	/** Some piece turned out to belong to another story: everything is counted anew when next asked. */
	recount(): void {
		this.#tables = null;
		this.#touch();
	}

	#touch(): void {
		this.#stories = -1;
		this.#outlets = -1;
		this.#changes++;
	}

	#count(): void {
		const { length } = this.#supports;
		const counted = length < 2 ? null : this.#counted;
		this.#stories = counted?.stories.size ?? length;
		this.#outlets = counted?.outlets.size ?? length;
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
	for (const support of supports) joined.add(support);
	return joined;
};
