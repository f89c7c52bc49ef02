import { wrap } from "../../text/wrap.ts";
import { wordAge, wordSpan } from "../../wording/age.ts";
import { fill } from "../../wording/template.ts";
import { wordTrouble } from "../../wording/trouble.ts";
import type { Content, Place } from "../draw/box.ts";
import { marked, windowOf } from "../draw/list.ts";
import { type Column, headLine, rowLine, sizedColumns } from "../draw/table.ts";
import { type Line, type Span, span, type Tone } from "../line.ts";
import type { FeedRow, FeedState } from "../model.ts";
import { indexOf, rowsOf } from "../row/rows.ts";
import type { Scene } from "../scene.ts";
import { signs } from "../signs.ts";
import { emptyLines } from "./empty.ts";
import { heading, positionOf } from "./heading.ts";

const marks: Readonly<Record<FeedState, readonly [string, Tone]>> = {
	ok: [signs.live, "good"],
	waiting: [signs.ahead, "dim"],
	polling: [signs.underWay, "accent"],
	failing: [signs.denied, "bad"],
	silent: [signs.quiet, "warn"],
	paused: [signs.held, "dim"],
};

const troubled: ReadonlySet<FeedState> = new Set(["failing", "silent"]);

/** Feeds that give what is asked of them, or have not been asked yet. */
export const isInTrouble = ({ state }: FeedRow): boolean => troubled.has(state);

/** Its last poll has failed, though another one may be under way. */
export const isDown = ({ state, error }: FeedRow): boolean =>
	state === "failing" || (state === "polling" && error !== null);

/** It has answered, and nothing has gone wrong since. */
export const isUp = (feed: FeedRow): boolean =>
	feed.lastSuccess !== null && !isInTrouble(feed) && !isDown(feed);

/** The feed's error in the language of the board. */
export const errorOf = (
	{ error, ...told }: FeedRow,
	{ locale }: Scene,
): string | null =>
	error === null ? null : wordTrouble({ ...told, why: error }, locale);

/** The feed with its error, or its state; an error that names it already is told alone. */
export const namedErrorOf = (feed: FeedRow, scene: Scene): string => {
	const { words } = scene;
	const what = errorOf(feed, scene) ?? words.board.feedStates[feed.state];
	return what.includes(feed.title)
		? what
		: fill(words.labelled, { name: feed.title, what });
};

/** Less of an error than this says nothing. */
const leastError = 20;

const stateOf = (feed: FeedRow, width: number, scene: Scene): Span => {
	const { state } = feed;
	const error = errorOf(feed, scene);
	const name = scene.words.board.feedStates[state];
	const hasRoom = error !== null && width >= leastError;
	return span(hasRoom ? `${name}: ${error}` : name, marks[state][1]);
};

const untilOf = (iso: string | null, { snapshot, locale }: Scene): string =>
	iso === null
		? "—"
		: wordSpan(Date.parse(iso) - snapshot.now.getTime(), locale);

const sinceOf = (iso: string | null, { snapshot, locale }: Scene): string =>
	iso === null ? "—" : wordAge(iso, snapshot.now, locale);

const columnsOf = (scene: Scene): readonly Column<FeedRow>[] => {
	const heads = scene.words.board.columns;
	return [
		{
			head: "",
			least: 1,
			full: 1,
			dispensable: 0,
			cell: ({ state }) => span(...marks[state]),
		},
		{
			head: heads.feed,
			least: 17,
			full: 28,
			dispensable: 0,
			cell: ({ title }) => span(title),
		},
		{
			head: heads.last,
			least: 4,
			full: 4,
			align: "right",
			dispensable: 1,
			cell: ({ lastSuccess }) => span(sinceOf(lastSuccess, scene)),
		},
		{
			head: heads.next,
			least: 4,
			full: 4,
			align: "right",
			dispensable: 2,
			cell: ({ nextDue }) => span(untilOf(nextDue, scene), "dim"),
		},
		{
			head: heads.items,
			least: 5,
			full: 5,
			align: "right",
			dispensable: 3,
			cell: ({ items }) => span(String(items)),
		},
		{
			head: heads.state,
			least: 7,
			most: Number.POSITIVE_INFINITY,
			dispensable: 0,
			cell: (feed, width) => stateOf(feed, width, scene),
		},
	];
};

/** The selected feed's error in full: the column has no room for a sentence. */
const errorLines = (
	feed: FeedRow | undefined,
	scene: Scene,
	width: number,
	most: number,
): Line[] => {
	if (!feed || !errorOf(feed, scene)) return [];
	return wrap(namedErrorOf(feed, scene), width - 2)
		.slice(0, most)
		.map((text) => [span(" "), span(text, "bad")]);
};

/** Panel 5: how each feed does. */
export const feedsContent = (
	scene: Scene,
	{ width, height }: Place,
	isFocused: boolean,
): Content => {
	const rows = rowsOf("feeds", scene);
	const { feeds } = scene.snapshot;
	const detail =
		feeds.length === 0
			? ""
			: fill(scene.words.board.up, {
					up: feeds.filter(isUp).length,
					all: feeds.length,
				});
	const titles = heading("feeds", scene, detail);
	if (rows.length === 0)
		return { ...titles, aside: [], lines: emptyLines("feeds", scene, width) };
	const selected = indexOf(rows, scene.ui.cursors.feeds);
	const chosen = rows[selected];
	const foot = errorLines(
		chosen?.of === "feed" ? chosen.feed : undefined,
		scene,
		width,
		Math.min(3, height - 3),
	);
	const columns = sizedColumns(columnsOf(scene), width - 1);
	const listHeight = height - 1 - foot.length;
	const top = windowOf(rows.length, selected, listHeight);
	const list = rows.slice(top, top + listHeight).map((row, at) => {
		const line = row.of === "feed" ? rowLine(columns, row.feed) : [];
		return marked(line, top + at === selected, isFocused);
	});
	const gap: Line[] = Array.from(
		{ length: listHeight - list.length },
		() => [],
	);
	return {
		...titles,
		aside: positionOf(rows, selected, scene),
		lines: [[span(" "), ...headLine(columns)], ...list, ...gap, ...foot],
	};
};
