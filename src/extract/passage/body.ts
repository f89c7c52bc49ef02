import {
	bylineStart,
	endMarks,
	inlineMarks,
	lineMarks,
	lineStarts,
	listHeadings,
} from "./furniture.ts";
import { isBullet, isProse, type Line, linesOf } from "./line.ts";
import { isCounter, isNameList, isRegionList } from "./listing.ts";

/** A range of scrubbed text, end exclusive. */
export type Range = Readonly<{ from: number; to: number }>;

const anyOf = (sources: readonly string[]): string =>
	`(?:${sources.join("|")})`;
const starts = lineStarts.map(({ maxLength, starts: sources }) => ({
	maxLength,
	pattern: new RegExp(`^[\\s>»▶►*·-]*${anyOf(sources)}`, "iu"),
}));
const marks = new RegExp(anyOf(lineMarks), "iu");
const heading = new RegExp(
	`^[^\\p{L}\\d]*${anyOf(listHeadings)}[^\\p{L}\\d]*$`,
	"iu",
);
const ends = new RegExp(anyOf(endMarks), "iu");
const inline = new RegExp(anyOf(inlineMarks), "giu");
const byline = new RegExp(`^${bylineStart}`, "u");

/** Prose before an end mark or a list of regions, in units, from which on it ends the article and not its header. */
const enoughProse = 60;
/** Lines in a row that make a menu, and unmarked headlines in a row that make a list of them. */
const menuLength = 3;
const headlineListLength = 5;

const isFurniture = (line: Line): boolean =>
	starts.some(
		({ maxLength, pattern }) =>
			line.text.length <= maxLength && pattern.test(line.text),
	) ||
	(line.text.length <= 300 && marks.test(line.text)) ||
	isRegionList(line.text) ||
	isNameList(line.text) ||
	isCounter(line.text);

const normal = (text: string): string =>
	text.replace(/[\p{P}\p{S}\s]/gu, "").toLowerCase();

/** The title again: the same words, alone or between the site's name and a dash or colon. */
const repeatsTitle = (line: Line, title: string): boolean => {
	if (line.text.length > title.length + 40) return false;
	const wanted = normal(title);
	if (wanted.length < 6) return false;
	if (normal(line.text) === wanted) return true;
	const at = line.text.indexOf(title.trim());
	if (at < 0) return false;
	const before = line.text.slice(0, at);
	const after = line.text.slice(at + title.trim().length);
	return /^$|[:|_>»\]】-] ?$/.test(before) && /^$|^ ?[|_<«-]\D*$/.test(after);
};

/** Drops what `isDropped` says of the lines in `span`. */
const mark = (keep: boolean[], from: number, to: number): void => {
	keep.fill(false, from, to);
};

/** Where the article ends: at its end mark, at a list of regions after it, or where another byline opens another story. */
const endOfArticle = (lines: readonly Line[], first: number): Cut => {
	let prose = 0;
	let firstByline = "";
	for (let at = first; at < lines.length; at++) {
		const line = lines[at];
		if (line === undefined) break;
		const found = ends.exec(line.text);
		const before = found === null ? 0 : found.index;
		if (found !== null && prose + before >= enoughProse)
			return { line: at, to: line.from + before };
		if (prose >= enoughProse && isRegionList(line.text))
			return { line: at, to: line.from };
		const opening = byline.exec(line.text)?.[0] ?? "";
		if (
			prose >= enoughProse &&
			firstByline !== "" &&
			opening !== "" &&
			opening !== firstByline
		)
			return { line: at, to: line.from };
		if (opening !== "") firstByline = opening;
		if (isProse(line)) prose += line.text.length;
	}
	return { line: lines.length, to: Number.POSITIVE_INFINITY };
};
type Cut = Readonly<{ line: number; to: number }>;

/** Headings of lists, and what they head, up to the next prose. */
const dropHeadedLists = (lines: readonly Line[], keep: boolean[]): void => {
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at];
		if (line === undefined || line.text.length > 40 || !heading.test(line.text))
			continue;
		let end = at + 1;
		while (end < lines.length) {
			const next = lines[end];
			if (next === undefined || (isProse(next) && next.text.length > 80)) break;
			end++;
		}
		mark(keep, at, end);
	}
};

