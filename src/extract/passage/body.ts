import { writerLine } from "../../language/en/furniture.ts";
import {
	inlineMarks,
	lineMarks,
	lineStarts,
	storyLeads,
} from "../../language/furniture.ts";
import { Headed } from "../../text/headed.ts";
import { matchesOf } from "../../text/matches.ts";
import { bylineLength, endingOf } from "./ending.ts";
import { type Line, linesOf } from "./line.ts";
import { isCounter, isNameList, isRegionList } from "./listing.ts";
import { dropCounted, dropHeadedLists, dropMenus } from "./lists.ts";
import { anyOf } from "./pattern.ts";
import { repetitionOf } from "./title.ts";

/** A range of scrubbed text, end exclusive. */
export type Range = Readonly<{ from: number; to: number }>;

/** Room and marks with which a line of furniture may begin; no words of furniture begin with them. */
const opening = /[\s>»▶►▪●■◆※*·-]*/y;

const pastOpening = (text: string): number => {
	opening.lastIndex = 0;
	opening.test(text);
	return opening.lastIndex;
};

const headed = (sources: readonly string[]): Headed =>
	new Headed(sources, {
		make: (some) => new RegExp(anyOf(some), "uy"),
		isApart: true,
	});

const starts = lineStarts.map(({ maxLength, starts: sources }) => ({
	maxLength,
	words: headed(sources),
}));
const leads = headed(storyLeads);

const marks = new RegExp(anyOf(lineMarks), "u");
const writer = new RegExp(writerLine, "u");
const inline = new RegExp(anyOf(inlineMarks), "gu");
const hasInline = new RegExp(anyOf(inlineMarks), "u");

/** Longest lines that are taken for furniture by a mark anywhere in them, and by a writer's name. */
const markedLength = 300;
const writerLength = 90;

const hasStart = (lower: string): boolean => {
	const at = pastOpening(lower);
	return starts.some(
		({ maxLength, words }) =>
			lower.length <= maxLength && words.match(lower, at) !== null,
	);
};

const isFurniture = ({ text, lower }: Line): boolean =>
	hasStart(lower) ||
	(text.length <= writerLength && writer.test(text)) ||
	(lower.length <= markedLength && marks.test(lower)) ||
	isRegionList(text) ||
	isNameList(text) ||
	isCounter(text);

/** What is left of a line without its bylines and the words that sites set into it. */
const rangesOf = (line: Line, end: number): readonly Range[] => {
	const from = line.from + bylineLength(line);
	const to = Math.min(line.to, end);
	if (!hasInline.test(line.lower)) return from < to ? [{ from, to }] : [];
	const ranges: Range[] = [];
	let at = from;
	for (const found of matchesOf(inline, line.lower)) {
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

/** What a page of nothing but furniture is read for: a doubtful body is better than none, other stories' headlines are none. */
const doubtful = (text: string, lines: readonly Line[]): readonly Range[] =>
	lines.every(
		({ lower }) =>
			lower === "" || leads.match(lower, pastOpening(lower)) !== null,
	)
		? []
		: everything(text);

/**
 * The article's own lines among a page's furniture: what is left of the scrubbed text, in order. `titleEnd` is where the title ends,
 * 0 where there is none.
 */
export const bodyOf = (text: string, titleEnd: number): readonly Range[] => {
	const lines = linesOf(text);
	const first = lines.findIndex((line) => line.from >= titleEnd);
	if (first < 0) return everything(text);
	const title = text.slice(0, titleEnd).trim() || (lines[0]?.text ?? "");
	const repeatsTitle = repetitionOf(title);
	const ending = endingOf(lines, first);
	const keep = lines.map((line, at) => {
		if (at < first) return true;
		const isRepeated = at > 0 && repeatsTitle(line);
		return at <= ending.line && !isRepeated && !isFurniture(line);
	});
	const draft = { lines, keep };
	dropHeadedLists(draft, title);
	dropCounted(draft);
	dropMenus(draft, first);
	const ranges: Range[] = [];
	for (const [at, line] of lines.entries())
		if (keep[at])
			for (const range of rangesOf(line, ending.to)) append(ranges, range);
	const isEmpty = !ranges.some(({ to }) => to > titleEnd);
	return isEmpty ? doubtful(text, lines.slice(first)) : ranges;
};
