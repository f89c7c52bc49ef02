import type { Figure } from "../figure/figure.ts";
import type { Support } from "../figure/support.ts";
import { type Piece, storyOf } from "../piece.ts";
import type { Matter, Slot } from "../slot.ts";
import { speakersOf } from "./speakers.ts";
import { isAdverse } from "./status.ts";

/** One story is not enough to bury a deal, unless a party to it says so itself. */
const fewestStories = 2;

/** Whom a matter is about. */
export type Parties = Pick<Matter, "subject" | "object">;

/** Whether a party to a matter says so itself. */
export const isSaidByParty = (
	{ evidence: { source } }: Support,
	{ subject, object }: Parties,
): boolean => source !== undefined && (source === subject || source === object);

const storiesOf = (told: readonly Support[]): ReadonlySet<Piece> =>
	new Set(told.map(({ piece }) => storyOf(piece)));

/** Whether so many tell no more than hearsay: a single story, and neither party in it. */
const isHearsay = (told: readonly Support[], parties: Parties): boolean =>
	storiesOf(told).size < fewestStories &&
	!told.some((support) => isSaidByParty(support, parties));

/** Whether figures that say that a deal is off, on hold or scaled back are told by no second story and no party yet. */
export const areBarelyTold = (
	figures: readonly Figure[],
	parties: Parties,
): boolean =>
	figures.some(isAdverse) &&
	figures.every(({ backing }) => backing.stories < fewestStories) &&
	isHearsay(
		figures.flatMap(({ backing }) => backing.supports),
		parties,
	);

const isToldByMore = (
	tellings: Iterable<readonly Support[]>,
	statuses: readonly Figure[],
	stories: number,
): boolean => {
	const others = new Set<Piece>();
	for (const supports of tellings)
		for (const { piece } of supports) {
			if (!statuses.some((status) => status.backing.has(piece)))
				others.add(storyOf(piece));
			if (others.size > stories) return true;
		}
	return false;
};

/**
 * Whether adverse statuses are doubted of a deal: those who tell them of it are hearsay, and more stories tell the deal without them, or
 * what had befallen it before.
 */
export const areDoubted = (
	deal: readonly Figure[],
	statuses: readonly Figure[],
	before: readonly Figure[],
	slot: Slot,
): boolean => {
	const toldOfDeal = (status: Figure) => speakersOf(status, deal, slot);
	const speakers = statuses.flatMap(toldOfDeal);
	const others = [
		...deal.map(({ backing }) => backing.supports),
		...before.map(toldOfDeal),
	];
	return (
		isHearsay(speakers, slot.matter) &&
		isToldByMore(others, statuses, storiesOf(speakers).size)
	);
};
