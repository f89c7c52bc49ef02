import { type Piece, storyOf } from "../piece.ts";
import { type Backing, few } from "./backing.ts";

type Names<Key> = Pick<ReadonlySet<Key>, "size" | "has" | "keys">;

const countAll = (backings: readonly Backing[]) => {
	const stories = new Set<Piece>();
	const outlets = new Set<string>();
	for (const { supports } of backings)
		for (const { piece } of supports) {
			stories.add(storyOf(piece));
			outlets.add(piece.article.outlet);
		}
	return { stories: stories.size, outlets: outlets.size };
};

const largestFirst = <Key>(sets: readonly Names<Key>[]): Names<Key>[] =>
	sets.toSorted((a, b) => b.size - a.size);

/** How many names are in any of the sets. Costs as much as all but the largest. */
const countBesideLargest = <Key>(sets: readonly Names<Key>[]): number => {
	const [largest, ...others] = largestFirst(sets);
	if (largest === undefined) return 0;
	const further = new Set<Key>();
	for (const set of others)
		for (const key of set.keys()) if (!largest.has(key)) further.add(key);
	return largest.size + further.size;
};

let round = 0;

/** How many stories are in any of the sets. Each is marked as met, which costs a fraction of looking it up. */
const countByMarks = (sets: readonly Names<Piece>[]): number => {
	round++;
	let count = 0;
	for (const set of sets)
		for (const story of set.keys()) {
			if (story.round === round) continue;
			story.round = round;
			count++;
		}
	return count;
};

/** Where the largest set is so many times the others, going through it costs more than asking it. */
const skew = 4;

const countStories = (sets: readonly Names<Piece>[]): number => {
	const sizes = sets.map(({ size }) => size);
	const all = sizes.reduce((sum, size) => sum + size, 0);
	const largest = Math.max(...sizes);
	return (all - largest) * skew < largest
		? countBesideLargest(sets)
		: countByMarks(sets);
};

/** How many stories and outlets support any of several figures. */
export const countTogether = (
	backings: readonly Backing[],
): Readonly<{ stories: number; outlets: number }> => {
	const [only, ...others] = backings;
	if (only !== undefined && others.length === 0)
		return { stories: only.stories, outlets: only.outlets };
	if (backings.every(({ supports }) => supports.length <= few))
		return countAll(backings);
	return {
		stories: countStories(backings.map(({ names }) => names.stories)),
		outlets: countBesideLargest(backings.map(({ names }) => names.outlets)),
	};
};
