import { fill } from "../../wording/template.ts";
import { type Line, span } from "../line.ts";
import type { Row } from "../row/row.ts";
import type { Scene } from "../scene.ts";
import { type PanelName, panelNames } from "../ui.ts";

/** A panel's title: its number and name, what it is sorted by, and its filter. */
export const heading = (
	panel: PanelName,
	scene: Scene,
	detail: string,
): Line => {
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
