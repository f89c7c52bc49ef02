import type {
	Milestone,
	MilestoneState,
	Setback,
	Tranche,
} from "../../ledger/statement.ts";
import { setbackAt } from "../../ledger/status/setback-at.ts";
import { widthOf } from "../../text/width.ts";
import { wrap } from "../../text/wrap.ts";
import { wordQualifier } from "../../wording/claim.ts";
import { isUnread, wordMilestoneState } from "../../wording/milestone.ts";
import {
	wordSetback,
	wordSetbackDated,
	wordSetbackSupport,
} from "../../wording/setback.ts";
import { count, fill } from "../../wording/template.ts";
import { wordDay, wordWindow } from "../../wording/window.ts";
import { timelineOf } from "../draw/bar.ts";
import { type Line, span, type Tone, widthOfLine } from "../line.ts";
import type { Scene } from "../scene.ts";
import { signs } from "../signs.ts";

const dayLength = 86_400_000;

const marks: Readonly<Record<MilestoneState, readonly [string, Tone]>> = {
	ahead: [signs.ahead, "plain"],
	open: [signs.open, "warn"],
	met: [signs.done, "good"],
	missed: [signs.denied, "bad"],
};
const unreadMark = [signs.doubt, "dim"] as const;

const markOf = (
	milestone: Milestone,
	{ snapshot }: Scene,
): readonly [string, Tone] =>
	isUnread(milestone, snapshot.statement) ? unreadMark : marks[milestone.state];

/** The sign of what befell a deal. */
const setbackMarks: Readonly<
	Record<Setback["status"], readonly [string, Tone]>
> = {
	cancelled: [signs.denied, "bad"],
	"on-hold": [signs.held, "warn"],
	"scaled-back": [signs.scaledBack, "warn"],
};

/** The same, or that of a doubt. */
export const setbackMark = ({
	status,
	inDoubt,
}: Setback): readonly [string, Tone] =>
	inDoubt ? [signs.doubt, "warn"] : setbackMarks[status];

/** The one that is due first of those still to come; an end that nobody tells comes last. */
export const nextMilestone = ({ milestones }: Tranche): Milestone | undefined =>
	milestones
		.filter(({ state }) => state === "ahead" || state === "open")
		.toSorted(
			(one, other) =>
				(one.daysLeft ?? Number.MAX_VALUE) -
				(other.daysLeft ?? Number.MAX_VALUE),
		)[0];

const daysUntil = (day: string, today: Date): number =>
	Math.max(0, Math.ceil((Date.parse(day) - today.getTime()) / dayLength));

