import type { Qualifier } from "../../extract/claim.ts";
import type { Reaction } from "../../ledger/statement.ts";
import { wordQualifier } from "../../wording/claim.ts";
import { fill } from "../../wording/template.ts";
import { wordDay } from "../../wording/window.ts";
import type { Place } from "../draw/box.ts";
import { chartOf, type Point } from "../draw/chart.ts";
import { type Line, span } from "../line.ts";
import type { Row } from "../row/row.ts";
import type { Scene } from "../scene.ts";
import { marketValueOf, moveOf, numberOf } from "./move.ts";

/** Those moments of a trading day whose order is known: a path leads through them. */
const inOrder: readonly Qualifier[] = ["premarket", "close", "after-hours"];
/** These came at some time of the session: a path through them would be made up. */
const atSomeTime: readonly Qualifier[] = ["high", "session", "low"];

const leastCloses = 3;
/** Rows below which there is no chart, its title included, and above which it would say no more. */
export const leastChartHeight = 6;
const mostChartHeight = 14;

/** What is drawn, and the words above it. */
type Course = Readonly<{
	title: string;
	points: readonly Point[];
	levels: readonly Point[];
}>;

/** One company's closes from day to day. */
const courseOfDays = (
	closes: readonly Reaction[],
	company: string,
	{ words }: Scene,
): Course => ({
	title: fill(words.board.chartCloses, { company }),
	points: closes.map((each) => ({
		value: numberOf(moveOf(each, "close")),
		label: each.day.slice(5),
	})),
	levels: [],
});

/** The moves told of one day. */
const courseOfDay = (reaction: Reaction, { words, locale }: Scene): Course => {
	const told = (qualifiers: readonly Qualifier[]): readonly Point[] =>
		qualifiers
			.flatMap((qualifier) => moveOf(reaction, qualifier) ?? [])
			.map((move) => ({
				value: numberOf(move),
				label: wordQualifier(move.qualifier, locale),
			}));
	const { company } = reaction;
	const day = wordDay(reaction.day, locale);
	return {
		title: fill(words.board.chartMoves, { company, day }),
		points: [{ value: 0, label: words.board.previousClose }, ...told(inOrder)],
		levels: told(atSomeTime),
	};
};

const courseOf = (
	selected: Reaction,
	rows: readonly Row[],
	scene: Scene,
): Course => {
	const { company } = selected;
	const closes = rows
		.flatMap((row) => (row.of === "reaction" ? [row.reaction] : []))
		.filter((each) => each.company === company && moveOf(each, "close"))
		.toSorted((one, other) => (one.day < other.day ? -1 : 1));
	return closes.length >= leastCloses
		? courseOfDays(closes, company, scene)
		: courseOfDay(selected, scene);
};

/** The chart of the selected row with its title; none where there is no room. */
export const chartLines = (
	selected: Row | undefined,
	rows: readonly Row[],
	scene: Scene,
	{ width, height }: Place,
): Line[] => {
	if (selected?.of !== "reaction" || height < leastChartHeight) return [];
	const { title, points, levels } = courseOf(selected.reaction, rows, scene);
	const chart = chartOf(
		points,
		levels,
		width - 2,
		Math.min(mostChartHeight, height - 2),
	);
	const body = chart ?? [` ${scene.words.board.chartNone}`];
	const value = marketValueOf(selected.reaction, scene);
	return [
		[span(` ${title}`, "dim")],
		...(value.text === "—"
			? []
			: [[span(` ${scene.words.board.marketValue} `, "dim"), value]]),
		...body.map(
			(text): Line => [span(" "), span(text, chart ? "accent" : "dim")],
		),
	];
};
