import { articleScroll } from "../content/article.ts";
import { quotesOf } from "../content/dossier.ts";
import { dossierOf } from "../content/dossier-of.ts";
import { helpTop } from "../content/help.ts";
import { insideOf } from "../draw/box.ts";
import { layoutOf, placeOf } from "../draw/layout.ts";
import type { Step } from "../press.ts";
import { groupsIn, indexOf, itemIn, rowsOf, selectedIn } from "../row/rows.ts";
import type { Scene } from "../scene.ts";
import type { PanelName, UiState } from "../ui.ts";

const only = (ui: UiState): Step => [ui, []];

/** The cursor on a row by its number, as near as there is one. */
export const moveTo = (scene: Scene, index: number): UiState => {
	const { ui } = scene;
	const rows = rowsOf(ui.focus, scene);
	const bounded = Math.max(0, Math.min(index, rows.length - 1));
	const cursor = { id: rows[bounded]?.id ?? null, index: bounded };
	return { ...ui, cursors: { ...ui.cursors, [ui.focus]: cursor } };
};

/** Rows of the panel, quotes of the evidence, lines of the help: what moves is the mode's. */
export const moveBy = (scene: Scene, by: number): Step => {
	const { ui } = scene;
	const { mode } = ui;
	if (mode.name === "help")
		return only({
			...ui,
			mode: { ...mode, top: helpTop(scene, mode.top + by) },
		});
	if (mode.name === "tally") {
		const item = itemIn(groupsIn(scene), mode.item + by);
		return only({ ...ui, mode: { ...mode, item: Math.max(0, item) } });
	}
	if (mode.name === "article")
		return only({
			...ui,
			mode: { ...mode, scroll: articleScroll(scene, mode.scroll + by) },
		});
	if (mode.name === "evidence") return turnTo(scene, mode.quote + by);
	const rows = rowsOf(ui.focus, scene);
	return only(moveTo(scene, indexOf(rows, ui.cursors[ui.focus]) + by));
};

const turnTo = (scene: Scene, quote: number): Step => {
	const row = selectedIn(scene.ui.focus, scene);
	const last = row ? quotesOf(dossierOf(row, scene)).length - 1 : 0;
	const bounded = Math.max(0, Math.min(quote, last));
	return only({ ...scene.ui, mode: { name: "evidence", quote: bounded } });
};

const rowsPer: Readonly<Record<PanelName, number>> = {
	deals: 1,
	tranches: 1,
	reactions: 2,
	disputes: 2,
	feeds: 1,
};

/** How many rows a page of what is shown has, two of which stay in sight. */
export const pageOf = ({ ui, size, isBare }: Scene): number => {
	const { name } = ui.mode;
	if (name === "evidence") return 3;
	if (name === "article") return Math.max(1, size.rows - 8);
	const isWhole = ui.isZoomed || name === "help" || name === "tally";
	const place = placeOf(ui.focus, layoutOf(size, isBare), isWhole);
	const rowsOfItem = name === "board" ? rowsPer[ui.focus] : 1;
	const rows = Math.floor(insideOf(place).height / rowsOfItem);
	return Math.max(1, rows - 2);
};
