import { fill } from "../../wording/template.ts";
import { dossierOf, quotesOf } from "../content/dossier.ts";
import { insideOf } from "../draw/box.ts";
import { layoutOf, placeOf } from "../draw/layout.ts";
import type { Effect } from "../effect.ts";
import type { Action } from "../keymap.ts";
import { printable } from "../line.ts";
import type { Step } from "../press.ts";
import { indexOf, rowsOf, selectedIn } from "../row/rows.ts";
import type { Scene } from "../scene.ts";
import {
	type Mode,
	type PanelName,
	panelNames,
	sortColumns,
	themeNames,
	type UiState,
} from "../ui.ts";
import { timeBy } from "./time.ts";

type Act = (scene: Scene, key: string) => Step;

const only = (ui: UiState): Step => [ui, []];

const after = <Item>(items: readonly Item[], item: Item, by: number): Item =>
	items[(items.indexOf(item) + by + items.length) % items.length] ?? item;

const focus = (ui: UiState, panel: PanelName): UiState => ({
	...ui,
	focus: panel,
	mode: { name: "board" },
});

const moveTo = (scene: Scene, index: number): UiState => {
	const { ui } = scene;
	const rows = rowsOf(ui.focus, scene);
	const bounded = Math.max(0, Math.min(index, rows.length - 1));
	const cursor = { id: rows[bounded]?.id ?? null, index: bounded };
	return { ...ui, cursors: { ...ui.cursors, [ui.focus]: cursor } };
};

