import {
	isOfOtherTime,
	isOfReportedTerm,
	tellsAnnualReport,
	tellsReport,
	titlesReport,
} from "../../../language/report.ts";
import type { Window } from "../../claim.ts";
import type { WindowMention } from "../../mention.ts";
import type { Line } from "../line/line.ts";
import { textBetween } from "../line/linetext.ts";
import { clauseAround, windowOf } from "../line/pick.ts";
import type { Scene } from "../scene/scene.ts";
import type { When } from "./windownear.ts";

/** The quarter or half-year on which a company reports in this text; without a window where it is one of the company's own year. */
export type ReportTerm = Readonly<{
	when: Window | null;
	subject: string | null;
	/** The line tells of a report, so that what follows need not name the time. */
	isReported: boolean;
}>;

const dayLength = 86_400_000;
const shortest = 80;
const longest = 190;
/** Reports come out so many days after their quarter at the latest. */
const latest = 130;
/** Until this month a year's results are those of the year before. */
const lastReportMonth = 4;

const daysBetween = (from: string, to: string): number =>
	(Date.parse(to) - Date.parse(from)) / dayLength;

/** A quarter or a half-year that has just ended. */
const isJustOver = ({ when }: WindowMention, published: string): boolean => {
	const { from, to } = when;
	if (from === undefined || to === undefined || to >= published) return false;
	const length = daysBetween(from, to);
	return (
		length > shortest && length < longest && daysBetween(to, published) < latest
	);
};

const isFiscal = (window: WindowMention): boolean => window.sort === "fiscal";

const windowsOf = (tokens: Line["tokens"]): readonly WindowMention[] =>
	tokens.flatMap((token) => windowOf(token) ?? []);

const figures = /[MPCG]/;
const longestHeading = 60;

/** "Financial snapshot, Q4 2025", "For the quarter ended in March:": no figure and no full stop, so that what follows is of that time. */
const isHeading = ({ symbols, text, sentence }: Line): boolean =>
	!sentence.inTitle &&
	text.length <= longestHeading &&
	!figures.test(symbols) &&
	!/[.!?]$/.test(text.trimEnd());

/** Remembers the quarter that a line names; one of a company's own year keeps the text from any other. */
export const noteReport = (scene: Scene, line: Line): void => {
	if (!line.symbols.includes("W")) return;
	const windows = windowsOf(line.tokens);
	const own = windows.some(isFiscal);
	if (own) {
		scene.term = { when: null, subject: scene.focus, isReported: false };
		return;
	}
	if (scene.term !== null && scene.term.when === null) return;
	const over = windows.find((window) => isJustOver(window, scene.published));
	if (over === undefined) return;
	const isReported = line.sentence.inTitle
		? titlesReport(line.text)
		: tellsReport(line.text) || isHeading(line);
	if (scene.term?.isReported && !isReported) return;
	scene.term = { when: over.when, subject: scene.focus, isReported };
};

/** Whether what stands before the figure speaks of nobody but the company that reports. */
const isOfReporter = (line: Line, at: number, subject: string | null) =>
	line.tokens
		.slice(0, at)
		.every(({ name }) => name === undefined || name === subject);

/** A quarter that the same sentence names ahead: "grew 15% in Q1 2026, and it lost $4.3 billion in the quarter". */
const toldAhead = (line: Line, at: number, scene: Scene): When => {
	const told = windowsOf(line.tokens.slice(0, at)).at(-1);
	return told !== undefined && isJustOver(told, scene.published)
		? { when: told.when }
		: {};
};

/** The year on which "annual results" report early in the next. */
const lastYear = (published: string): When => {
	const year = Number(published.slice(0, 4)) - 1;
	return Number(published.slice(5, 7)) > lastReportMonth
		? {}
		: { when: { from: `${year}-01-01`, to: `${year}-12-31` } };
};

/** Whether another time stands before the figure; what stands behind its clause is of the next one. */
const tellsTimeAhead = ({ tokens }: Line, at: number): boolean =>
	windowsOf(tokens.slice(0, at)).some(({ sort }) => sort !== "day");

/**
 * The time of a figure of sales or earnings of which its clause tells none: the quarter under report, where the words point to it
 * ("quarterly revenue", "in the period") or nothing in the sentence points elsewhere.
 */
export const reportedTermOf = (line: Line, at: number, scene: Scene): When => {
	const { from, to } = clauseAround(line, at);
	const clause = textBetween(line, from, to);
	const points = isOfReportedTerm(clause);
	const ahead = points ? toldAhead(line, at, scene) : {};
	if (ahead.when !== undefined) return ahead;
	const { term, published } = scene;
	if (term?.when !== null && tellsAnnualReport(line.text))
		return lastYear(published);
	if (term === null || term.when === null) return {};
	if (!isOfReporter(line, at, term.subject)) return {};
	if (points) return { when: term.when };
	if (!term.isReported || tellsTimeAhead(line, at)) return {};
	return isOfOtherTime(textBetween(line, 0, at)) ? {} : { when: term.when };
};
