import type {
	Milestone,
	MilestoneState,
	Tranche,
} from "../../ledger/statement.ts";
import { widthOf } from "../../text/width.ts";
import { wordQualifier } from "../../wording/claim.ts";
import { count, fill } from "../../wording/template.ts";
import { wordDay, wordWindow } from "../../wording/window.ts";
import { timelineOf } from "../draw/bar.ts";
import { type Line, span, type Tone, widthOfLine } from "../line.ts";
import type { Scene } from "../scene.ts";

const dayLength = 86_400_000;

const marks: Readonly<Record<MilestoneState, readonly [string, Tone]>> = {
	ahead: ["○", "plain"],
	open: ["◐", "warn"],
	met: ["✓", "good"],
	missed: ["✗", "bad"],
};

/** The one that is due first of those still to come; an end that nobody tells comes last. */
export const nextMilestone = ({ milestones }: Tranche): Milestone | undefined =>
	milestones
		.filter(({ state }) => state === "ahead" || state === "open")
		.toSorted(
			(one, other) =>
				(one.daysLeft ?? Number.MAX_VALUE) -
				(other.daysLeft ?? Number.MAX_VALUE),
		)[0];

/** "40 days left", "opens in 12 days", "3 days past"; empty without an end. */
export const wordDaysLeft = (milestone: Milestone, scene: Scene): string => {
	const { words, today } = scene;
	if (milestone.state === "met") return "";
	if (milestone.state === "ahead" && milestone.from) {
		const away = Date.parse(milestone.from) - today.getTime();
		return count(words.board.opensIn, Math.max(0, Math.ceil(away / dayLength)));
	}
	if (milestone.daysLeft === undefined) return "";
	return milestone.daysLeft < 0
		? count(words.daysPast, -milestone.daysLeft)
		: count(words.daysLeft, milestone.daysLeft);
};

export const windowWords = (
	{ from, to }: Milestone,
	{ locale, words }: Scene,
): string =>
	wordWindow({ ...(from && { from }), ...(to && { to }) }, locale) ||
	words.board.noWindow;

/** "◐ first capacity H2 2026 · 40 days left"; where that is too wide, "· 40 d". */
export const milestoneHead = (
	milestone: Milestone,
	scene: Scene,
	width: number,
): Line => {
	const { words, locale } = scene;
	const [mark, tone] = marks[milestone.state];
	const { daysLeft } = milestone;
	const left =
		wordDaysLeft(milestone, scene) || words.milestoneStates[milestone.state];
	const hasWindow = milestone.from !== undefined || milestone.to !== undefined;
	const line = [
		span(`${mark} `, tone),
		span(wordQualifier(milestone.qualifier, locale), "strong"),
		span(hasWindow ? ` ${windowWords(milestone, scene)} · ` : " · "),
	];
	const full = [...line, span(left, tone)];
	return widthOfLine(full) <= width || daysLeft === undefined
		? full
		: [...line, span(fill(words.board.days, { n: daysLeft }), tone)];
};

const lengthOf = (from: string, to: string): number =>
	Math.round((Date.parse(to) - Date.parse(from)) / dayLength) + 1;

/** The window with today's mark, and how much of it is gone; none where an end is open. */
export const milestoneClock = (
	milestone: Milestone,
	scene: Scene,
	width: number,
): readonly Line[] => {
	const { from, to, elapsed } = milestone;
	if (!from || !to || elapsed === undefined) return [];
	const [start, end] = [from, to].map((day) => wordDay(day, scene.locale));
	const room = width - widthOf(`${start}${end}`) - 4;
	if (room < 6) return [];
	const all = lengthOf(from, to);
	const left = milestone.daysLeft ?? Math.round((1 - elapsed) * all);
	const text = fill(scene.words.board.elapsed, {
		gone: Math.max(0, Math.min(all, all - left)),
		all,
		share: Math.round(elapsed * 100),
	});
	const state = scene.words.milestoneStates[milestone.state];
	const told = `  ${state} · ${text}`;
	return [
		[
			span(`  ${start} `, "dim"),
			span(timelineOf(elapsed, room), marks[milestone.state][1]),
			span(` ${end}`, "dim"),
		],
		[span(widthOf(told) <= width ? told : `  ${text}`, "dim")],
	];
};
