import { fill } from "../../wording/template.ts";
import type { Content } from "../draw/box.ts";
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

/** "value ▼"; empty for an order that goes without saying. */
const wordOrder = (panel: PanelName, { ui, words }: Scene): string => {
	const sort = ui.sorts[panel];
	if (!tellsOrder(panel, sort)) return "";
	return `${words.board.sorts[sort.column]} ${sort.isReversed ? "▲" : "▼"}`;
};

const joined = (...parts: readonly string[]): string =>
	parts.filter((part) => part !== "").join(" · ");

/**
 * A panel's title: its number and name, what is to be said of it, its order, and its filter; and the same in fewer columns, what says
 * least left out first.
 */
export const heading = (
	panel: PanelName,
	scene: Scene,
	detail = "",
): Pick<Content, "title" | "shorter"> => {
	const { ui, words } = scene;
	const number = panelNames.indexOf(panel) + 1;
	const isFocused = ui.focus === panel;
	const filter = ui.filters[panel];
	const order = wordOrder(panel, scene);
	const titleWith = (told: string): Line => [
		span(
			` ${number} ${words.board.panels[panel]} `,
			isFocused ? "focus" : "strong",
		),
		...(told === "" ? [] : [span(`${told} `, "dim")]),
		...(filter === ""
			? []
			: [span(`${fill(words.board.filter, { text: filter })} `, "warn")]),
	];
	const full = order && fill(words.board.sort, { column: order });
	return {
		title: titleWith(joined(detail, full)),
		shorter: [joined(detail, order), order, ""].map(titleWith),
	};
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
