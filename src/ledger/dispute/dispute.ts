import type { Qualifier } from "../../extract/claim.ts";
import { dayLength, isoOf } from "../day.ts";
import type { Bond } from "../figure/bond.ts";
import {
	bySupport,
	cellsAgree,
	type Figure,
	leadOf,
} from "../figure/figure.ts";
import { sideOf } from "../figure/side.ts";
import { idOf } from "../hash.ts";
import { type Piece, storyOf } from "../piece.ts";
import type { Cell, Slot } from "../slot.ts";
import type { Dispute, Side } from "../statement.ts";
import { statusOf } from "../status/status.ts";
import { avowedAt } from "./avowal.ts";
import { openedAt, type Verdict } from "./verdict.ts";
import { withdrawnAt } from "./withdrawn.ts";

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
	/** How they contradict each other, those included that were put side by side since. */
	bonds: readonly Bond[];
	/** When both sides had been told by two stories. */
	opened: number;
	/**
	 * When others had taken the place of the last of its figures, or a party told itself what was denied; `null` while nothing of that has
	 * happened.
	 */
	replaced: number | null;
	/**
	 * When one side will have lost, if nothing new is told, when an article has put all of them side by side, when others have taken
	 * their place, or when whoever told the one has come to tell the other; `null` while none of it is in sight.
	 */
	settles: number | null;
}>;

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

/** Bonds that still stand; all where none does. */
const standingIn = (bonds: readonly Bond[]): readonly Bond[] => {
	const standing = bonds.filter(({ besideSince }) => besideSince === null);
	return standing.length > 0 ? standing : bonds;
};

const figuresIn = (bonds: readonly Bond[]): Figure[] =>
	[...new Set(standingIn(bonds).flatMap(({ pair }) => pair))].sort(bySupport);

const quarrelOf = (
	slot: Slot,
	name: string,
	bonds: readonly Bond[],
	revisions: readonly Bond[],
	qualifier?: Qualifier,
): Quarrel => {
	const figures = figuresIn(bonds);
	const replaced = earlier(
		replacedAt(figures, revisions),
		slot.rule.figure === "qualifier" ? avowedAt(figures, slot.matter) : null,
	);
	return {
		id: idOf("dispute", slot.key, name),
		...(qualifier === undefined ? {} : { qualifier }),
		figures,
		bonds,
		replaced,
		...timesOf({ figures, bonds, replaced }),
	};
};

/** When the first figure was told that took another's place; `null` while none has. */
const successorOf = (
	figure: Figure,
	revisions: readonly Bond[],
): number | null =>
	revisions
		.filter(({ pair: [from] }) => from === figure)
		.reduce<number | null>(
			(first, { pair: [, to] }) => earlier(first, to.backing.first),
			null,
		);

/** When the last of the figures was replaced: a valuation that has moved on since is nothing to quarrel over. */
const replacedAt = (
	figures: readonly Figure[],
	revisions: readonly Bond[],
): number | null =>
	figures
		.map((figure) => successorOf(figure, revisions))
		.reduce<number | null>(
			(last, at) => (last === null || at === null ? null : Math.max(last, at)),
			Number.NEGATIVE_INFINITY,
		);

/** When an article had put the last two of the figures side by side; `null` while some still contradict each other. */
const reconciledAt = (bonds: readonly Bond[]): number | null =>
	bonds.reduce<number | null>(
		(latest, { besideSince }) =>
			latest === null || besideSince === null
				? null
				: Math.max(latest, besideSince),
		Number.NEGATIVE_INFINITY,
	);

const earlier = (a: number | null, b: number | null): number | null =>
	a === null || b === null ? (a ?? b) : Math.min(a, b);

const timesOf = ({
	figures,
	bonds,
	replaced,
}: Pick<Quarrel, "figures" | "bonds" | "replaced">): Pick<
	Quarrel,
	"opened" | "settles"
> => {
	const opened = Math.min(...bonds.map(openedAt));
	const overtaken = replaced === null ? null : Math.max(replaced, opened);
	const decided = earlier(settlesAmong(figures), reconciledAt(bonds));
	const ended = earlier(overtaken, withdrawnAt(figures, bonds));
	return { opened, settles: earlier(decided, ended) };
};

/** A quarrel whose figures have got more support but no other rank. */
export const carriedOn = (quarrel: Quarrel): Quarrel => ({
	...quarrel,
	...timesOf(quarrel),
});

/** Statuses that contradict each other are one quarrel, and so are a status and its denial. */
const nameOfBond = ({ nature, pair }: Bond): string =>
	(nature === "contrary" ? pair : pair.slice(0, 1))
		.map(statusOf)
		.sort()
		.join("|");

/** What is asserted and denied; of statuses that contradict each other, neither alone. */
const statusIn = ([bond]: readonly Bond[]): Qualifier | undefined =>
	bond === undefined || bond.nature === "contrary"
		? undefined
		: statusOf(bond.pair[0]);

/** The quarrels of a slot: one a slot, but one a status. */
export const quarrelsOf = (
	slot: Slot,
	{ disputes, revisions }: Verdict,
): Quarrel[] => {
	if (disputes.length === 0) return [];
	if (slot.rule.figure !== "qualifier")
		return [quarrelOf(slot, "", disputes, revisions)];
	const byStatus = Map.groupBy(disputes, nameOfBond);
	return [...byStatus].map(([name, those]) =>
		quarrelOf(slot, name, those, revisions, statusIn(those)),
	);
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

/** A side in its speaker's words alone: a window that others of its stories tell must not be put into all their mouths. */
const asTold = (
	{ when, ...side }: Side,
	{ stated }: Cell,
	{ matter }: Slot,
): Side =>
	when === undefined || (stated.when ?? matter.when) === undefined
		? side
		: { ...side, when };

/** The sides of a quarrel, the best supported first. */
export const sidesOf = (slot: Slot, quarrel: Quarrel): Side[] =>
	quarrel.figures.map((figure) => {
		const speaker = speakerOf(figure, quarrel, slot);
		return asTold(sideOf(figure, slot, speaker), speaker, slot);
	});

/** A quarrel as a reader sees it at an instant. */
export const disputeOf = (
	slot: Slot,
	quarrel: Quarrel,
	at: number,
): Dispute => {
	const { kind, subject, object, when, part } = slot.matter;
	const qualifier = quarrel.qualifier ?? slot.matter.qualifier;
	const { settles } = quarrel;
	const isSettled = settles !== null && settles <= at;
	return {
		id: quarrel.id,
		kind,
		subject,
		...(object === undefined ? {} : { object }),
		...(qualifier === undefined ? {} : { qualifier }),
		...(part === undefined ? {} : { part }),
		...(when === undefined ? {} : { when }),
		opened: isoOf(quarrel.opened),
		...(isSettled ? { settled: isoOf(settles) } : {}),
		state: isSettled ? "settled" : "open",
		sides: sidesOf(slot, quarrel),
	};
};
