import { isoOf } from "./day.ts";
import { standingOf } from "./deal/deal.ts";
import { areBeside, asItStood, isBetween, newFronts } from "./deal/front.ts";
import { areOneStep, type Digest, hasFollowed } from "./digest.ts";
import { isSettledAt } from "./dispute/dispute.ts";
import { newQuarrels } from "./dispute/quarrel-change.ts";
import type { LedgerEvent } from "./event.ts";
import { type Figure, nameOfFigure } from "./figure/figure.ts";
import { isKnown } from "./figure/known.ts";
import { sideOf } from "./figure/side.ts";
import { causeOf, eventOf, type Told } from "./told.ts";

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
		.map(({ id, figures }) => ({
			figure: standingOf(after.reading, figures),
			id,
		}))
		.filter(({ figure }) => !hasFollowed(after.successions, figure))
		.map(({ id, figure }) => ({
			name: "deal.new",
			cause: [id],
			at,
			sides: [sideOf(figure, after.slot)],
		}));
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
 * did, or that it is told by a second story. One that only follows another than was thought is no news: an older article has filled in
 * what came between. Each is dated by when it happened, also where an older article that is read late brings it about.
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
 * told of their dispute; where one article tells both, there is nothing to tell.
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
			areBeside(front, after) ||
			quarrels.some(
				(quarrel) => !isSettledAt(quarrel, now) && isBetween(quarrel, front),
			);
		const was = asItStood(front.was, slot, at);
		if (isTold || was === undefined) return [];
		const cause = [front.id, ...causeOf([was, front.now], 0), isoOf(at)];
		const sides = [was, front.now].map((figure) => sideOf(figure, slot));
		return [{ name: "deal.revised", cause, at, sides }];
	});

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
