import type { Words } from "../wording/en.ts";

export const panelNames = [
	"deals",
	"tranches",
	"reactions",
	"disputes",
	"feeds",
] as const;
export type PanelName = (typeof panelNames)[number];

export type SortColumn = keyof Words["board"]["sorts"];

/** The orders that each panel's rows can have, the first one to begin with. */
export const sortColumns: Readonly<
	Record<PanelName, readonly [SortColumn, ...SortColumn[]]>
> = {
	deals: [
		"nearness",
		"stories",
		"value",
		"parties",
		"kind",
		"status",
		"first",
		"outlets",
		"age",
	],
	tranches: ["plan"],
	reactions: ["stories", "day", "company", "move"],
	disputes: ["day", "stories", "parties"],
	feeds: ["listed", "state", "last", "items", "feed"],
};

export type Sort = Readonly<{ column: SortColumn; isReversed: boolean }>;

export const themeNames = ["dark", "light", "mono"] as const;
export type ThemeName = (typeof themeNames)[number];

/** The row that is selected: it keeps its id while rows come and go; `null` stays at the top. */
export type Cursor = Readonly<{ id: string | null; index: number }>;

/** Whose keys they are: a text being typed owns all of them. */
export type Mode =
	| Readonly<{ name: "board" }>
	/** What the sums at the foot of the deals add up, deal by deal. */
	| Readonly<{ name: "tally"; item: number }>
	| Readonly<{ name: "evidence"; quote: number }>
	/** The article of that quote, scrolled so far from where the quote stands. */
	| Readonly<{ name: "article"; quote: number; scroll: number }>
	| Readonly<{ name: "help"; top: number; under: Mode }>
	| Readonly<{ name: "filter" }>
	| Readonly<{ name: "date"; text: string; isWrong: boolean }>;

/** What the user has done to the dashboard; nothing of it comes from the news. */
export type UiState = Readonly<{
	focus: PanelName;
	mode: Mode;
	cursors: Readonly<Record<PanelName, Cursor>>;
	filters: Readonly<Record<PanelName, string>>;
	sorts: Readonly<Record<PanelName, Sort>>;
	onlyDisputed: boolean;
	isZoomed: boolean;
	/** The item of the tally whose evidence is open, to go back to; `null` where it was opened from the board. */
	fromTally: number | null;
	isPaused: boolean;
	theme: ThemeName;
	/** One line on what the last key did. */
	notice: string | null;
}>;

const everyPanel = <Value>(
	initial: (panel: PanelName) => Value,
): Readonly<Record<PanelName, Value>> => ({
	deals: initial("deals"),
	tranches: initial("tranches"),
	reactions: initial("reactions"),
	disputes: initial("disputes"),
	feeds: initial("feeds"),
});

export const freshUi = (theme: ThemeName): UiState => ({
	focus: "deals",
	mode: { name: "board" },
	cursors: everyPanel(() => ({ id: null, index: 0 })),
	filters: everyPanel(() => ""),
	sorts: everyPanel((panel) => ({
		column: sortColumns[panel][0],
		isReversed: false,
	})),
	onlyDisputed: false,
	isZoomed: false,
	fromTally: null,
	isPaused: false,
	theme,
	notice: null,
});
