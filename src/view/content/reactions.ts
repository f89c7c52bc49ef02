import type { Reaction } from "../../ledger/statement.ts";
import type { Content, Place } from "../draw/box.ts";
import { marked, newsWidth, windowOf } from "../draw/list.ts";
import { headLine, rowLine, sizedColumns } from "../draw/table.ts";
import { type Line, span } from "../line.ts";
import { indexOf, rowsOf } from "../row/rows.ts";
import type { Scene } from "../scene.ts";
import { chartLines, leastChartHeight } from "./course.ts";
import { emptyLines } from "./empty.ts";
import { heading, positionOf } from "./heading.ts";
import { reactionColumns, withoutDashes } from "./reaction-columns.ts";

/** Panel 3: what the shares did, by day and company, with a chart of the selected row. */
export const reactionsContent = (
	scene: Scene,
	{ width, height }: Place,
	isFocused: boolean,
): Content => {
	const rows = rowsOf("reactions", scene);
	const titles = heading("reactions", scene);
	if (rows.length === 0)
		return {
			...titles,
			aside: [],
			lines: emptyLines("reactions", scene, width),
		};
	const selected = indexOf(rows, scene.ui.cursors.reactions);
	const half = Math.floor(height / 2) - 1;
	const room = height - 1 - half < leastChartHeight ? height - 1 : half;
	const listHeight = Math.min(rows.length, Math.max(2, room));
	const top = windowOf(rows.length, selected, listHeight);
	const inSight = rows.slice(top, top + listHeight);
	const reactions = inSight.flatMap((row) =>
		row.of === "reaction" ? [row.reaction] : [],
	);
	const columns = sizedColumns(
		reactionColumns(scene, reactions),
		width - newsWidth,
	);
	const lineOf = (reaction: Reaction): Line =>
		rowLine(withoutDashes(columns, reaction, scene), reaction);
	const list = inSight.map((row, at) => {
		const line = row.of === "reaction" ? lineOf(row.reaction) : [];
		return marked(line, top + at === selected, isFocused, {
			isNew: scene.snapshot.unseen.has(row.id),
		});
	});
	const chart = chartLines(rows[selected], rows, scene, {
		width,
		height: height - 1 - listHeight,
	});
	return {
		...titles,
		aside: positionOf(rows, selected, scene),
		lines: [
			[span(" ".repeat(newsWidth)), ...headLine(columns)],
			...list,
			...chart,
		],
	};
};
