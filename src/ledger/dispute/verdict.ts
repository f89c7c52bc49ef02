import { type Bond, week } from "../figure/bond.ts";
import type { Figure } from "../figure/figure.ts";
import { areTwoRounds } from "../figure/round.ts";
import type { Support } from "../figure/support.ts";
import { type Piece, storyOf } from "../piece.ts";
import { contradictedAt } from "./contrary.ts";
import { isNewBid } from "./new-bid.ts";
import { fewReports } from "./withdrawn.ts";

/** Every outlet that told the first figure has told the second since, and not before. */
const isCorrection = ({ nature, pair: [a, b] }: Bond): boolean =>
	(nature === "clash" || nature === "reading") &&
	a.backing.supports.length <= fewReports &&
	a.backing.supports.every(({ piece }) => {
		const first = b.backing.firstBy(piece.article.outlet);
		return first !== null && first > piece.known;
	});

/** Whether both can't hold. */
const isContradiction = ({ nature }: Bond): boolean => nature !== "reading";

/** Both sides together have at least two stories: one alone can't disagree. */
const haveTwoStories = ({ pair: [a, b] }: Bond): boolean => {
	if (a.backing.stories > 1 || b.backing.stories > 1) return true;
	const [x, y] = [a.backing.supports[0], b.backing.supports[0]];
	return (
		x !== undefined && y !== undefined && storyOf(x.piece) !== storyOf(y.piece)
	);
};

/** Whether the second figure has taken the place of the first. */
export const isReplacement = (bond: Bond): boolean =>
	!areTwoRounds(...bond.pair) &&
	(bond.nature === "succession" ||
		isNewBid(bond) ||
		(bond.besideSince === null && isCorrection(bond)));

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

/** When both figures had been told, and by two stories. */
export const openedAt = ({ nature, pair: [a, b] }: Bond): number => {
	if (nature === "contrary")
		return contradictedAt(a, b) ?? Number.POSITIVE_INFINITY;
	const first = a.backing.supports[0];
	if (first === undefined) return Number.POSITIVE_INFINITY;
	const story = storyOf(first.piece);
	return Math.max(
		b.backing.first,
		Math.min(firstBeside(a, story), firstBeside(b, story)),
	);
};

/** Whether both have been told at one time. */
const isOpened = (bond: Bond): boolean =>
	bond.nature !== "contrary" || contradictedAt(...bond.pair) !== null;

/** Figures that an article put side by side before they could quarrel never did. */
const hadQuarrelled = (bond: Bond): boolean =>
	bond.besideSince === null || openedAt(bond) < bond.besideSince;

/** "We are not walking away", and a month later "it is off": who denied it spoke of his day. */
const isOvertakenDenial = ({
	nature,
	isPassing,
	pair: [a, b],
}: Bond): boolean =>
	nature === "denial" &&
	isPassing &&
	a.denied &&
	b.backing.first - a.backing.last >= week;

/** What the bonds of a slot come to by the stories that tell its figures. */
export type Verdict = Readonly<{
	/** They make a dispute. */
	disputes: readonly Bond[];
	/** The second figure has taken the place of the first. */
	revisions: readonly Bond[];
}>;

/** Judges bonds by the support that their figures have. */
export const judge = (bonds: readonly Bond[]): Verdict => {
	const disputes: Bond[] = [];
	const revisions: Bond[] = [];
	for (const bond of bonds) {
		if (isReplacement(bond)) revisions.push(bond);
		else if (
			isContradiction(bond) &&
			!isOvertakenDenial(bond) &&
			!areTwoRounds(...bond.pair) &&
			haveTwoStories(bond) &&
			isOpened(bond) &&
			hadQuarrelled(bond)
		)
			disputes.push(bond);
	}
	return { disputes, revisions };
};
