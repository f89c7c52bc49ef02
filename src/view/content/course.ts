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

/** The course of a trading day, as far as a move names its moment. */
const dayCourse: readonly Qualifier[] = [
	"premarket",
	"low",
	"session",
	"high",
	"close",
	"after-hours",
];

const leastCloses = 3;
const [leastChartHeight, mostChartHeight] = [6, 14];

/** The closes of one company day by day, or the moves told of one day in the day's course. */
const chartPoints = (
	selected: Reaction,
	rows: readonly Row[],
	scene: Scene,
): Readonly<{ title: string; points: readonly Point[] }> => {
	const { words, locale } = scene;
	const { company } = selected;
	const closes = rows
		.flatMap((row) => (row.of === "reaction" ? [row.reaction] : []))
		.filter((each) => each.company === company && moveOf(each, "close"))
		.toReversed();
	if (closes.length >= leastCloses)
		return {
			title: fill(words.board.chartCloses, { company }),
			points: closes.map((each) => ({
				value: numberOf(moveOf(each, "close")),
				label: each.day.slice(5),
			})),
		};
	const moves = dayCourse.flatMap(
		(qualifier) => moveOf(selected, qualifier) ?? [],
	);
	return {
		title: fill(words.board.chartMoves, {
			company,
			day: wordDay(selected.day, locale),
		}),
		points: [
			{ value: 0, label: words.board.previousClose },
			...moves.map((move) => ({
				value: numberOf(move),
				label: wordQualifier(move.qualifier, locale),
			})),
		],
	};
};

/** The chart of the selected row with its title; none where there is no room. */
export const chartLines = (
	selected: Row | undefined,
	rows: readonly Row[],
	scene: Scene,
	{ width, height }: Place,
): Line[] => {
	if (selected?.of !== "reaction" || height < leastChartHeight) return [];
	const { title, points } = chartPoints(selected.reaction, rows, scene);
	const chart = chartOf(
		points,
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
