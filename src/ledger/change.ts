import { isoOf } from "./day.ts";
import { type NamedDeal, standingOf } from "./deal.ts";
import { areOneStep, type Digest, hasFollowed, isKnown } from "./digest.ts";
import { isSettledAt, type Quarrel, sidesOf } from "./dispute.ts";
import type { LedgerEvent } from "./event.ts";
import { type Figure, nameOfFigure } from "./figure.ts";
import { asItStood, isBetween, type NewFront, newFronts } from "./front.ts";
import { idOf } from "./hash.ts";
import { readAt } from "./reading.ts";
import { sideOf } from "./side.ts";
import type { Slot } from "./slot.ts";
import type { Side } from "./statement.ts";

/** What is told of a slot. */
export type Told = Readonly<{
	name: LedgerEvent["name"];
	/** What makes the event this one and no other. */
	cause: readonly string[];
	at: number;
	sides: readonly Side[];
	inDoubt?: true;
}>;

/** The sub-case of the slot; of a status slot, the status that it has come to. */
const qualifierOf = ({ matter, rule }: Slot, { sides }: Told) =>
	rule.figure === "qualifier" ? sides.at(-1)?.qualifier : matter.qualifier;

/** An event about a slot. */
export const eventOf = (slot: Slot, told: Told): LedgerEvent => {
	const { kind, subject, object, when, part } = slot.matter;
	const qualifier = qualifierOf(slot, told);
	return {
		id: idOf(told.name, slot.key, ...told.cause),
		name: told.name,
		at: isoOf(told.at),
		kind,
		subject,
		...(object === undefined ? {} : { object }),
		...(qualifier === undefined ? {} : { qualifier }),
		...(part === undefined ? {} : { part }),
		sides: told.sides,
		...(told.inDoubt ? { inDoubt: true } : {}),
		...(when?.from === undefined ? {} : { day: when.from }),
	};
};

/** The figure whose place this one has taken in a new version of its article, where nobody tells that one any more. */
const replacedBy = (
	figure: Figure,
	after: Digest,
	at: number,
): Figure | undefined => {
	const replaced = figure.backing.supports.flatMap(
		({ piece }) => piece.before ?? [],
	);
	if (replaced.length === 0) return undefined;
	return readAt(after.slot, at - 1).figures.find(
		(known) =>
			known.denied === figure.denied &&
			!isKnown(after.figures, known) &&
			replaced.some((piece) => known.backing.has(piece)),
	);
};

/** A deal of which a figure is told first; revised, where its own outlet has but changed the article. */
const toldFirst = (
	{ id, figures }: NamedDeal,
	after: Digest,
	at: number,
): Told => {
	const figure = standingOf(after.reading, figures);
	const was = replacedBy(figure, after, at);
	const side = sideOf(figure, after.slot);
	return was === undefined
		? { name: "deal.new", cause: [id], at, sides: [side] }
		: {
				name: "deal.revised",
				cause: causeOf([was, figure], 0),
				at,
				sides: [sideOf(was, after.slot), side],
			};
};

const newDeals = (before: Digest, after: Digest, at: number): Told[] => {
	if (after.deals === before.deals) return [];
	return after.deals
		.filter(({ id, figures }) => {
			const asserted = figures.filter(({ denied }) => !denied);
			const isKnownOf = asserted.some((figure) =>
				isKnown(before.figures, figure),
			);
			const isNamed = before.deals.some(
				(deal) => deal.id === id && deal.figures.some(({ denied }) => !denied),
			);
			return asserted.length > 0 && !isKnownOf && !isNamed;
		})
		.map((deal) => toldFirst(deal, after, at));
};

const newFigures = (before: Digest, after: Digest): Figure[] =>
	after.reading === before.reading
		? []
		: after.figures.filter((figure) => !isKnown(before.figures, figure));

const newDenials = (before: Digest, after: Digest, at: number): Told[] =>
	newFigures(before, after)
		.filter(({ denied }) => denied)
		.map((figure) => ({
			name: "claim.denied",
			cause: [nameOfFigure(figure)],
			at,
			sides: [sideOf(figure, after.slot)],
		}));

const newMoves = (before: Digest, after: Digest, at: number): Told[] =>
	after.slot.rule.binds !== "day"
		? []
		: newFigures(before, after)
				.filter(({ denied }) => !denied)
				.map((figure) => ({
					name: "reaction.reported",
					cause: [nameOfFigure(figure)],
					at,
					sides: [sideOf(figure, after.slot)],
				}));

/**
 * The steps by which a deal has come to stand otherwise: those that were none before, and the one that holds now though another
 * did, or that it is told by a second story. One that only follows another than was thought is no news: an older article has filled in what came between. Each is dated by
 * when it happened, also where an older article that is read late brings it about.
 */
