import type { Qualifier } from "../extract/claim.ts";
import type { Bond, Verdict } from "./bond.ts";
import { dayLength, isoOf } from "./day.ts";
import { bySupport, cellsAgree, type Figure, leadOf } from "./figure.ts";
import { idOf } from "./hash.ts";
import { type Piece, storyOf } from "./piece.ts";
import { sideOf } from "./side.ts";
import type { Cell, Slot } from "./slot.ts";
import type { Dispute, Side } from "./statement.ts";
import type { Support } from "./support.ts";

/** After so long without a new story, and so many for the other side, a figure has lost. */
const patience = 30 * dayLength;
const winningStories = 3;

/** Figures of one slot that can't all hold. */
export type Quarrel = Readonly<{
	/** The same quarrel has the same id for ever. */
	id: string;
	/** The status that is asserted and denied, where the slot holds several. */
	qualifier?: Qualifier;
	/** Best supported first. */
	figures: readonly Figure[];
	/** Which of them contradict each other. */
	pairs: readonly Pair[];
	/** When both sides had been told by two stories. */
	opened: number;
	/** When one side will have lost, if nothing new is told; `null` while the other has not won enough. */
	settles: number | null;
}>;

type Pair = Bond["pair"];

/** When a figure was first told by another story than the given one. */
const firstBeside = ({ backing }: Figure, story: Piece): number => {
	const isOther = ({ piece }: Support) => storyOf(piece) !== story;
	const [first] = backing.supports;
	if (first === undefined) return Number.POSITIVE_INFINITY;
	if (isOther(first)) return backing.first;
	if (backing.stories === 1) return Number.POSITIVE_INFINITY;
	return (
		backing.supports.find(isOther)?.piece.known ?? Number.POSITIVE_INFINITY
	);
};

const openedAt = ([a, b]: Pair): number => {
	const first = a.backing.supports[0];
	if (first === undefined) return Number.POSITIVE_INFINITY;
	const story = storyOf(first.piece);
	return Math.max(
		b.backing.first,
		Math.min(firstBeside(a, story), firstBeside(b, story)),
	);
};

/** When the third story that began after an instant told a figure; `null` if none has. */
const thirdStoryAfter = (
	{ backing }: Figure,
	instant: number,
): number | null => {
	const stories = new Set<Piece>();
	for (const { piece } of backing.after(instant)) {
		const story = storyOf(piece);
		if (story.known > instant) stories.add(story);
		if (stories.size >= winningStories) return piece.known;
	}
	return null;
};

const settlesBetween = (winner: Figure, loser: Figure): number | null => {
	const third = thirdStoryAfter(winner, loser.backing.last);
	return third === null ? null : Math.max(third, loser.backing.last + patience);
};

/** The side told last wins over all others, or nobody does. */
const settlesAmong = (figures: readonly Figure[]): number | null => {
	const winner = figures.reduce((a, b) =>
		b.backing.last > a.backing.last ? b : a,
	);
	return figures
		.filter((figure) => figure !== winner)
		.map((loser) => settlesBetween(winner, loser))
		.reduce<number | null>(
			(latest, loss) =>
				latest === null || loss === null ? null : Math.max(latest, loss),
			Number.NEGATIVE_INFINITY,
		);
};

const quarrelOf = (
	slot: Slot,
	pairs: readonly Pair[],
	qualifier?: Qualifier,
): Quarrel => {
	const figures = [...new Set(pairs.flat())].sort(bySupport);
	return {
		id: idOf("dispute", slot.key, qualifier ?? ""),
		...(qualifier === undefined ? {} : { qualifier }),
		figures,
		pairs,
		...timesOf(figures, pairs),
	};
};

const timesOf = (
	figures: readonly Figure[],
	pairs: readonly Pair[],
): Pick<Quarrel, "opened" | "settles"> => ({
	opened: Math.min(...pairs.map(openedAt)),
	settles: settlesAmong(figures),
});

/** A quarrel whose figures have got more support but no other rank. */
export const carriedOn = (quarrel: Quarrel): Quarrel => ({
	...quarrel,
	...timesOf(quarrel.figures, quarrel.pairs),
});

/** The quarrels of a slot: one a slot, but one a status. */
export const quarrelsOf = (slot: Slot, { disputes }: Verdict): Quarrel[] => {
	const pairs = disputes.map(({ pair }) => pair);
	if (pairs.length === 0) return [];
	if (slot.rule.figure !== "qualifier") return [quarrelOf(slot, pairs)];
	const byStatus = Map.groupBy(pairs, ([a]) => leadOf(a).stated.qualifier);
	return [...byStatus].map(([status, those]) => quarrelOf(slot, those, status));
};

/** Whether one side had lost by then. */
export const isSettledAt = ({ settles }: Quarrel, at: number): boolean =>
	settles !== null && settles <= at;

/** Speaks for a side: of its statements, the best supported that some other side contradicts. */
const speakerOf = (figure: Figure, { figures }: Quarrel, slot: Slot): Cell => {
	const others = figures.flatMap(({ cells }) => cells);
	const contradicted = figure.cells.filter((cell) =>
		others.some((other) => !cellsAgree(cell, other, slot.rule)),
	);
	const cells = contradicted.length > 0 ? contradicted : figure.cells;
	return leadOf({ cells });
};

/** The sides of a quarrel, the best supported first. */
export const sidesOf = (slot: Slot, quarrel: Quarrel): Side[] =>
	quarrel.figures.map((figure) =>
		sideOf(figure, slot, speakerOf(figure, quarrel, slot)),
	);

/** A quarrel as a reader sees it at an instant. */
export const disputeOf = (
	slot: Slot,
	quarrel: Quarrel,
	at: number,
): Dispute => {
	const { kind, subject, object, when } = slot.matter;
	const qualifier = quarrel.qualifier ?? slot.matter.qualifier;
	const { settles } = quarrel;
	const isSettled = settles !== null && settles <= at;
	return {
		id: quarrel.id,
		kind,
		subject,
		...(object === undefined ? {} : { object }),
		...(qualifier === undefined ? {} : { qualifier }),
		...(when === undefined ? {} : { when }),
		opened: isoOf(quarrel.opened),
		...(isSettled ? { settled: isoOf(settles) } : {}),
		state: isSettled ? "settled" : "open",
		sides: sidesOf(slot, quarrel),
	};
};
