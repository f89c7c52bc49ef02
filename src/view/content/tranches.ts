import { wordParties } from "../../wording/claim.ts";
import { fill } from "../../wording/template.ts";
import type { Content, Place } from "../draw/box.ts";
import { marked, windowOf } from "../draw/list.ts";
import { fitLine, type Line, span } from "../line.ts";
import type { Row } from "../row/row.ts";
import { indexOf, rowsOf } from "../row/rows.ts";
import type { Scene } from "../scene.ts";
import { emptyLines } from "./empty.ts";
import { heading } from "./heading.ts";
import { linesOf } from "./plan.ts";

/** From this width on, the bars and the plan's dates stand side by side. */
const twoColumns = 70;

/** The rows of the screen that one selectable row takes. */
type Entry = Readonly<{ row: Row; lines: readonly Line[] }>;

/** Marks the first line of the selected entry, and scrolls to it where the column is too long. */
const columnOf = (
	entries: readonly Entry[],
	selectedId: string | undefined,
	{ width, height }: Place,
	isFocused: boolean,
): readonly Line[] => {
	let selected = 0;
	const lines: Line[] = [];
	for (const { row, lines: own } of entries) {
		const isSelected = row.id === selectedId;
		if (isSelected) selected = lines.length + Math.floor(own.length / 2);
		for (const [at, line] of own.entries())
			lines.push(
				marked(fitLine(line, width - 1), isSelected, isFocused, {
					isFirst: at === 0,
				}),
			);
	}
	const top = windowOf(lines.length, selected, height);
	return lines.slice(top, top + height);
};

const sideBySide = (
	left: readonly Line[],
	right: readonly Line[],
	leftWidth: number,
): readonly Line[] =>
	Array.from({ length: Math.max(left.length, right.length) }, (_, at) => [
		...fitLine(left[at] ?? [], leftWidth),
		span(" "),
		...(right[at] ?? []),
	]);

const leftColumnWidth = (width: number): number =>
	Math.min(48, Math.floor(width * 0.45));

/** The plan whose row is selected fills the panel; j and k lead on to the next one. */
const entriesOf = (
	rows: readonly Row[],
	selected: Row | undefined,
	scene: Scene,
	widthFor: (row: Row) => number,
): readonly Entry[] => {
	const tranche = selected && "tranche" in selected ? selected.tranche : null;
	return rows
		.filter((row) => "tranche" in row && row.tranche === tranche)
		.map((row) => ({ row, lines: linesOf(row, scene, widthFor(row)) }));
};

const positionOf = (selected: Row | undefined, scene: Scene): Line => {
	const { tranches } = scene.snapshot.statement;
	if (tranches.length < 2 || !selected || !("tranche" in selected)) return [];
	const text = fill(scene.words.board.position, {
		at: tranches.indexOf(selected.tranche) + 1,
		all: tranches.length,
	});
	return [span(` ${text} `, "dim")];
};

/** Panel 2: a plan's steps as bars, its dates as a clock, its outlook with the reason. */
export const tranchesContent = (
	scene: Scene,
	{ width, height }: Place,
	isFocused: boolean,
): Content => {
	const rows = rowsOf("tranches", scene);
	const selected = rows[indexOf(rows, scene.ui.cursors.tranches)];
	const plan = selected && "tranche" in selected ? selected.tranche : null;
	const titles = heading("tranches", scene, plan ? wordParties(plan) : "");
	if (rows.length === 0)
		return {
			...titles,
			aside: [],
			lines: emptyLines("tranches", scene, width),
		};
	const aside = positionOf(selected, scene);
	const leftWidth = width >= twoColumns ? leftColumnWidth(width) : 0;
	const rightWidth = width - leftWidth - (leftWidth > 0 ? 1 : 0);
	const entries = entriesOf(
		rows,
		selected,
		scene,
		(row) => (row.of === "step" && leftWidth > 0 ? leftWidth : rightWidth) - 1,
	);
	if (leftWidth === 0) {
		const place = { width, height };
		return {
			...titles,
			aside,
			lines: columnOf(entries, selected?.id, place, isFocused),
		};
	}
	const [bars, rest] = [true, false].map((isBar) =>
		columnOf(
			entries.filter(({ row }) => (row.of === "step") === isBar),
			selected?.id,
			{ width: isBar ? leftWidth : rightWidth, height },
			isFocused,
		),
	);
	return {
		...titles,
		aside,
		lines: sideBySide(bars ?? [], rest ?? [], leftWidth),
	};
};
