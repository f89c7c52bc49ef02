import type { Move, Reaction } from "../../ledger/statement.ts";
import { fill } from "../../wording/template.ts";
import { wordShortDay } from "../../wording/window.ts";
import type { Content, Place } from "../draw/box.ts";
import { marked, windowOf } from "../draw/list.ts";
import { type Column, headLine, rowLine, sizedColumns } from "../draw/table.ts";
import { span } from "../line.ts";
import { indexOf, rowsOf } from "../row/rows.ts";
import type { Scene } from "../scene.ts";
import { chartLines } from "./course.ts";
import { emptyLines } from "./empty.ts";
import { heading, positionOf } from "./heading.ts";
import { closeOf, marketValueOf, moveOf, wordMove } from "./move.ts";

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

const orderOf = ({ ui, words }: Scene): string =>
	fill(words.board.sort, {
		column: `${words.board.sorts[ui.reactionOrder]} ▼`,
	});

/** Panel 3: what the shares did, by day and company, with a chart of the selected row. */
export const reactionsContent = (
	scene: Scene,
	{ width, height }: Place,
	isFocused: boolean,
): Content => {
	const rows = rowsOf("reactions", scene);
	const title = heading("reactions", scene, orderOf(scene));
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
