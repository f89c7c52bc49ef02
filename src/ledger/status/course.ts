import type { Figure } from "../figure/figure.ts";
import { type Telling, tellingsSince } from "../figure/telling.ts";
import { comparePieces, type Piece, storyOf } from "../piece.ts";
import {
	isImpaired,
	isOver,
	isSigned,
	isUnsigned,
	stageOf,
	statusOf,
	type ToldStatus,
} from "./status.ts";

/** How a deal came to stand as it does: the status, since when, and how many steps of that status came before. */
export type Step = Readonly<{ figure: Figure; at: number; turn: number }>;

/**
 * Papers of an earlier stage told first after those of a later one are background: whoever speaks of the letter of intent
 * once the contract is signed speaks of the past; but who says now that nothing is signed takes it back. Of a deal that is off,
 * only papers that it had not reached before are news.
 */
const isNews = (figure: Figure, steps: readonly Figure[]): boolean => {
	if (steps.some((step) => statusOf(step) === statusOf(figure))) return false;
	const stage = stageOf(figure);
	const reached = Math.max(0, ...steps.map(stageOf));
	const last = steps.at(-1);
	if (last !== undefined && isOver(last))
		return isSigned(figure) && stage > reached;
	return stage === 0 || stage >= reached || isUnsigned(figure);
};

/** What was told before is believed again on no fewer stories. */
const leastStories = 2;

/** Without what the article that told it first already saw overtaken: "halted, then called off" is one step. */
const withoutOvertaken = (steps: readonly ToldStatus[]): ToldStatus[] =>
	steps.filter(({ first }, i) => first !== steps[i + 1]?.first);

const firstSteps = (statuses: readonly ToldStatus[]): Step[] => {
	const steps: ToldStatus[] = [];
	for (const told of statuses) {
		const before = steps.map(({ figure }) => figure);
		if (isNews(told.figure, before)) steps.push(told);
	}
	return withoutOvertaken(steps).map(({ figure, first }) => ({
		figure,
		at: first.known,
		turn: 0,
	}));
};

type Contest = {
	/** Whether papers are held to be signed and to stand. */
	isAlive: boolean;
	/** Stories that say what holds, and those that have said the other since. */
	held: Set<Piece>;
	since: Set<Piece>;
	readonly turns: Step[];
};

/** Enters a telling where it stands: a copy for each would cost more with every story. */
const takeTelling = (contest: Contest, { piece, figure }: Telling): void => {
	const { isAlive, held, since, turns } = contest;
	const story = storyOf(piece);
	if (isSigned(figure) === isAlive) {
		held.add(story);
		return;
	}
	since.add(story);
	if (since.size < Math.max(leastStories, held.size)) return;
	turns.push({ figure, at: piece.known, turn: turns.length + 1 });
	contest.isAlive = !isAlive;
	contest.held = since;
	contest.since = new Set();
};

/** What papers that stand put an end to, if as many tell of them since. */
const isSetback = (figure: Figure): boolean =>
	isOver(figure) || isUnsigned(figure) || isImpaired(figure);

/**
 * "Off" or "nothing is signed" and "signed" can't both hold, and who speaks of the papers alone has heard of no halt or cut. What the last step
 * says stands until as many stories that began since, and at least two, say the other again; then that stands, and the first has to be told anew
 * by as many.
 */
const turnsAfter = (
	{ figure, at }: Step,
	statuses: readonly Figure[],
): readonly Step[] => {
	if (!isSetback(figure) && !isSigned(figure)) return [];
	const signed = statuses.filter(isSigned);
	const off = statuses.filter(
		(each) => isOver(each) || (each === figure && isSetback(each)),
	);
	const contest: Contest = {
		isAlive: isSigned(figure),
		held: new Set(figure.backing.upTo(at).names.stories.keys()),
		since: new Set(),
		turns: [],
	};
	const tellings = [
		...tellingsSince(off, signed, at),
		...tellingsSince(signed, off, at),
	].sort((a, b) => comparePieces(a.piece, b.piece));
	for (const telling of tellings) takeTelling(contest, telling);
	return contest.turns;
};

/**
 * The steps by which a deal came to stand as it does, of its asserted statuses in the order of their first telling. A status
 * is a step when it is first told; told again it is background, but for what is off or signed after all.
 */
export const courseOf = (statuses: readonly ToldStatus[]): readonly Step[] => {
	const steps = firstSteps(statuses);
	const last = steps.at(-1);
	const figures = statuses.map(({ figure }) => figure);
	return last === undefined ? [] : [...steps, ...turnsAfter(last, figures)];
};