/** Rows of the panel, quotes of the evidence, lines of the help: what moves is the mode's. */
const moveBy = (scene: Scene, by: number): Step => {
	const { ui } = scene;
	const { mode } = ui;
	if (mode.name === "help")
		return only({ ...ui, mode: { ...mode, top: Math.max(0, mode.top + by) } });
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

const pageOf = ({ ui, size, isBare }: Scene): number => {
	if (ui.mode.name === "evidence") return 3;
	const place = placeOf(ui.focus, layoutOf(size, isBare), ui.isZoomed);
	const rows = Math.floor(insideOf(place).height / rowsPer[ui.focus]);
	return Math.max(1, rows - 2);
};

const seen = (scene: Scene, ids: readonly string[]): readonly Effect[] => {
	const unseen = ids.filter((id) => scene.snapshot.unseen.has(id));
	return unseen.length === 0 ? [] : [{ kind: "seen", disputes: unseen }];
};

/** Whoever opens a dispute has seen it. */
const open: Act = (scene) => {
	const { ui } = scene;
	const row = selectedIn(ui.focus, scene);
	if (!row) return only(ui);
	const index = indexOf(rowsOf(ui.focus, scene), ui.cursors[ui.focus]);
	const held = moveTo(scene, index);
	return [
		{ ...held, mode: { name: "evidence", quote: 0 } },
		row.of === "dispute" ? seen(scene, [row.id]) : [],
	];
};

/** One step back at a time: help, evidence, zoom, filter. Never out of the program. */
const back: Act = ({ ui }) => {
	if (ui.mode.name === "help") return only({ ...ui, mode: ui.mode.under });
	if (ui.mode.name === "evidence")
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

/** Whoever travels wants to see it: a pause ends. */
const resumed = (ui: UiState): UiState => ({ ...ui, isPaused: false });

const travel =
	(days: number): Act =>
	({ ui, snapshot }) => [
		resumed(ui),
		[timeBy(days, snapshot.asOf, snapshot.now)],
	];

const filter: Act = ({ ui }) =>
	only({ ...ui, mode: { name: "filter", before: ui.filters[ui.focus] } });

/** The link of the quote shown, or of the row itself. */
const linkOf = (scene: Scene): string | null => {
	const row = selectedIn(scene.ui.focus, scene);
	if (!row) return null;
	const dossier = dossierOf(row, scene);
	const { mode } = scene.ui;
	const quotes = quotesOf(dossier);
	const quote = quotes[mode.name === "evidence" ? mode.quote : 0];
	return quote?.url ?? dossier.url;
};

const isWebLink = (url: string | null): url is string =>
	url !== null && /^https?:\/\//i.test(url);

const browse: Act = (scene) => {
	const { ui, words } = scene;
	const url = linkOf(scene);
	const { notice } = words.board;
	if (!isWebLink(url)) return only({ ...ui, notice: notice.nothingToOpen });
	return [
		{ ...ui, notice: fill(notice.opened, { url }) },
		[{ kind: "open", url }],
	];
};

/** In the evidence the quote with its source; on the board the row's title and figures. */
const copyText = (scene: Scene): string | null => {
	const row = selectedIn(scene.ui.focus, scene);
	if (!row) return null;
	const dossier = dossierOf(row, scene);
	if (scene.ui.mode.name === "evidence") {
		const quote = quotesOf(dossier)[scene.ui.mode.quote];
		if (quote)
			return `“${quote.quote}” — ${quote.outlet}, ${quote.published.slice(0, 10)}${quote.url === null ? "" : `, ${quote.url}`}`;
	}
	const figures = dossier.chapters.map(({ figure }) => figure);
	return [dossier.title, ...dossier.facts, ...figures].join("; ");
};

const copy: Act = (scene) => {
	const text = copyText(scene);
	if (text === null) return only(scene.ui);
	const clean = printable(text);
	const notice = fill(scene.words.board.notice.copied, { text: clean });
	return [{ ...scene.ui, notice }, [{ kind: "copy", text: clean }]];
};

const refresh =
	(isAll: boolean): Act =>
	(scene) => {
		const row = selectedIn("feeds", scene);
		const isOne = !isAll && scene.ui.focus === "feeds" && row?.of === "feed";
		const notice = scene.words.board.notice.refreshing;
		return [
			{ ...scene.ui, notice },
			[{ kind: "refresh", feed: isOne ? row.feed.url : null }],
		];
	};

const markSeen =
	(isAll: boolean): Act =>
	(scene) => {
		const row = selectedIn("disputes", scene);
		const ids = isAll ? [...scene.snapshot.unseen] : row ? [row.id] : [];
		const effects = seen(scene, ids);
		if (effects.length === 0) return only(scene.ui);
		return [{ ...scene.ui, notice: scene.words.board.notice.seen }, effects];
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
	back,
	zoom: ({ ui }) => only({ ...ui, isZoomed: !ui.isZoomed }),
	filter,
	sort: ({ ui }) =>
		only({
			...ui,
			sort: {
				column: after(sortColumns, ui.sort.column, 1),
				isReversed: false,
			},
		}),
	reverse: ({ ui }) =>
		only({ ...ui, sort: { ...ui.sort, isReversed: !ui.sort.isReversed } }),
	onlyDisputed: ({ ui }) => only({ ...ui, onlyDisputed: !ui.onlyDisputed }),
	nextQuote: (scene) => moveBy(scene, 1),
	previousQuote: (scene) => moveBy(scene, -1),
	dayBack: travel(-1),
	dayOn: travel(1),
	weekBack: travel(-7),
	weekOn: travel(7),
	date: ({ ui }) =>
		only({
			...resumed(ui),
			mode: { name: "date", text: "", isWrong: false },
		}),
	now: ({ ui }) => [resumed(ui), [{ kind: "as-of", day: null }]],
	browse,
	copy,
	refresh: refresh(false),
	refreshAll: refresh(true),
	seen: markSeen(false),
	seenAll: markSeen(true),
	pause: ({ ui }) => only({ ...ui, isPaused: !ui.isPaused }),
	theme: ({ ui }) => only({ ...ui, theme: after(themeNames, ui.theme, 1) }),
	redraw: ({ ui }) => [ui, [{ kind: "redraw" }]],
	suspend: ({ ui }) => [ui, [{ kind: "suspend" }]],
	help,
	quit,
};
