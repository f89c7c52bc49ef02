import type { Qualifier } from "../../extract/claim.ts";
import type { Move, Reaction } from "../../ledger/statement.ts";
import { wordQualifier } from "../../wording/claim.ts";
import { wordDigits } from "../../wording/number.ts";
import { wordQuantity } from "../../wording/quantity.ts";
import { fill } from "../../wording/template.ts";
import { wordDay, wordShortDay } from "../../wording/window.ts";
import type { Content, Place } from "../draw/box.ts";
import { chartOf, type Point } from "../draw/chart.ts";
import { marked, windowOf } from "../draw/list.ts";
import { type Column, headLine, rowLine, sizedColumns } from "../draw/table.ts";
import { type Line, type Span, span, type Tone } from "../line.ts";
import type { Row } from "../row/row.ts";
import { indexOf, rowsOf } from "../row/rows.ts";
import type { Scene } from "../scene.ts";
import { emptyLines } from "./empty.ts";
import { heading, positionOf } from "./heading.ts";

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

const numberOf = (move: Move | undefined): number =>
	move?.value.low ?? move?.value.high ?? Number.NaN;

const moveOf = (reaction: Reaction, qualifier: Qualifier): Move | undefined =>
	reaction.moves.find((move) => move.qualifier === qualifier);

const signed = (number: number): string =>
	`${number > 0 ? "+" : ""}${wordDigits(number)}`;

const toneOf = (number: number): Tone => {
	if (Number.isNaN(number) || number === 0) return "plain";
	return number > 0 ? "good" : "bad";
};

/** "+3.93", under a head that says per cent; the sign tells what the colour tells. */
const wordMove = (move: Move | undefined): Span => {
	if (!move) return span("—", "dim");
	const { low, high } = move.value;
	const number = numberOf(move);
	const isOpen = low === null || high === null;
	const bound = isOpen ? (low === null ? "≤" : "≥") : "";
	return span(
		`${move.disputed ? "!" : ""}${bound}${signed(number)}`,
		toneOf(number),
	);
};

/** The close, or else the one figure that is told of the session. */
const closeOf = (reaction: Reaction): Move | undefined =>
	moveOf(reaction, "close") ?? moveOf(reaction, "session");

const marketValueOf = (reaction: Reaction, { locale }: Scene): Span => {
	const { marketCap, marketCapChange } = reaction;
	if (marketCapChange?.value) {
		const number = marketCapChange.value.low ?? marketCapChange.value.high ?? 0;
		const text = wordQuantity(marketCapChange.value, locale, { signed: true });
		return span(text, toneOf(number));
	}
	if (marketCap?.value) return span(wordQuantity(marketCap.value, locale));
	return span("—", "dim");
};

const columnsOf = (scene: Scene): readonly Column<Reaction>[] => {
	const { words, locale } = scene;
	const heads = words.board.columns;
	const moves = (
		head: string,
		find: (reaction: Reaction) => Move | undefined,
		dispensable: number,
	): Column<Reaction> => ({
		head: `${head}%`,
		least: 6,
		full: 8,
		align: "right",
		dispensable,
		cell: (reaction) => wordMove(find(reaction)),
	});
	return [
		{
			head: heads.company,
			least: 8,
			dispensable: 0,
			cell: ({ company }) => span(company, "strong"),
		},
		{
			head: heads.day,
			least: locale === "en" ? 10 : 9,
			full: locale === "en" ? 10 : 9,
			dispensable: 1,
			cell: ({ day, inferred }) =>
				span(
					`${wordShortDay(day, locale)}${inferred ? words.board.inferred : ""}`,
					"dim",
				),
		},
		moves(heads.close, closeOf, 0),
		moves(heads.high, (reaction) => moveOf(reaction, "high"), 1),
		moves(heads.low, (reaction) => moveOf(reaction, "low"), 2),
		{
			head: heads.marketValue,
			least: locale === "en" ? 9 : 15,
			full: locale === "en" ? 9 : 15,
			align: "right",
			dispensable: 3,
			cell: (reaction) => marketValueOf(reaction, scene),
		},
	];
};

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

const chartLines = (
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

/** Panel 3: what the shares did, by day and company, with a chart of the selected row. */
export const reactionsContent = (
	scene: Scene,
	{ width, height }: Place,
	isFocused: boolean,
): Content => {
	const rows = rowsOf("reactions", scene);
	const title = heading("reactions", scene, "");
	if (rows.length === 0)
		return { title, aside: [], lines: emptyLines("reactions", scene, width) };
	const selected = indexOf(rows, scene.ui.cursors.reactions);
	const listHeight = Math.min(
		rows.length,
		Math.max(2, Math.floor(height / 2) - 1),
	);
	const top = windowOf(rows.length, selected, listHeight);
	const columns = sizedColumns(columnsOf(scene), width - 1);
	const list = rows.slice(top, top + listHeight).map((row, at) => {
		const line = row.of === "reaction" ? rowLine(columns, row.reaction) : [];
		return marked(line, top + at === selected, isFocused);
	});
	const chart = chartLines(rows[selected], rows, scene, {
		width,
		height: height - 1 - listHeight,
	});
	return {
		title,
		aside: positionOf(rows, selected, scene),
		lines: [[span(" "), ...headLine(columns)], ...list, ...chart],
	};
};
