import type { Figure } from "./figure.ts";
import { type Piece, storyOf } from "./piece.ts";
import type { Matter, Slot } from "./slot.ts";
import { speakersOf } from "./speakers.ts";
import { isAdverse } from "./status.ts";
import type { Support } from "./support.ts";

/** One story is not enough to bury a deal, unless a party to it says so itself. */
const fewestStories = 2;

type Parties = Pick<Matter, "subject" | "object">;

const isSaidByParty = (
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
	deal: readonly Figure[],
	status: Figure,
	stories: number,
): boolean => {
	const others = new Set<Piece>();
	for (const { backing } of deal)
		for (const { piece } of backing.supports) {
			if (!status.backing.has(piece)) others.add(storyOf(piece));
			if (others.size > stories) return true;
		}
	return false;
};

/** Whether a deal is in doubt by a status: those who tell that of it are hearsay, and more stories tell the deal without it. */
export const isDoubted = (
	deal: readonly Figure[],
	status: Figure,
	slot: Slot,
): boolean => {
	if (!isAdverse(status)) return false;
	const speakers = speakersOf(status, deal, slot);
	return (
		isHearsay(speakers, slot.matter) &&
		isToldByMore(deal, status, storiesOf(speakers).size)
	);
};
