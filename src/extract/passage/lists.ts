import { listHeadings } from "./furniture.ts";
import { kinshipWith } from "./kinship.ts";
import { hasHan, isBullet, isProse, type Line } from "./line.ts";
import { isCounter } from "./listing.ts";
import { anyOf } from "./pattern.ts";

/** Lines of a page, and which of them are still taken for the article's own. */
export type Draft = Readonly<{ lines: readonly Line[]; keep: boolean[] }>;

const heading = new RegExp(
	`^[^\\p{L}\\d]*${anyOf(listHeadings)}[^\\p{L}\\d]*$`,
	"u",
);
/** Lines in a row that make a menu, and unmarked headlines in a row that make a list of them. */
const menuLength = 3;
const headlineListLength = 5;
/** First lines that are enough to know the story again. */
const storyLines = 20;

/** Prose and no teaser; Chinese says as much in half the characters. */
const isLongProse = (line: Line): boolean =>
	isProse(line) && line.text.length > (hasHan(line) ? 40 : 80);

const isHeading = (line: Line | undefined): boolean =>
	line !== undefined && line.text.length <= 40 && heading.test(line.lower);

/** Tells prose that goes on with the story begun before line `end`; all prose does where none was begun. */
const continuationOf = (
	{ lines, keep }: Draft,
	end: number,
	title: string,
): ((line: Line) => boolean) => {
	const story = lines
		.slice(0, Math.min(end, storyLines))
		.filter((line, at) => keep[at] && isProse(line));
	if (story.length === 0) return isLongProse;
	const isKin = kinshipWith(title, story.map(({ text }) => text).join("\n"));
	return (line) => isLongProse(line) && isKin(line.text);
};

/** Drops headings of lists of other stories and what they head, up to prose that goes on with this one. */
export const dropHeadedLists = (draft: Draft, title: string): void => {
	const { lines, keep } = draft;
	const first = lines.findIndex(isHeading);
	if (first < 0) return;
	const goesOn = continuationOf(draft, first, title);
	let isListed = false;
	for (const [at, line] of lines.entries()) {
		if (isHeading(line)) isListed = true;
		else if (isListed && goesOn(line)) isListed = false;
		if (isListed) keep[at] = false;
	}
};

/** Drops headlines that each have a counter below. */
export const dropCounted = ({ lines, keep }: Draft): void => {
	const isCount = lines.map(({ text }) => isCounter(text));
	for (const [at, line] of lines.entries()) {
		const isOneOfMany = isCount[at - 1] || isCount[at + 3];
		if (isCount[at + 1] && isOneOfMany && !isLongProse(line)) keep[at] = false;
	}
};

const isLabel = ({ text }: Line): boolean =>
	text.length <= 24 && !/[\d。!?%$]/.test(text) && text.split(" ").length <= 4;

const isHeadline = (line: Line): boolean => !isProse(line) && !isBullet(line);

/** Drops, between two lines, each run of lines that `belongs` tells if at least `least` of them are still kept. */
const dropRuns = (
	{ lines, keep }: Draft,
	[from, to]: readonly [number, number],
	belongs: (line: Line) => boolean,
	least: number,
): void => {
	let start = from;
	for (let at = from; at <= to; at++) {
		const line = at < to ? lines[at] : undefined;
		if (line !== undefined && (belongs(line) || !keep[at])) continue;
		const kept = keep.slice(start, at).filter((one) => one).length;
		if (kept >= least) keep.fill(false, start, at);
		start = at + 1;
	}
};

/** Drops menus before the first prose and after the last, and a long run of headlines below it. */
export const dropMenus = (draft: Draft, first: number): void => {
	const { lines, keep } = draft;
	const isBody = (line: Line, at: number): boolean =>
		at >= first && keep[at] === true && isProse(line);
	const firstProse = lines.findIndex(isBody);
	if (firstProse < 0) return;
	const lastProse = lines.findLastIndex(isBody);
	const below = [lastProse + 1, lines.length] as const;
	dropRuns(draft, [first, firstProse], isLabel, menuLength);
	dropRuns(draft, below, isLabel, menuLength);
	const introducesPoints = lines[lastProse]?.text.endsWith(":");
	if (!introducesPoints) dropRuns(draft, below, isHeadline, headlineListLength);
};
