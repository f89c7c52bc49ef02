import type { Qualifier } from "../extract/claim.ts";
import { type Figure, leadOf } from "./figure.ts";
import { type Piece, storyOf } from "./piece.ts";
import type { Reading } from "./reading.ts";

/** How far a deal has come or gone, for statuses that one article tells at once: the last is what holds. */
const progress: readonly Qualifier[] = [
	"letter-of-intent",
	"no-agreement",
	"definitive",
	"scaled-back",
	"on-hold",
	"cancelled",
	"completed",
];

/** The status that a figure of a status slot states. */
export const statusOf = (figure: Figure): Qualifier | undefined =>
	leadOf(figure).stated.qualifier;

const rankOf = (figure: Figure): number => {
	const status = statusOf(figure);
	return status === undefined ? -1 : progress.indexOf(status);
};

/**
 * The asserted statuses of a slot in the order in which each was first told. A status told again after another has
 * followed it is background ("the letter of intent of September"), not a return to it.
 */
export const statusesIn = ({ figures }: Reading): Figure[] =>
	figures
		.filter(({ denied }) => !denied)
		.sort((a, b) => a.backing.first - b.backing.first || rankOf(a) - rankOf(b));

/** The same without what the article that told it first already saw overtaken: "halted, then called off" is one step. */
export const stepsOf = (statuses: readonly Figure[]): Figure[] =>
	statuses.filter((figure, i) => {
		const [mine] = figure.backing.supports;
		const next = statuses[i + 1]?.backing.supports[0];
		return mine === undefined || mine.piece !== next?.piece;
	});

const living: ReadonlySet<Qualifier | undefined> = new Set<Qualifier>([
	"letter-of-intent",
	"definitive",
	"completed",
]);

/** Stories that began after an instant and tell one of the figures. */
const storiesAfter = (figures: readonly Figure[], instant: number): number => {
	const stories = new Set<Piece>();
	for (const { backing } of figures)
		for (const { piece } of backing.after(instant))
			if (storyOf(piece).known > instant) stories.add(storyOf(piece));
	return stories.size;
};

/** Told to be over, and then by as many stories that its papers stand. */
export const isOutlived = (
	end: Figure,
	statuses: readonly Figure[],
): boolean => {
	const alive = statuses.filter((figure) => living.has(statusOf(figure)));
	return storiesAfter(alive, end.backing.last) >= end.backing.stories;
};

/** The status that a deal has come to: the last to be told first; but what was called off and lives on, as it was told last. */
export const standingStatus = (
	statuses: readonly Figure[],
): Figure | undefined => {
	const latest = statuses.at(-1);
	if (latest === undefined || statusOf(latest) !== "cancelled") return latest;
	if (!isOutlived(latest, statuses)) return latest;
	return statuses
		.filter((figure) => living.has(statusOf(figure)))
		.reduce((a, b) => (b.backing.last >= a.backing.last ? b : a), latest);
};
