import type { Qualifier } from "../../extract/claim.ts";
import type { Move, Reaction } from "../../ledger/statement.ts";
import { wordQualifierWithin } from "../../wording/claim.ts";
import { fill } from "../../wording/template.ts";
import { wordDay } from "../../wording/window.ts";
import type { Place } from "../draw/box.ts";
import { chartOf, type Point } from "../draw/chart.ts";
import { type Line, span } from "../line.ts";
import type { Row } from "../row/row.ts";
import type { Scene } from "../scene.ts";
import {
	figuresOf,
	marketChangeOf,
	marketValueOf,
	moveOf,
	numberOf,
	wordMove,
} from "./move.ts";

/** The moments of a trading day, from left to right; when a high or a low came is not told. */
const moments: readonly Qualifier[] = [
	"premarket",
	"high",
	"low",
	"session",
	"close",
	"after-hours",
];

const leastCloses = 3;
/** Rows below which there is no chart, its title included, and above which it would say no more. */
export const leastChartHeight = 6;
const mostChartHeight = 14;
/** Columns beyond which figures only stand further apart. */
const mostChartWidth = 100;

/** What is drawn, and the words above it. */
type Course = Readonly<{ title: string; points: readonly Point[] }>;

const pointOf = (move: Move, label: string): Point => ({
	value: numberOf(move),
	label,
	said: wordMove(move).text,
});

/** One company's closes from day to day. */
const courseOfDays = (
	closes: readonly Reaction[],
	company: string,
	scene: Scene,
): Course => ({
	title: fill(scene.words.board.chartCloses, { company }),
	points: closes.flatMap((each) => {
		const move = moveOf(each, "close");
		return move ? [pointOf(move, each.day.slice(5))] : [];
	}),
});

/** Columns of a chart's axis with its labels, at most. */
const axis = 12;

/** The moves told of one day. */
const courseOfDay = (
	reaction: Reaction,
	scene: Scene,
	width: number,
): Course => {
	const { words, locale } = scene;
	const { company } = reaction;
	const day = wordDay(reaction.day, locale);
	const told = moments
		.flatMap((moment) => moveOf(reaction, moment) ?? [])
		.flatMap(figuresOf);
	const room = Math.floor((width - axis) / told.length) - 1;
	return {
		title: fill(words.board.chartMoves, { company, day }),
		points: told.map((move) =>
			pointOf(move, wordQualifierWithin(move.qualifier, room, locale)),
		),
	};
};

const courseOf = (
	selected: Reaction,
	rows: readonly Row[],
	scene: Scene,
	width: number,
): Course => {
	const { company } = selected;
	const closes = rows
		.flatMap((row) => (row.of === "reaction" ? [row.reaction] : []))
		.filter((each) => each.company === company && moveOf(each, "close"))
		.toSorted((one, other) => (one.day < other.day ? -1 : 1));
	return closes.length >= leastCloses
		? courseOfDays(closes, company, scene)
		: courseOfDay(selected, scene, width);
};

/** "market value change +$177B · market value $4.5T", as far as it is told. */
const worthLines = (reaction: Reaction, scene: Scene): Line[] => {
	const { kinds } = scene.words;
	const told = [
		[kinds["market-cap-change"], marketChangeOf(reaction, scene)],
		[kinds["market-cap"], marketValueOf(reaction, scene)],
	] as const;
	const line = told
		.filter(([, { text }]) => text !== "—")
		.flatMap(([name, value], at) => [
			span(`${at === 0 ? " " : " · "}${name} `, "dim"),
			value,
		]);
	return line.length === 0 ? [] : [line];
};

/** The chart of the selected row with its title; none where there is no room. */
export const chartLines = (
	selected: Row | undefined,
	rows: readonly Row[],
	scene: Scene,
	{ width, height }: Place,
): Line[] => {
	if (selected?.of !== "reaction" || height < leastChartHeight) return [];
	const { title, points } = courseOf(selected.reaction, rows, scene, width);
	const chart = chartOf(
		points,
		Math.min(mostChartWidth, width - 2),
		Math.min(mostChartHeight, height - 2),
	);
	const body = chart ?? [` ${scene.words.board.chartNone}`];
	return [
		[span(` ${title}`, "dim")],
		...worthLines(selected.reaction, scene),
		...body.map(
			(text): Line => [span(" "), span(text, chart ? "accent" : "dim")],
		),
	];
};