const newSteps = (before: Digest, after: Digest, known: number): Told[] => {
	if (after.slot.rule.figure !== "qualifier") return [];
	if (after.course === before.course) return [];
	const stood = before.course.at(-1);
	return after.course.flatMap((step, i): Told[] => {
		const { figure, at, turn } = step;
		const holds = i === after.course.length - 1;
		const isOld = before.course.some((other) => areOneStep(other, step));
		const stoodBefore = stood !== undefined && areOneStep(stood, step);
		const isConfirmed = holds && before.inDoubt && !after.inDoubt;
		if (isOld && (!holds || (stoodBefore && !isConfirmed))) return [];
		const from = after.course[i - 1]?.figure;
		const figures = from === undefined ? [figure] : [from, figure];
		return [
			{
				name: "status.changed",
				cause: [
					...causeOf(figures, turn),
					...(stoodBefore && isConfirmed ? ["confirmed"] : []),
				],
				at: Math.max(at, known),
				sides: figures.map((each) => sideOf(each, after.slot)),
				...(holds && after.inDoubt ? { inDoubt: true } : {}),
			},
		];
	});
};

const causeOf = (figures: readonly Figure[], turn: number): string[] => [
	...figures.map(nameOfFigure),
	...(turn === 0 ? [] : [String(turn)]),
];

/** Which figures have taken the place of others, each dated as a step is: an outlet's correction makes a revision of two known figures. */
const newRevisions = (before: Digest, after: Digest, known: number): Told[] => {
	if (after.slot.rule.figure === "qualifier") return [];
	if (after.successions === before.successions) return [];
	return after.successions
		.filter(({ to }) => !hasFollowed(before.successions, to))
		.map(({ from, to, at, turn }) => ({
			name: "deal.revised",
			cause: causeOf([from, to], turn),
			at: Math.max(at, known),
			sides: [from, to].map((figure) => sideOf(figure, after.slot)),
		}));
};

/**
 * The deals for which another figure stands, though none has taken the other's place: more tell this one now. Where the two quarrel, that is
 * told of their dispute.
 */
const newHeadlines = (
	before: Digest,
	after: Digest,
	at: number,
	now: number,
): Told[] =>
	newFronts(before, after).flatMap((front): Told[] => {
		const { slot, quarrels, successions } = after;
		const isTold =
			hasFollowed(successions, front.now) ||
			quarrels.some(
				(quarrel) => !isSettledAt(quarrel, now) && isBetween(quarrel, front),
			);
		const was = asItStood(front.was, slot, at);
		if (isTold || was === undefined) return [];
		const cause = [front.id, ...causeOf([was, front.now], 0), isoOf(at)];
		const sides = [was, front.now].map((figure) => sideOf(figure, slot));
		return [{ name: "deal.revised", cause, at, sides }];
	});

const namesOf = ({ figures }: Quarrel): string[] =>
	figures.map(nameOfFigure).sort();

/** What happened to one quarrel; `null` if nothing but further support of a side that leads, or of one behind. */
const turnOf = (
	was: Quarrel | undefined,
	now: Quarrel,
	at: number,
	fronts: readonly NewFront[],
): "dispute.opened" | "dispute.settled" | "dispute.changed" | null => {
	if (was === undefined) return "dispute.opened";
	const [wasSettled, isSettled] = [isSettledAt(was, at), isSettledAt(now, at)];
	if (!wasSettled && isSettled) return "dispute.settled";
	const isReopened = wasSettled && !isSettled;
	const isWider =
		now.figures !== was.figures &&
		now.figures.some((figure) => !isKnown(was.figures, figure));
	const isLedAnew = !isSettled && fronts.some((front) => isBetween(now, front));
	return isReopened || isWider || isLedAnew ? "dispute.changed" : null;
};

/** The event that settles a quarrel, the same whether a story or the clock has brought it about. */
export const settling = (slot: Slot, quarrel: Quarrel, at: number): Told => ({
	name: "dispute.settled",
	cause: [quarrel.id, ...namesOf(quarrel), isoOf(at)],
	at,
	sides: sidesOf(slot, quarrel),
});

const newQuarrels = (
	before: Digest,
	after: Digest,
	at: number,
	now: number,
): Told[] => {
	const fronts = newFronts(before, after);
	return after.quarrels.flatMap((quarrel): Told[] => {
		const { id, opened, settles } = quarrel;
		const was = before.quarrels.find((known) => known.id === id);
		const name = turnOf(was, quarrel, now, fronts);
		if (name === null) return [];
		const sides = sidesOf(after.slot, quarrel);
		if (name === "dispute.opened")
			return [{ name, cause: [id], at: opened, sides }];
		if (name === "dispute.settled" && settles !== null)
			return [settling(after.slot, quarrel, settles)];
		return [{ name, cause: [id, ...namesOf(quarrel), isoOf(at)], at, sides }];
	});
};

/** What a change of one slot has brought; `at`: when the article that caused it became known; `now`: when the latest did. */
export const changesBetween = (
	before: Digest,
	after: Digest,
	at: number,
	now: number,
): LedgerEvent[] =>
	[
		newDeals,
		newSteps,
		newRevisions,
		newHeadlines,
		newDenials,
		newQuarrels,
		newMoves,
	]
		.flatMap((news) => news(before, after, at, now))
		.map((told) => eventOf(after.slot, told));
