import { listHeadings } from "../../language/furniture.ts";
import { Headed } from "../../text/headed.ts";
import { kinshipWith } from "./kinship.ts";
import { hasHan, isBullet, isProse, type Line } from "./line.ts";
import { isCounter } from "./listing.ts";
import { anyOf } from "./pattern.ts";

/** Lines of a page, and which of them are still taken for the article's own. */
export type Draft = Readonly<{ lines: readonly Line[]; keep: boolean[] }>;

/** Marks around a heading. */
const ornament = "[^\\p{L}\\d]*";
const opening = new RegExp(ornament, "uy");
const headings = new Headed(listHeadings, {
	make: (some) => new RegExp(`${anyOf(some)}${ornament}$`, "uy"),
	isApart: true,
});
/** Lines in a row that make a menu, and unmarked headlines in a row that make a list of them. */
const menuLength = 3;
const headlineListLength = 5;
/** First lines that are enough to know the story again. */
const storyLines = 20;

/** Prose and no teaser; Chinese says as much in half the characters. */
const isLongProse = (line: Line): boolean =>
	isProse(line) && line.text.length > (hasHan(line) ? 24 : 80);

const isHeading = (line: Line | undefined): boolean => {
	if (line === undefined || line.text.length > 40) return false;
	const { lower } = line;
	opening.lastIndex = 0;
	opening.test(lower);
	return headings.match(lower, opening.lastIndex) !== null;
};

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

/**
 * Drops headings of lists of other stories and what they head, up to prose that goes on with this one; prose right before that is
 * taken back, since not every paragraph holds a name.
 */
export const dropHeadedLists = (draft: Draft, title: string): void => {
	const { lines, keep } = draft;
	const first = lines.findIndex(isHeading);
	if (first < 0) return;
	const goesOn = continuationOf(draft, first, title);
	const before = [...keep];
	let isListed = false;
	let prose = -1;
	for (const [at, line] of lines.entries()) {
		if (isHeading(line)) {
			isListed = true;
			prose = -1;
		} else if (isListed && before[at] && isLongProse(line)) {
			if (prose < 0) prose = at;
			if (goesOn(line)) {
				for (let back = prose; back < at; back++)
					keep[back] = before[back] === true;
				isListed = false;
			}
		}
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

/** An item of a menu: no sentence, no figure, no headline. */
const isLabel = (line: Line): boolean => {
	const { text } = line;
	if (/[\d。!?%$]/.test(text)) return false;
	return hasHan(line)
		? text.length <= 8
		: text.length <= 20 && text.split(" ").length <= 3;
};

const isHeadline = (line: Line): boolean =>
	!isProse(line) && !isBullet(line) && !/[。.”」"]$/.test(line.text);

/** Drops, between two lines, each run of at least `least` lines that `belongs` tells; where `counts`, lines dropped before count too. */
const dropRuns = (
	{ lines, keep }: Draft,
	[from, to]: readonly [number, number],
	belongs: (line: Line) => boolean,
	least: number,
	counts: boolean,
): void => {
	let start = from;
	for (let at = from; at <= to; at++) {
		const line = at < to ? lines[at] : undefined;
		if (line !== undefined && (belongs(line) || !keep[at])) continue;
		const run = keep.slice(start, at);
		const length = counts ? run.length : run.filter((one) => one).length;
		if (length >= least) keep.fill(false, start, at);
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
	dropRuns(draft, [first, firstProse], isLabel, menuLength, true);
	dropRuns(draft, below, isLabel, menuLength, true);
	const introducesPoints = lines[lastProse]?.text.endsWith(":");
	if (!introducesPoints)
		dropRuns(draft, below, isHeadline, headlineListLength, false);
};
