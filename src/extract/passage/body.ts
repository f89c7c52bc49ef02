import {
	bylineStart,
	endMarks,
	inlineMarks,
	lastWords,
	lineMarks,
	lineStarts,
	listHeadings,
	writerLine,
} from "./furniture.ts";
import { kinshipWith } from "./kinship.ts";
import { hasHan, isBullet, isProse, type Line, linesOf } from "./line.ts";
import { isCounter, isNameList, isRegionList } from "./listing.ts";

/** A range of scrubbed text, end exclusive. */
export type Range = Readonly<{ from: number; to: number }>;

const anyOf = (sources: readonly string[]): string =>
	`(?:${sources.join("|")})`;
const starts = lineStarts.map(({ maxLength, starts: sources }) => ({
	maxLength,
	pattern: new RegExp(`^[\\s>»▶►*·-]*${anyOf(sources)}`, "u"),
}));
const marks = new RegExp(anyOf(lineMarks), "u");
const heading = new RegExp(
	`^[^\\p{L}\\d]*${anyOf(listHeadings)}[^\\p{L}\\d]*$`,
	"u",
);
const writer = new RegExp(writerLine, "u");
const ends = new RegExp(anyOf(endMarks), "u");
const last = new RegExp(`${anyOf(lastWords)}$`, "u");
/** The last words are shorter than this. */
const tailLength = 40;
const inline = new RegExp(anyOf(inlineMarks), "gu");
const hasInline = new RegExp(anyOf(inlineMarks), "u");
const byline = new RegExp(`^${bylineStart}`, "u");

/** Prose before an end mark or a list of regions, in units, from which on it ends the article and not its header. */
const enoughProse = 60;
/** Lines in a row that make a menu, and unmarked headlines in a row that make a list of them. */
const menuLength = 3;
const headlineListLength = 5;

const isFurniture = (line: Line): boolean =>
	starts.some(
		({ maxLength, pattern }) =>
			line.lower.length <= maxLength && pattern.test(line.lower),
	) ||
	(line.text.length <= 90 && writer.test(line.text)) ||
	(line.lower.length <= 300 && marks.test(line.lower)) ||
	isRegionList(line.text) ||
	isNameList(line.text) ||
	isCounter(line.text);

const bare = (text: string): string =>
	text.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();

/** Titles and their repetitions are shorter than this; signs of their own may make them differ by so much. */
const titleLength = 300;
const signs = 12;
const siteNameLength = 40;

/** Tells the title's repetitions: the same words, alone or beside the site's name and a dash or colon. */
const repetitionOf = (given: string): ((line: Line) => boolean) => {
	const title = given.trim();
	const wanted = bare(title);
	if (wanted.length < 6 || title.length > titleLength) return () => false;
	return ({ text }) => {
		const extra = text.length - title.length;
		if (extra > siteNameLength || extra < -signs) return false;
		const at = text.indexOf(title);
		if (at < 0) return Math.abs(extra) <= signs && bare(text) === wanted;
		const before = text.slice(0, at);
		const after = text.slice(at + title.length);
		return (
			/^$|[:|_>»\]】-] ?$/.test(before) && /^[.。]?$|^ ?[|_<«-]\D*$/.test(after)
		);
	};
};

const mark = (keep: boolean[], from: number, to: number): void => {
	keep.fill(false, from, to);
};

/** Where in the line an end mark stands; `null` where there is none. */
const endMarkIn = ({ lower }: Line): number | null => {
	const found = ends.exec(lower);
	if (found !== null) return found.index;
	const tailStart = Math.max(0, lower.length - tailLength);
	const closing = last.exec(lower.slice(tailStart));
	return closing === null ? null : tailStart + closing.index;
};

/** Where the article ends: at its end mark, at a list of regions after it, or where another byline opens another story. */
const endOfArticle = (lines: readonly Line[], first: number): Cut => {
	let prose = 0;
	let firstByline = "";
	for (let at = first; at < lines.length; at++) {
		const line = lines[at];
		if (line === undefined) break;
		const end = endMarkIn(line);
		if (end !== null && prose + end >= enoughProse)
			return { line: at, to: line.from + end };
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

/** Headings of lists, and what they head, up to prose that goes on with the story. */
const dropHeadedLists = (
	lines: readonly Line[],
	keep: boolean[],
	title: string,
): void => {
	for (let at = 0; at < lines.length; at++) {
		if (!isHeading(lines[at])) continue;
		const isKin = kinshipWith(title, storyOf(lines, keep, at));
		let end = at + 1;
		while (end < lines.length && !goesOn(lines[end], isKin)) end++;
		mark(keep, at, end);
		at = end - 1;
	}
};

const isHeading = (line: Line | undefined): boolean =>
	line !== undefined && line.text.length <= 40 && heading.test(line.lower);

const goesOn = (
	line: Line | undefined,
	isKin: (paragraph: string) => boolean,
): boolean => line !== undefined && isLongProse(line) && isKin(line.text);

/** The first prose before a line: enough to know the story again. */
const storyOf = (
	lines: readonly Line[],
	keep: readonly boolean[],
	end: number,
): string =>
	lines
		.slice(0, Math.min(end, storyLines))
		.filter((_, at) => keep[at])
		.map(({ text }) => text)
		.join("\n");
const storyLines = 20;

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

/** Prose and no teaser; Chinese says as much in half the characters. */
const isLongProse = (line: Line): boolean =>
	isProse(line) && line.text.length > (hasHan(line) ? 40 : 80);

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
	if (!hasInline.test(line.lower)) return from < to ? [{ from, to }] : [];
	const ranges: Range[] = [];
	let at = from;
	for (const found of line.lower.matchAll(inline)) {
		const start = line.from + found.index;
		if (start < at || start >= to) continue;
		if (start > at) ranges.push({ from: at, to: start });
		at = start + found[0].length;
	}
	if (at < to) ranges.push({ from: at, to });
	return ranges;
};

/** Adds a range, as part of the one before where only a line end parts them. */
const append = (ranges: Range[], next: Range): void => {
	const last = ranges.at(-1);
	if (last !== undefined && last.to === next.from - 1)
		ranges[ranges.length - 1] = { from: last.from, to: next.to };
	else ranges.push(next);
};

const everything = (text: string): readonly Range[] => [
	{ from: 0, to: text.length },
];

/**
 * The article's own lines among a page's furniture: what is left of the scrubbed text, in order. `titleEnd` is where the title ends,
 * 0 where there is none. A page of nothing but furniture comes back whole: a doubtful body is better than none.
 */
export const bodyOf = (text: string, titleEnd: number): readonly Range[] => {
	const lines = linesOf(text);
	const first = lines.findIndex((line) => line.from >= titleEnd);
	if (first < 0) return everything(text);
	const title = text.slice(0, titleEnd).trim() || (lines[0]?.text ?? "");
	const repeatsTitle = repetitionOf(title);
	const keep = lines.map(
		(line, at) =>
			line.from < titleEnd ||
			!(isFurniture(line) || (at > 0 && repeatsTitle(line))),
	);
	const cut = endOfArticle(lines, first);
	mark(keep, cut.line + 1, lines.length);
	dropHeadedLists(lines, keep, title);
	dropCounted(lines, keep);
	dropMenus(lines, keep, first);
	const ranges: Range[] = [];
	lines.forEach((line, at) => {
		if (keep[at])
			for (const range of rangesOf(line, cut.to)) append(ranges, range);
	});
	const isEmpty = !ranges.some(({ to }) => to > titleEnd);
	return isEmpty ? everything(text) : ranges;
};
