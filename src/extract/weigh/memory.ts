import type { Kind } from "../claim.ts";
import type { Line } from "../rule/line.ts";
import type { Pair, Scene } from "../rule/scene.ts";

/** What the article had told before a line: what the scene was before the line's own claims. */
export type Memory = Pick<
	Scene,
	"main" | "focus" | "recent" | "supply" | "investment"
> &
	Readonly<{ deals: ReadonlyMap<Kind, Pair> }>;

/** Keeps what the scene tells now; it goes on with the line. */
export const recall = (scene: Scene): Memory => ({
	main: scene.main,
	focus: scene.focus,
	recent: scene.recent,
	supply: scene.supply,
	investment: scene.investment,
	deals: new Map(scene.deals),
});

/** How many names the article is about. */
const leading = 3;
const mostCandidates = 12;

/** Who may be a party of what a line tells: whoever it names, and whom the article has told of before. */
export const candidatesOf = (
	{ names }: Line,
	{ main, focus, recent, supply, deals }: Memory,
): readonly string[] => {
	const pairs =
		supply === null ? [...deals.values()] : [...deals.values(), supply];
	const all = new Set([
		...names,
		...main.slice(0, leading),
		...(focus === null ? [] : [focus]),
		...recent,
		...pairs.flatMap(({ subject, object }) => [subject, object]),
	]);
	return [...all].slice(0, mostCandidates);
};
