import { type Piece, storyOf } from "./piece.ts";
import type { Statement } from "./statement.ts";

/** How much there is, kept up to date with each article: a look at a large book must not count it anew. */
export type Census = {
	articles: number;
	claims: number;
	/** How many of the pieces that hold and tell anything tell a story, or are of an outlet. */
	readonly stories: Map<Piece, number>;
	readonly outlets: Map<string, number>;
	/** The latest instant at which anything became known. */
	latest: number;
};

/** Nothing counted. */
export const openCensus = (): Census => ({
	articles: 0,
	claims: 0,
	stories: new Map(),
	outlets: new Map(),
	latest: Number.NEGATIVE_INFINITY,
});

const add = <Key>(counts: Map<Key, number>, key: Key, change: 1 | -1): void => {
	const count = (counts.get(key) ?? 0) + change;
	if (count === 0) counts.delete(key);
	else counts.set(key, count);
};

/** Counts a piece that has come to hold, or no longer does, with so many claims. */
export const enrol = (
	census: Census,
	piece: Piece,
	claims: number,
	change: 1 | -1,
): void => {
	census.articles += change;
	census.claims += change * claims;
	if (claims === 0) return;
	add(census.stories, storyOf(piece), change);
	add(census.outlets, piece.article.outlet, change);
};

/** A piece that holds was found to belong to another story than was thought. */
export const transfer = (census: Census, piece: Piece, from: Piece): void => {
	add(census.stories, from, -1);
	add(census.stories, storyOf(piece), 1);
};

/** What is counted, as a statement tells it. */
export const countsOf = ({
	articles,
	claims,
	stories,
	outlets,
}: Census): Pick<Statement, "articles" | "stories" | "outlets" | "claims"> => ({
	articles,
	stories: stories.size,
	outlets: outlets.size,
	claims,
});
