import { fill } from "../../wording/template.ts";
import { type Line, span } from "../line.ts";
import type { Row } from "../row/row.ts";
import type { Scene } from "../scene.ts";
import { type PanelName, panelNames, type Sort, sortColumns } from "../ui.ts";

/** Panels with columns always tell their order, the others an order that was asked for. */
const tellsOrder = (panel: PanelName, { column, isReversed }: Sort): boolean =>
	panel === "deals" ||
	panel === "reactions" ||
	column !== sortColumns[panel][0] ||
	isReversed;

/** "sort: value ▼"; empty for an order that goes without saying. */
const wordOrder = (panel: PanelName, { ui, words }: Scene): string => {
	const sort = ui.sorts[panel];
	if (!tellsOrder(panel, sort)) return "";
	const column = `${words.board.sorts[sort.column]} ${sort.isReversed ? "▲" : "▼"}`;
	return fill(words.board.sort, { column });
};

/** A panel's title: its number and name, what is to be said of it, its order, and its filter. */
export const heading = (
	panel: PanelName,
	scene: Scene,
	...details: readonly string[]
): Line => {
	const detail = [...details, wordOrder(panel, scene)]
		.filter((part) => part !== "")
		.join(" · ");
	const { ui, words } = scene;
	const number = panelNames.indexOf(panel) + 1;
	const isFocused = ui.focus === panel;
	const filter = ui.filters[panel];
	return [
		span(
			` ${number} ${words.board.panels[panel]} `,
			isFocused ? "focus" : "strong",
		),
		...(detail === "" ? [] : [span(`${detail} `, "dim")]),
		...(filter === ""
			? []
			: [span(`${fill(words.board.filter, { text: filter })} `, "warn")]),
	];
};

/** " 3 of 12 ", for the right end of the title. */
export const positionOf = (
	rows: readonly Row[],
	selected: number,
	{ words }: Scene,
): Line => [
	span(
		` ${fill(words.board.position, { at: selected + 1, all: rows.length })} `,
		"dim",
	),
];