/** "40 days left", "opens in 12 days", "3 days past"; empty without an end. */
export const wordDaysLeft = (milestone: Milestone, scene: Scene): string => {
	const { words, today } = scene;
	if (milestone.state === "met") return "";
	if (milestone.state === "ahead" && milestone.from) {
		return count(words.board.opensIn, daysUntil(milestone.from, today));
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

/** Reports of when it is due contradict each other. */
const isContested = (
	{ qualifier }: Milestone,
	{ subject, object }: Tranche,
	{ snapshot }: Scene,
): boolean =>
	snapshot.statement.disputes.some(
		(dispute) =>
			dispute.kind === "milestone" &&
			dispute.state === "open" &&
			dispute.qualifier === qualifier &&
			[dispute.subject, dispute.object ?? dispute.subject].every(
				(party) => party === subject || party === object,
			),
	);

const hasWindow = ({ from, to }: Milestone): boolean =>
	from !== undefined || to !== undefined;

/** "in 39 d", to the beginning of a window that is ahead; "40 d", to the end of another. */
const wordDaysShort = (
	{ state, from, daysLeft }: Milestone,
	{ words: { board }, today }: Scene,
): readonly string[] => {
	if (state === "ahead" && from)
		return [fill(board.inDays, { n: daysUntil(from, today) }), ""];
	return daysLeft === undefined ? [] : [fill(board.days, { n: daysLeft })];
};

/** What stands behind a milestone's window, what says most first. */
const endings = (
	milestone: Milestone,
	setback: Setback | null,
	scene: Scene,
): readonly string[] => {
	const { words, locale } = scene;
	if (setback !== null)
		return hasWindow(milestone)
			? [words.board.before, ""]
			: [
					wordSetbackDated(setback, locale),
					words.setback.told[setback.status],
					words.qualifiers[setback.status],
				];
	return [
		wordDaysLeft(milestone, scene) ||
			wordMilestoneState(milestone, scene.snapshot.statement, locale),
		...wordDaysShort(milestone, scene),
	];
};

/**
 * "◐ first capacity H2 2026 · 40 days left"; where that is too wide, "· 40 d"; of a deal told to be off, "· once planned", in a row of its
 * own where there is no room. A window in dispute is marked: "!H2 2026".
 */
const headLines = (
	milestone: Milestone,
	tranche: Tranche,
	scene: Scene,
	width: number,
): readonly Line[] => {
	const setback = setbackAt(tranche, milestone);
	const [mark, tone] = setback
		? setbackMark(setback)
		: markOf(milestone, scene);
	const isWindow = hasWindow(milestone);
	const dispute = isContested(milestone, tranche, scene) ? "!" : "";
	const bare: Line = [
		span(`${mark} `, tone),
		span(wordQualifier(milestone.qualifier, scene.locale), "strong"),
		...(isWindow
			? [span(" "), span(dispute, "warn"), span(windowWords(milestone, scene))]
			: []),
	];
	const endingTone = setback && isWindow ? "dim" : tone;
	const [most = "", ...shorter] = endings(milestone, setback, scene);
	const whole = [most, ...shorter].map((ending) =>
		ending === "" ? bare : [...bare, span(" · "), span(ending, endingTone)],
	);
	const fitting = whole.find((line) => widthOfLine(line) <= width);
	const head = fitting ?? whole.at(-1) ?? bare;
	return head === bare && most !== ""
		? [head, [span(`  ${most}`, endingTone)]]
		: [head];
};

/** "? deal told to be off since 20 Feb 2026 · 1 story, 2 since say otherwise", in as many rows as it needs. */
export const setbackLines = (
	setback: Setback,
	{ locale }: Scene,
	width: number,
): readonly Line[] => {
	const [mark, tone] = setbackMark(setback);
	const told = `${mark} ${wordSetback(setback, locale)}`;
	const support = wordSetbackSupport(setback, locale);
	return widthOf(`${told} · ${support}`) <= width
		? [[span(told, tone), span(` · ${support}`, "dim")]]
		: [
				...wrap(told, width).map((text): Line => [span(text, tone)]),
				...wrap(support, width - 2).map(
					(text): Line => [span(`  ${text}`, "dim")],
				),
			];
};

const lengthOf = (from: string, to: string): number =>
	Math.round((Date.parse(to) - Date.parse(from)) / dayLength) + 1;

/** The window with today's mark, and how much of it is gone; none where an end is open, or the deal is told not to go on. */
const clockLines = (
	milestone: Milestone,
	tranche: Tranche,
	scene: Scene,
	width: number,
): readonly Line[] => {
	const { from, to, elapsed } = milestone;
	if (!from || !to || elapsed === undefined) return [];
	if (setbackAt(tranche, milestone)) return [];
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
	const { statement } = scene.snapshot;
	const state = wordMilestoneState(milestone, statement, scene.locale);
	const told = `  ${state} · ${text}`;
	return [
		[
			span(`  ${start} `, "dim"),
			span(timelineOf(elapsed, room), markOf(milestone, scene)[1]),
			span(` ${end}`, "dim"),
		],
		[span(widthOf(told) <= width ? told : `  ${text}`, "dim")],
	];
};

/** A milestone: what it is and when it is due, and its window with today in it. */
export const milestoneLines = (
	...told: Parameters<typeof headLines>
): readonly Line[] => [...headLines(...told), ...clockLines(...told)];