/** Headlines that each have a counter below. */
const dropCounted = (lines: readonly Line[], keep: boolean[]): void => {
	const counters = lines.map((line) => isCounter(line.text));
	for (let at = 1; at < lines.length; at++) {
		const isPair = counters[at] && !counters[at - 1];
		const hasNeighbour = counters[at - 2] || counters[at + 2];
		const above = lines[at - 1];
		if (isPair && hasNeighbour && above !== undefined && !isLongProse(above))
			keep[at - 1] = false;
	}
};

const isLongProse = (line: Line): boolean =>
	isProse(line) && line.text.length > 80;

const isLabel = ({ text }: Line): boolean =>
	text.length <= 24 && !/[\d。!?%$]/.test(text) && text.split(" ").length <= 4;

const isHeadline = (line: Line): boolean => !isProse(line) && !isBullet(line);

/** Menus before the first prose and after the last, and a long run of headlines below it. */
const dropMenus = (
	lines: readonly Line[],
	keep: boolean[],
	first: number,
): void => {
	const firstProse = lines.findIndex(
		(line, at) => at >= first && keep[at] && isProse(line),
	);
	const lastProse = lines.findLastIndex(
		(line, at) => keep[at] && isProse(line),
	);
	if (firstProse < 0) return;
	dropRuns(lines, keep, [first, firstProse], isLabel, menuLength);
	dropRuns(lines, keep, [lastProse + 1, lines.length], isLabel, menuLength);
	const introduces = /[:]$/.test(lines[lastProse]?.text ?? "");
	if (!introduces)
		dropRuns(
			lines,
			keep,
			[lastProse + 1, lines.length],
			isHeadline,
			headlineListLength,
		);
};

const dropRuns = (
	lines: readonly Line[],
	keep: boolean[],
	[from, to]: readonly [number, number],
	belongs: (line: Line) => boolean,
	least: number,
): void => {
	let start = from;
	for (let at = from; at <= to; at++) {
		const line = at < to ? lines[at] : undefined;
		if (line !== undefined && (belongs(line) || !keep[at])) continue;
		const kept = keep.slice(start, at).filter((one) => one).length;
		if (kept >= least) mark(keep, start, at);
		start = at + 1;
	}
};

/** What is left of a line without its bylines and the words that sites set into it. */
const rangesOf = (line: Line, end: number): readonly Range[] => {
	const from = line.from + (byline.exec(line.text)?.[0].length ?? 0);
	const to = Math.min(line.to, end);
	const ranges: Range[] = [];
	let at = from;
	for (const found of line.text.matchAll(inline)) {
		const start = line.from + found.index;
		if (start < at || start >= to) continue;
		if (start > at) ranges.push({ from: at, to: start });
		at = start + found[0].length;
	}
	if (at < to) ranges.push({ from: at, to });
	return ranges;
};

/**
 * The article's own lines among a page's furniture, each as the ranges that are left of it, in order. `titleEnd` is where the title
 * ends in `text`, 0 where there is none. Nothing but furniture gives everything back: a doubtful body is better than none.
 */
export const bodyOf = (
	text: string,
	titleEnd: number,
): readonly (readonly Range[])[] => {
	const lines = linesOf(text);
	const first = lines.findIndex((line) => line.from >= titleEnd);
	if (first < 0) return lines.map((line) => [line]);
	const title = text.slice(0, titleEnd).trim() || (lines[0]?.text ?? "");
	const start = Math.max(first, titleEnd === 0 ? 1 : 0);
	const keep = lines.map(
		(line, at) =>
			at < start || !(isFurniture(line) || repeatsTitle(line, title)),
	);
	if (titleEnd === 0 && lines[0] !== undefined)
		keep[0] = !isFurniture(lines[0]);
	const cut = endOfArticle(lines, first);
	mark(keep, cut.line + 1, lines.length);
	dropHeadedLists(lines, keep);
	dropCounted(lines, keep);
	dropMenus(lines, keep, first);
	const kept = lines.flatMap((line, at) => {
		const ranges = keep[at] ? rangesOf(line, cut.to) : [];
		return ranges.length === 0 ? [] : [ranges];
	});
	const isEmpty = !kept.some(
		([range]) => range !== undefined && range.from >= titleEnd,
	);
	return isEmpty ? lines.map((line) => [line]) : kept;
};
