import type { Qualifier } from "../extract/claim.ts";
import { relationOf } from "./conflict.ts";
import { dayLength } from "./day.ts";
import { bySupport, type Figure, figuresAt, leadOf } from "./figure.ts";
import { type Piece, storyOf } from "./piece.ts";
import type { Slot } from "./slot.ts";

/** After so long without a new story, and so many for the other side, a figure has lost. */
const patience = 30 * dayLength;
const winningStories = 3;

/** Figures of one slot that can't all hold, with the instants at which that began and ended. */
export type Quarrel = Readonly<{
	/** The status that is asserted and denied, where the slot holds several. */
	qualifier?: Qualifier;
	/** Best supported first. */
	figures: readonly Figure[];
	opened: number;
	settled: number | null;
}>;

/** Two figures, the one first told in front. */
export type Pair = readonly [Figure, Figure];

/** All pairs, the one first told in front. */
export const pairsOf = (figures: readonly Figure[]): Pair[] => {
	const ordered = [...figures].sort(
		(a, b) => a.backing.first - b.backing.first || bySupport(a, b),
	);
	return ordered.flatMap((a, i) =>
		ordered.slice(i + 1).map((b): Pair => [a, b]),
	);
};

/** When a figure was first told by another story than the given one. */
const firstBeside = ({ backing }: Figure, story: Piece): number =>
	backing.supports.find(({ piece }) => storyOf(piece) !== story)?.piece.known ??
	Number.POSITIVE_INFINITY;

/** The instant at which both sides had been told, by two stories; `a` is the side first told. */
const openedAt = ([a, b]: Pair): number => {
	const first = a.backing.supports[0];
	if (first === undefined) return Number.POSITIVE_INFINITY;
	const story = storyOf(first.piece);
	return Math.max(
		b.backing.first,
		Math.min(firstBeside(a, story), firstBeside(b, story)),
	);
};

/** When a third new story came for a figure after an instant; `null` if it has not. */
const thirdStoryAfter = (figure: Figure, after: number): number | null => {
	const { supports } = figure.backing;
	const old = new Set<Piece>();
	const fresh = new Set<Piece>();
	for (const { piece } of supports) {
		const story = storyOf(piece);
		if (piece.known <= after) old.add(story);
		else if (!old.has(story)) fresh.add(story);
		if (fresh.size >= winningStories) return piece.known;
	}
	return null;
};

/** When the loser's last word was too long ago and the winner had gone on; `null` while open. */
const settledBetween = (
	winner: Figure,
	loser: Figure,
	at: number,
): number | null => {
	const third = thirdStoryAfter(winner, loser.backing.last);
	if (third === null) return null;
	const settled = Math.max(third, loser.backing.last + patience);
	return settled <= at ? settled : null;
};

const settledAt = (figures: readonly Figure[], at: number): number | null => {
	const winner = figures.reduce((a, b) =>
		b.backing.last > a.backing.last ? b : a,
	);
	const losses = figures
		.filter((figure) => figure !== winner)
		.map((loser) => settledBetween(winner, loser, at));
	return losses.reduce<number | null>(
		(latest, loss) =>
			latest === null || loss === null ? null : Math.max(latest, loss),
		Number.NEGATIVE_INFINITY,
	);
};

const quarrelOf = (
	pairs: readonly Pair[],
	at: number,
	qualifier?: Qualifier,
): Quarrel => {
	const figures = [...new Set(pairs.flat())].sort(bySupport);
	return {
		...(qualifier === undefined ? {} : { qualifier }),
		figures,
		opened: Math.min(...pairs.map(openedAt)),
		settled: settledAt(figures, at),
	};
};

/** The quarrels of a slot as known at an instant: one a slot, but one a status. */
export const quarrelsAt = (slot: Slot, at: number): Quarrel[] => {
	const pairs = pairsOf(figuresAt(slot, at)).filter(
		([a, b]) => relationOf(slot, a, b, at) === "dispute",
	);
	if (pairs.length === 0) return [];
	if (slot.rule.figure !== "qualifier") return [quarrelOf(pairs, at)];
	const byStatus = Map.groupBy(pairs, ([a]) => leadOf(a).stated.qualifier);
	return [...byStatus].map(([status, those]) => quarrelOf(those, at, status));
};
