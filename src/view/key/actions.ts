import { fill } from "../../wording/template.ts";
import type { Action } from "../keymap.ts";
import type { Step } from "../press.ts";
import { rowsOf, selectedIn } from "../row/rows.ts";
import type { Scene } from "../scene.ts";
import {
	type Mode,
	type PanelName,
	panelNames,
	type Sort,
	type SortColumn,
	sortColumns,
	themeNames,
	type UiState,
} from "../ui.ts";
import { moveBy, moveTo, pageOf } from "./move.ts";
import {
	article,
	browse,
	copy,
	markSeen,
	refresh,
	seenByOpening,
} from "./outward.ts";
import { timeBy } from "./time.ts";

type Act = (scene: Scene, key: string) => Step;

const only = (ui: UiState): Step => [ui, []];

const after = <Item>(items: readonly Item[], item: Item, by: number): Item =>
	items[(items.indexOf(item) + by + items.length) % items.length] ?? item;

const focus = (ui: UiState, panel: PanelName): UiState => ({
	...ui,
	focus: panel,
	mode: { name: "board" },
	fromTally: null,
});

/** Whoever opens a row has seen it. */
const open: Act = (scene) => {
	const { ui } = scene;
	const row = selectedIn(ui.focus, scene);
	if (!row) return only(ui);
	const index = rowsOf(ui.focus, scene).findIndex(({ id }) => id === row.id);
	const fromTally = ui.mode.name === "tally" ? ui.mode.item : null;
	return [
		{
			...moveTo(scene, index),
			...{ mode: { name: "evidence", quote: 0 }, fromTally },
		},
		seenByOpening(scene, row.id),
	];
};

/** What the sums at the foot of the deals add up, from whichever panel. */
const tally: Act = (scene) => {
	const ui = focus(scene.ui, "deals");
	return rowsOf("deals", { ...scene, ui }).length === 0
		? only(ui)
		: only({ ...ui, mode: { name: "tally", item: 0 } });
};

/** One step back at a time: help, article, evidence, tally, zoom, filter. Never out of the program. */
const back: Act = ({ ui }) => {
	if (ui.mode.name === "help") return only({ ...ui, mode: ui.mode.under });
	if (ui.mode.name === "article")
		return only({ ...ui, mode: { name: "evidence", quote: ui.mode.quote } });
	if (ui.mode.name === "evidence" && ui.fromTally !== null) {
		const mode: Mode = { name: "tally", item: ui.fromTally };
		return only({ ...ui, mode, fromTally: null });
	}
	if (ui.mode.name === "evidence" || ui.mode.name === "tally")
		return only({ ...ui, mode: { name: "board" } });
	if (ui.isZoomed) return only({ ...ui, isZoomed: false });
	if (ui.filters[ui.focus] !== "")
		return only({ ...ui, filters: { ...ui.filters, [ui.focus]: "" } });
	return only({ ...ui, onlyDisputed: false });
};

const help: Act = (scene, key) => {
	const { ui } = scene;
	if (ui.mode.name === "help") return back(scene, key);
	const under: Mode = ui.mode;
	return only({ ...ui, mode: { name: "help", top: 0, under } });
};

const quit: Act = (scene, key) =>
	scene.ui.mode.name === "board"
		? [scene.ui, [{ kind: "quit" }]]
		: back(scene, key);

const travel =
	(days: number): Act =>
	({ ui, words, snapshot: { asOf, now } }) =>
		days > 0 && asOf === null
			? only({ ...ui, notice: words.board.notice.isNow })
			: [ui, [timeBy(days, asOf, now)]];

const date: Act = ({ ui }) =>
	only({ ...ui, mode: { name: "date", text: "", isWrong: false } });

const pause: Act = ({ ui }) => [
	{ ...ui, isPaused: !ui.isPaused },
	[{ kind: "hold", isHeld: !ui.isPaused }],
];

const withSort = (
	{ ui, words }: Scene,
	change: (sort: Sort, columns: readonly SortColumn[]) => Sort,
): Step => {
	const columns = sortColumns[ui.focus];
	if (columns.length < 2)
		return only({ ...ui, notice: words.board.notice.oneOrder });
	const sort = change(ui.sorts[ui.focus], columns);
	return only({ ...ui, sorts: { ...ui.sorts, [ui.focus]: sort } });
};

const sort: Act = (scene) =>
	withSort(scene, ({ column }, columns) => ({
		column: after(columns, column, 1),
		isReversed: false,
	}));

const reverse: Act = (scene) =>
	withSort(scene, ({ column, isReversed }) => ({
		column,
		isReversed: !isReversed,
	}));

const filter: Act = ({ ui }) => only({ ...ui, mode: { name: "filter" } });

const theme: Act = ({ ui, words: { board } }) => {
	const next = after(themeNames, ui.theme, 1);
	const name = board.notice.themes[next];
	const notice = fill(board.notice.theme, { theme: name });
	return only({ ...ui, theme: next, notice });
};

/** What each action does; the keymap says which keys ask for it. */
export const actions: Readonly<Record<Action, Act>> = {
	nextPanel: ({ ui }) => only(focus(ui, after(panelNames, ui.focus, 1))),
	previousPanel: ({ ui }) => only(focus(ui, after(panelNames, ui.focus, -1))),
	jump: ({ ui }, key) =>
		only(focus(ui, panelNames[Number(key) - 1] ?? ui.focus)),
	down: (scene) => moveBy(scene, 1),
	up: (scene) => moveBy(scene, -1),
	pageDown: (scene) => moveBy(scene, pageOf(scene)),
	pageUp: (scene) => moveBy(scene, -pageOf(scene)),
	top: (scene) => moveBy(scene, Number.NEGATIVE_INFINITY),
	bottom: (scene) => moveBy(scene, Number.POSITIVE_INFINITY),
	open,
	article,
	back,
	zoom: ({ ui }) => only({ ...ui, isZoomed: !ui.isZoomed }),
	filter,
	tally,
	sort,
	reverse,
	onlyDisputed: ({ ui, words: { board } }) =>
		only({
			...ui,
			onlyDisputed: !ui.onlyDisputed,
			notice: ui.onlyDisputed
				? board.notice.allDeals
				: board.notice.onlyDisputed,
		}),
	nextQuote: (scene) => moveBy(scene, 1),
	previousQuote: (scene) => moveBy(scene, -1),
	dayBack: travel(-1),
	dayOn: travel(1),
	weekBack: travel(-7),
	weekOn: travel(7),
	date,
	now: ({ ui }) => [ui, [{ kind: "as-of", day: null }]],
	browse,
	copy,
	refresh: refresh(false),
	refreshAll: refresh(true),
	seen: markSeen(false),
	seenAll: markSeen(true),
	pause,
	theme,
	redraw: ({ ui }) => [ui, [{ kind: "redraw" }]],
	suspend: ({ ui }) => [ui, [{ kind: "suspend" }]],
	help,
	quit,
};
