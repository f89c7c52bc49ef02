import { type Backing, few } from "./backing.ts";
import { type Piece, storyOf } from "./piece.ts";

const sizeTogether = <Key>(
	sets: readonly Pick<ReadonlySet<Key>, "size" | "has" | "keys">[],
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

/** How many stories and outlets support any of several figures. Costs as much as the less supported ones. */
export const countTogether = (
	backings: readonly Backing[],
): Readonly<{ stories: number; outlets: number }> => {
	const [only, ...others] = backings;
	if (only !== undefined && others.length === 0)
		return { stories: only.stories, outlets: only.outlets };
	if (backings.every(({ supports }) => supports.length <= few))
		return countAll(backings);
	return {
		stories: sizeTogether(backings.map(({ names }) => names.stories)),
		outlets: sizeTogether(backings.map(({ names }) => names.outlets)),
	};
};
